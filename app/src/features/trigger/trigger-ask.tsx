import type { Id } from '@evenkeel/kernel';
import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { TopBar } from '../../shell/top-bar.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import { useDraft } from '../../store/hooks.ts';
import { Gauge } from '../../ui/gauge.tsx';
import { check, plus } from '../../ui/icons.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, Chips, Icon, privateInput } from '../../ui/parts.tsx';
import { addItem, isSameName, offered, tidied } from '../feeling/own-list.ts';
import { commonTriggerList } from './common-trigger.ts';
import { isEnough, quickTrigger } from './quick.ts';
import { quickWords as words } from './trigger.content.en.ts';
import { useCommonTriggers } from './use-common.tsx';

const OWN = 'own';

/** One tap, one slider, one button. */
export const AskStep = () => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const all = useCommonTriggers();
  const { text, change, drop } = useDraft('trigger-own');
  const { save, isRefused } = useCommit();
  const [choice, setChoice] = useState<string>();
  const [isAgain, setAgain] = useState(false);
  const [strength, setStrength] = useState<number>();
  const [isMissing, setMissing] = useState(false);
  const made = useRef<Id>(undefined);
  // Words that were typed and not kept are on the page again by themselves.
  const isOwn = choice === OWN || (choice === undefined && text !== '');

  const toggle = (key: string) => {
    setMissing(false);
    setChoice(choice === key || (key === OWN && isOwn) ? '' : key);
  };

  /** What was tapped; words that say what one of the list says are that one. */
  const tapped = () =>
    isOwn ? all.find((item) => isSameName(item.words, text)) : all.find(({ key }) => key === choice);

  const keep = async (next: (id: string) => string) => {
    const at = moment();
    const common = tapped();
    const isNew = isOwn && isAgain && common === undefined && tidied(text) !== '';
    const own = isNew ? at.newId() : undefined;
    const quick = { common: common?.key ?? own, words: common?.words ?? (isOwn ? text : ''), strength };
    setMissing(!isEnough(quick));
    if (!isEnough(quick)) return;
    // Made once: a second tap, before the next page stands, writes the same record again.
    made.current ??= at.newId();
    const id = made.current;
    const list = own === undefined ? [] : [addItem(commonTriggerList, own, text).change];
    if (!(await save([quickTrigger(id, quick, at), ...list]))) return;
    if (isOwn) await drop();
    route(next(id), true);
  };

  return (
    <div class="frame plain">
      <TopBar close="/journal/" />
      <main class="trigger low">
        <h1 class="say-it">{words.title}</h1>
        <Chips
          label={words.group}
          pick="one"
          options={offered(all, []).map(({ key, words: label }) => ({ key, label }))}
          chosen={choice === undefined ? [] : [choice]}
          onToggle={toggle}
        >
          <button type="button" class="chip" aria-pressed={isOwn} onClick={() => toggle(OWN)}>
            <Icon path={isOwn ? check : plus} />
            {words.somethingElse}
          </button>
        </Chips>
        {isOwn ? (
          <div class="own-words stack">
            <div class="field">
              <label for="own">{words.own}</label>
              <input
                id="own"
                type="text"
                dir="auto"
                value={text}
                {...privateInput}
                onInput={(event) => {
                  change(event.currentTarget.value);
                  setChoice(OWN);
                  setMissing(false);
                }}
              />
            </div>
            <button
              type="button"
              class="chip"
              aria-pressed={isAgain}
              data-pick="many"
              onClick={() => setAgain(!isAgain)}
            >
              {isAgain ? <Icon path={check} /> : null}
              {words.again}
            </button>
          </div>
        ) : null}
        <div class="strong">
          <Gauge
            label={words.strength}
            value={strength}
            ends={words.ends}
            unanswered={words.unanswered}
            onChange={(value) => {
              setStrength(value);
              setMissing(false);
            }}
          />
        </div>
        <div class="foot stack">
          <NotKept words={isMissing ? words.missing : undefined} />
          <NotKept words={isRefused ? words.notKept : undefined} />
          <Button onPress={() => void keep((id) => `/trigger/?kept=${id}`)}>{words.keep}</Button>
          <Button look="quiet" onPress={() => void keep((id) => `/trigger/more/?id=${id}`)}>
            {words.keepMore}
          </Button>
        </div>
      </main>
    </div>
  );
};
