import type { Id } from '@evenkeel/kernel';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { TopBar } from '../../shell/top-bar.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { Gauge } from '../../ui/gauge.tsx';
import { check, plus } from '../../ui/icons.ts';
import { Button, Chips, Icon } from '../../ui/parts.tsx';
import { offered } from '../feeling/own-list.ts';
import { isOwnWords, OWN } from './quick-form.ts';
import { quickWords as words } from './trigger.content.en.ts';
import { useCommonTriggers } from './use-common.tsx';
import { type QuickState, useQuick } from './use-quick.tsx';

const loadHard = () => import('./use-hard.tsx');
const loadOwn = () => import('./ask-own.tsx');
const loadKeep = () => import('./ask-keep.tsx');
const loadBefore = () => import('./ask-before.tsx');

/** One tap, one slider, one button. */
export const AskStep = () => {
  const world = useWorld();
  const { route } = useLocation();
  const all = useCommonTriggers();
  const quick = useQuick();
  const { form } = quick;
  // Where nothing was kept before, it may be asked how strong it is, and no code has to come to say so.
  const isSomeKept = !world.store.isEmpty();
  const hard = usePart(loadHard, isSomeKept);
  const isOwn = isOwnWords(form);
  const isTyped = isOwn || form.text !== '';
  const own = usePart(loadOwn, isTyped);
  const before = usePart(loadBefore, quick.isFromBefore);
  const [mayMark, setMayMark] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly draw: () => ComponentChildren }>();
  const made = useRef<Id>(undefined);
  const isBusy = useRef(false);
  // One that was marked already stays in reach.
  const isAsked = !isSomeKept || mayMark || form.strength !== undefined;

  const change: QuickState['change'] = (part) => {
    setTrouble(undefined);
    quick.change(part);
  };
  const toggle = (key: string) => {
    const isOut = form.choice === key || (key === OWN && isOwn);
    change({ choice: isOut ? '' : key });
  };
  const keep = async (next: (id: string) => string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    made.current ??= world.moment().newId();
    const id = made.current;
    const part = await loadKeep().catch(() => undefined);
    const found = part ? await part.keepQuick({ world, form, all, id, isAsked }) : { draw: () => words.lost };
    isBusy.current = false;
    if (found !== undefined) return setTrouble(found);
    await quick.drop();
    route(next(id), true);
  };

  return (
    <div class="frame plain">
      <TopBar close="/journal/" />
      <main class="trigger ask low">
        <h1 class="say-it">{words.title}</h1>
        {quick.isFromBefore && typeof before === 'object' ? (
          <before.AskBefore onPutAway={quick.putAway} />
        ) : null}
        <Chips
          label={words.group}
          pick="one"
          options={offered(all, []).map(({ key, words: label }) => ({ key, label: <bdi>{label}</bdi> }))}
          chosen={form.choice === undefined ? [] : [form.choice]}
          onToggle={toggle}
        >
          <button type="button" class="chip" aria-pressed={isOwn} onClick={() => toggle(OWN)}>
            <Icon path={isOwn ? check : plus} />
            {words.somethingElse}
          </button>
        </Chips>
        {isTyped && typeof own === 'object' ? <own.OwnWords form={form} change={change} /> : null}
        {typeof hard === 'object' ? <hard.MayMark onKnown={setMayMark} /> : null}
        {isAsked ? (
          <div class="strong">
            <Gauge
              label={words.strength}
              value={form.strength}
              ends={words.ends}
              unanswered={words.unanswered}
              onChange={(strength) => change({ strength })}
            />
          </div>
        ) : null}
        <div class="foot stack">
          {trouble?.draw()}
          <Button onPress={() => void keep((id) => `/trigger/?kept=${id}`)}>{words.keep}</Button>
          <Button look="quiet" onPress={() => void keep((id) => `/trigger/more/?id=${id}`)}>
            {words.keepMore}
          </Button>
        </div>
      </main>
    </div>
  );
};
