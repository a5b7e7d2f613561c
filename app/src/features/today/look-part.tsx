import type { Change, Instant } from '@evenkeel/kernel';
import type { ComponentChildren } from 'preact';
import { useWorld } from '../../shell/world.ts';
import { useDraft, useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink, privateInput } from '../../ui/parts.tsx';
import { evidenceKind } from '../evidence/evidence.record.ts';
import { type AfterKind, afterKinds, deeds, reasons } from '../pause/pause.ts';
import type { PrivateAnswer } from '../pause/private-check.ts';
import { victoryKind } from '../victory/victory.record.ts';
import { afterWords, deedWords, outcomeWords, lookWords as words } from './look.content.en.ts';
import { afterHappened, keepsFor, type Look, type LookStep, outcomesFor } from './look.ts';
import { didOf, keptOf, lookedAt, madeId } from './morning-change.ts';

interface PartProps {
  readonly look: Look;
  readonly answer: PrivateAnswer | undefined;
  /** The address of another page of this look. */
  readonly pathOf: (step: LookStep) => string;
  /** Keeps an answer, then goes on. False: the device would not keep it, and the page stays. */
  readonly save: (changes: readonly Change[], next: LookStep) => Promise<boolean>;
  readonly now: () => Instant;
}

interface TapsProps<Key extends string> {
  readonly title: string;
  readonly lead?: string;
  readonly keys: readonly Key[];
  readonly labels: Readonly<Record<Key, string>>;
  readonly onTap: (key: Key) => void;
  readonly children?: ComponentChildren;
}

/** One question, one tap. All answers are of one size, and none is chosen before. */
const Taps = <Key extends string>({ title, lead, keys, labels, onTap, children }: TapsProps<Key>) => (
  <>
    <h1>{title}</h1>
    {lead === undefined ? null : <p>{lead}</p>}
    <ul class="taps">
      {keys.map((key) => (
        <li key={key}>
          <Button look="quiet" onPress={() => onTap(key)}>
            {labels[key]}
          </Button>
        </li>
      ))}
    </ul>
    {children}
  </>
);

const Happened = ({ look, answer, save, now }: PartProps) => (
  <Taps
    title={words.happened}
    keys={outcomesFor(answer)}
    labels={outcomeWords}
    onTap={(happened) => void save(lookedAt(look, happened, now()), afterHappened(happened))}
  >
    <ButtonLink look="bare" href="/help/#unsafe">
      {words.afraid}
    </ButtonLink>
  </Taps>
);

/** A fear that came true: people first, and nothing to celebrate or to prove. */
const Feared = ({ pathOf }: PartProps) => (
  <>
    <h1>{words.feared}</h1>
    <p>{words.fearedLead}</p>
    <ul class="taps">
      {(
        [
          ['/help/', words.help],
          ['/pause/?worry=accurate', words.knowAndNeed],
          ['/help/#unsafe', words.afraid],
        ] as const
      ).map(([href, label]) => (
        <li key={href}>
          <ButtonLink look="quiet" href={href}>
            {label}
          </ButtonLink>
        </li>
      ))}
    </ul>
    <div class="leave">
      <ButtonLink look="bare" href={pathOf('line')}>
        {words.line}
      </ButtonLink>
      <ButtonLink look="bare" href={pathOf('done')}>
        {words.leave}
      </ButtonLink>
    </div>
  </>
);

const keepLabels: Readonly<Record<AfterKind, string>> = {
  victory: afterWords.victory.label,
  evidence: afterWords.evidence.label,
  line: afterWords.line.label,
};

const Keep = ({ look, answer, pathOf }: PartProps) => (
  <>
    <h1>{words.keep}</h1>
    <p>{words.keepLead}</p>
    <ul class="taps">
      {keepsFor(look.happened, answer).map((kind) => (
        <li key={kind}>
          <ButtonLink look="quiet" href={pathOf(kind)}>
            {keepLabels[kind]}
          </ButtonLink>
        </li>
      ))}
    </ul>
    <ButtonLink look="bare" href={pathOf('done')}>
      {words.nothing}
    </ButtonLink>
  </>
);

/** What is kept already and can be changed: in a record of its own, or with the moment. */
const useKept = (look: Look, kind: AfterKind): string => {
  const victories = useEntries(victoryKind);
  const evidence = useEntries(evidenceKind);
  const before = look.kept?.kind === kind ? look.kept.text : '';
  if (kind === 'line') return before;
  const id = madeId(kind, look);
  const found =
    kind === 'victory' ? victories.find((one) => one.id === id) : evidence.find((one) => one.id === id);
  return found?.fields.words ?? before;
};

const Write = ({ kind, look, save, now }: PartProps & { kind: AfterKind }) => {
  const kept = useKept(look, kind);
  const { draft } = useWorld().store;
  const formOf = (of: AfterKind) => `last-night/${of}/${look.moments[0].id}`;
  const { text, change } = useDraft(formOf(kind), kept);
  const { title, hint } = afterWords[kind];
  const keep = async () => {
    if (!(await save(keptOf(look, { kind, text }, now()), 'done'))) return;
    // One of them is kept: what was begun for the others is forgotten too.
    for (const kind of afterKinds) await draft.clear(formOf(kind));
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

const Done = ({ look }: PartProps) => {
  const isFeared = look.happened === 'as-feared';
  const restLead = look.happened === 'not-known' ? words.doneOpenLead : words.doneLead;
  return (
    <>
      <h1>{words.done}</h1>
      <p>{isFeared ? words.doneFearedLead : restLead}</p>
      <ButtonLink href="/today/">{words.toToday}</ButtonLink>
      {isFeared ? (
        <ButtonLink look="quiet" href="/help/">
          {words.help}
        </ButtonLink>
      ) : null}
    </>
  );
};

/** One page of the look: a question with its taps, or what it becomes. */
export const LookPart = ({ step, ...props }: PartProps & { step: LookStep }) => {
  const { look, pathOf, save, now } = props;
  switch (step) {
    case 'did':
      return (
        <Taps
          title={words.did}
          keys={deeds}
          labels={deedWords}
          onTap={(did) => void save(didOf(look, did), 'happened')}
        />
      );
    case 'happened':
      return <Happened {...props} />;
    case 'which':
      return (
        <Taps
          title={words.which}
          lead={words.whichLead}
          keys={reasons}
          labels={outcomeWords}
          onTap={(reason) => void save(lookedAt(look, reason, now()), 'keep')}
        >
          <ButtonLink look="bare" href={pathOf('keep')}>
            {words.leaveOpen}
          </ButtonLink>
        </Taps>
      );
    case 'feared':
      return <Feared {...props} />;
    case 'keep':
      return <Keep {...props} />;
    case 'done':
      return <Done {...props} />;
    default:
      return <Write {...props} kind={step} />;
  }
};
