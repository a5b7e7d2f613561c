import { useState } from 'preact/hooks';
import { Asked, WordsField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.tsx';
import { ButtonLink, Chips, Sheet } from '../../ui/parts.tsx';
import { planSentence } from './plan.content.en.ts';
import { type KnownCue, type Plan, type PlanEntry, sentenceOf } from './plan.ts';
import { planFormWords as words } from './plan-form.content.en.ts';

const OWN = 'own';

interface FieldsProps {
  readonly form: Form<Plan>;
  readonly shown: Partial<Plan>;
  /** What is offered to tap. */
  readonly cues: readonly KnownCue[];
  readonly trouble: string | undefined;
  /** The plan that there is for this cue already. */
  readonly taken: PlanEntry | undefined;
}

/** The cue, to tap or in own words. A tap fills in the words after *When*, unless the person wrote their own. */
const CueField = ({ form, shown, cues }: Pick<FieldsProps, 'form' | 'shown' | 'cues'>) => {
  const [isOwn, setOwn] = useState(!shown.cue && !!shown.cueWords);
  const chosen = cues.find(({ key }) => key === shown.cue);
  const tap = (key: string) => {
    const isOurs = !shown.cueWords?.trim() || cues.some(({ when }) => when === shown.cueWords);
    const cue = cues.find((one) => one.key === key);
    setOwn(cue === undefined);
    form.put('cue', cue?.key ?? '');
    if (isOurs) form.put('cueWords', cue?.when ?? '');
  };
  return (
    <Asked question={words.cue}>
      <Chips
        label={words.cue}
        pick="one"
        options={[...cues, { key: OWN, label: words.own }].map(({ key, label }) => ({ key, label }))}
        chosen={chosen ? [chosen.key] : [...(isOwn ? [OWN] : [])]}
        onToggle={tap}
      />
    </Asked>
  );
};

/** All that is asked of a plan, with the whole sentence below as it will be read. */
export const PlanFields = ({ form, shown, cues, trouble, taken }: FieldsProps) => {
  const isBegun = !!(shown.cueWords?.trim() || shown.will?.trim());
  return (
    <>
      <CueField {...{ form, shown, cues }} />
      <WordsField
        label={words.when}
        hint={words.whenHint}
        text={shown.cueWords}
        onText={(text) => form.put('cueWords', text)}
        trouble={shown.cueWords?.trim() ? undefined : trouble}
        isLine
      />
      {taken ? (
        <div class="note taken">
          <p>{words.taken}</p>
          <ButtonLink look="bare" href={`/plan/?id=${taken.id}`}>
            {words.toTaken}
          </ButtonLink>
        </div>
      ) : null}
      <WordsField
        label={words.will}
        hint={words.willHint}
        text={shown.will}
        onText={(text) => form.put('will', text)}
        trouble={shown.will?.trim() || !shown.cueWords?.trim() ? undefined : trouble}
      />
      <WordsField
        label={words.slip}
        hint={words.slipHint}
        text={shown.slip}
        onText={(text) => form.put('slip', text)}
      />
      {isBegun ? <Sheet over={words.preview} words={sentenceOf(shown, planSentence)} /> : null}
      <p>
        <ButtonLink look="bare" href="/pause/?worry=accurate">
          {words.accurate}
        </ButtonLink>
      </p>
    </>
  );
};
