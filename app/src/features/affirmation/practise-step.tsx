import { useId, useState } from 'preact/hooks';
import { Worse } from '../../form/worse.tsx';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Chips, privateInput, Sheet } from '../../ui/parts.tsx';
import type { Affirmation } from './affirmation.ts';
import { EvidencePart } from './evidence-part.tsx';
import { type How, ways } from './practice.ts';
import { tellWords, practiseWords as words } from './practise.content.en.ts';
import { useAffirmations } from './use-affirmations.tsx';
import { useStepHeading } from './use-step-heading.tsx';

/** Why we would start smaller, in one sentence; the person may practise it all the same. */
export const TellStep = ({ id, onAnyway }: { id: string; onAnyway: () => void }) => {
  const heading = useStepHeading();
  return (
    <main class="low form">
      <div class="say-it">
        <h1 ref={heading} tabIndex={-1}>
          {tellWords.title}
        </h1>
        <p>{tellWords.why}</p>
      </div>
      <div class="foot stack">
        <ButtonLink href={`/affirmation/new/?of=${id}`}>{tellWords.smaller}</ButtonLink>
        <ButtonLink look="quiet" href={`/affirmation/both/?id=${id}`}>
          {tellWords.both}
        </ButtonLink>
        <Button look="quiet" onPress={onAnyway}>
          {tellWords.anyway}
        </Button>
      </div>
    </main>
  );
};

interface WriteProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly isKept: boolean;
  readonly onKept: () => void;
}

/** Room to write it. No draft: nothing of it is kept unless the person wants that. */
const WriteIt = ({ text, onText, isKept, onKept }: WriteProps) => {
  const id = useId();
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{words.field}</label>
        <textarea
          id={id}
          class="words"
          rows={2}
          dir="auto"
          value={text}
          {...privateInput}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
      <Chips
        label={words.field}
        pick="many"
        options={[{ key: 'keep', label: words.keepText }]}
        chosen={isKept ? ['keep'] : []}
        onToggle={onKept}
      />
    </div>
  );
};

interface PractiseProps {
  readonly entry: Entry<Affirmation>;
  readonly isRefused: boolean;
  /** How it was done; the text only if it is to be kept. */
  readonly onDone: (how: How, text: string | undefined) => void;
}

/** The sentence, alone and large; three equal ways; no clock. */
export const PractiseStep = ({ entry, isRefused, onDone }: PractiseProps) => {
  const heading = useStepHeading();
  const { day } = useAffirmations();
  const [how, setHow] = useState<How>('read');
  const [text, setText] = useState('');
  const [isKept, setKept] = useState(false);
  const { fields } = entry;
  return (
    <main class="form practise">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <Sheet words={fields.words} />
      {fields.trueNow?.trim() ? <Sheet over={words.trueNow} words={fields.trueNow} /> : null}
      {fields.notYet?.trim() ? <Sheet over={words.notYet} words={fields.notYet} /> : null}
      <EvidencePart entry={entry} title={words.evidence} day={day} />
      <Chips
        label={words.how}
        pick="one"
        abreast="three"
        options={ways.map((key) => ({ key, label: words.ways[key] }))}
        chosen={[how]}
        onToggle={setHow}
      />
      <p aria-live="polite">{words.lead[how]}</p>
      {how === 'written' ? (
        <WriteIt text={text} onText={setText} isKept={isKept} onKept={() => setKept(!isKept)} />
      ) : null}
      <Worse />
      <div class="dock stack">
        <NotKept words={isRefused ? words.notKept : undefined} />
        <Button onPress={() => onDone(how, how === 'written' && isKept ? text.trim() : undefined)}>
          {words.done}
        </Button>
      </div>
    </main>
  );
};
