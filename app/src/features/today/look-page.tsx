import { type Change, ok } from '@evenkeel/kernel';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useDraft, useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink, Note, privateInput } from '../../ui/parts.tsx';
import { type AfterKind, afterKinds, type Deed, deeds, type Outcome, outcomes } from '../pause/pause.ts';
import { privateCheckKind } from '../pause/private-check.record.ts';
import { type HardNight, keptOf, lookedAt } from './morning.ts';
import { afterWords, deedWords, outcomeWords, lookWords as words } from './today.content.en.ts';
import { useHardNight } from './use-hard-night.tsx';
import './today.css';

/** To somebody who is afraid of them the app offers no harmless reasons; the private question promises that. */
const outcomesInFear: readonly Outcome[] = ['as-feared', 'other', 'not-known'];

type Step =
  | { readonly type: 'did' }
  | { readonly type: 'happened'; readonly did: Deed }
  | { readonly type: 'keep'; readonly happened: Outcome }
  | { readonly type: 'write'; readonly kind: AfterKind }
  | { readonly type: 'done' };

interface TapsProps<Key extends string> {
  readonly title: string;
  readonly keys: readonly Key[];
  readonly labels: Readonly<Record<Key, string>>;
  readonly onTap: (key: Key) => void;
}

/** One question, one tap. All answers are of one size, and none is chosen before. */
const Taps = <Key extends string>({ title, keys, labels, onTap }: TapsProps<Key>) => (
  <>
    <h1>{title}</h1>
    <ul class="taps">
      {keys.map((key) => (
        <li key={key}>
          <Button look="quiet" onPress={() => onTap(key)}>
            {labels[key]}
          </Button>
        </li>
      ))}
    </ul>
  </>
);

const Write = ({ kind, onKeep }: { kind: AfterKind; onKeep: (text: string) => Promise<boolean> }) => {
  const { text, change, drop } = useDraft(`last-night/${kind}`);
  const { title, hint } = afterWords[kind];
  const keep = async () => {
    if (await onKeep(text)) await drop();
  };
  return (
    <>
      <h1>{title}</h1>
      <div class="field">
        <label class="unseen" for="after">
          {title}
        </label>
        <textarea
          id="after"
          class="words"
          rows={3}
          dir="auto"
          value={text}
          aria-describedby="after-hint"
          {...privateInput}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <p class="small" id="after-hint">
          {hint}
        </p>
      </div>
      <Button onPress={() => void keep()}>{words.save}</Button>
    </>
  );
};

const afterLabels: Readonly<Record<AfterKind, string>> = {
  victory: afterWords.victory.label,
  evidence: afterWords.evidence.label,
  line: afterWords.line.label,
};

/** The steps of one look: two taps, then one thing to keep, or none. */
const Look = ({ night }: { night: HardNight }) => {
  const { store, moment } = useWorld();
  const isAfraid = useEntries(privateCheckKind).some(({ fields }) => fields.answer === 'sometimes');
  const [step, setStep] = useState<Step>({ type: 'did' });
  const page = useRef<HTMLElement>(null);
  const stood = useRef<string>(step.type);
  useEffect(() => {
    if (stood.current === step.type) return;
    stood.current = step.type;
    const heading = page.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  });

  // What could not be saved is said by the shell; the step stays, so the tap can be tried again.
  const save = async (changes: readonly Change[], next: Step): Promise<boolean> => {
    const done = await store.commit<never>(() => ok(changes));
    if (done.ok) setStep(next);
    return done.ok;
  };
  return (
    <main class="look low" ref={page}>
      <div class="body stack">
        {step.type === 'did' ? (
          <Taps
            title={words.did}
            keys={deeds}
            labels={deedWords}
            onTap={(did) => setStep({ type: 'happened', did })}
          />
        ) : null}
        {step.type === 'happened' ? (
          <Taps
            title={words.happened}
            keys={isAfraid ? outcomesInFear : outcomes}
            labels={outcomeWords}
            onTap={(happened) =>
              void save(lookedAt(night, { did: step.did, happened }, moment().now), {
                type: 'keep',
                happened,
              })
            }
          />
        ) : null}
        {step.type === 'keep' ? (
          <>
            {step.happened === 'as-feared' ? (
              <>
                <Note>{words.asFeared}</Note>
                <div class="pair">
                  <ButtonLink look="quiet" href="/pause/?worry=accurate">
                    {words.accurate}
                  </ButtonLink>
                  <ButtonLink look="quiet" href="/help/">
                    {words.help}
                  </ButtonLink>
                </div>
              </>
            ) : null}
            <Taps
              title={words.keep}
              keys={afterKinds}
              labels={afterLabels}
              onTap={(kind) => setStep({ type: 'write', kind })}
            />
            <Button look="bare" onPress={() => setStep({ type: 'done' })}>
              {words.nothing}
            </Button>
          </>
        ) : null}
        {step.type === 'write' ? (
          <Write
            kind={step.kind}
            onKeep={(text) => save(keptOf(night, { kind: step.kind, text }, moment().now), { type: 'done' })}
          />
        ) : null}
        {step.type === 'done' ? (
          <>
            <h1>{words.done}</h1>
            <p>{words.doneLead}</p>
            <ButtonLink href="/today/">{words.toToday}</ButtonLink>
          </>
        ) : null}
      </div>
    </main>
  );
};

/** Look at it: opened from the morning after. The night stays the one that was opened, also once it has been looked at. */
export const Page = () => {
  const live = useHardNight();
  const opened = useRef<HardNight | undefined>(undefined);
  opened.current ??= live;
  if (opened.current) return <Look night={opened.current} />;
  return (
    <main class="look low">
      <div class="body stack">
        <h1>{words.none}</h1>
        <ButtonLink href="/today/">{words.toToday}</ButtonLink>
      </div>
    </main>
  );
};
