import { edited } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, Chips, Sheet } from '../../ui/parts.tsx';
import { outcomeWords } from './experiment.content.en.ts';
import { experimentKind } from './experiment.record.ts';
import { type Experiment, outcomes } from './experiment.ts';
import { lookWords as words } from './experiment-form.content.en.ts';

/** What was expected and planned, in the words of then. */
const Planned = ({ expected, certainty, action }: Experiment) => (
  <div class="stack">
    {expected?.trim() ? (
      <Sheet
        over={words.expected}
        words={expected}
        {...(typeof certainty === 'number' ? { from: words.sure(certainty) } : {})}
      />
    ) : null}
    {action?.trim() ? <Sheet over={words.action} words={action} /> : null}
  </div>
);

/**
 * What happened, and what it says. What was expected stands here, after the tap that led here.
 * @public
 */
export const LookExperiment = ({ entry }: { entry: Entry<Experiment> }) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const { save, isRefused } = useCommit();
  const form = useForm<Experiment>({ kind: experimentKind, entry });
  const [isEmpty, setEmpty] = useState(false);
  const { shown = {}, put } = form;
  const isBlank = shown.outcome === undefined && !shown.happened?.trim();
  const isClosed = typeof entry.fields.closedAt === 'number';
  const keep = async () => {
    setEmpty(isBlank);
    if (isBlank) return;
    const fields = isClosed ? {} : { closedAt: moment().now, skippedAt: null };
    if (await form.save({ fields })) route(`/experiment/?id=${entry.id}&kept=yes`, true);
  };
  const skip = async () => {
    if (await save([edited('experiment', entry.id, { skippedAt: moment().now })]))
      route(`/experiment/?id=${entry.id}`, true);
  };
  return (
    <FormPage title={words.title} form={form} onKeep={() => void keep()}>
      <Planned {...entry.fields} />
      <Asked question={words.outcome}>
        <Chips
          label={words.outcome}
          pick="one"
          abreast="two"
          options={outcomes.map((key) => ({ key, label: outcomeWords[key] }))}
          chosen={shown.outcome ? [shown.outcome] : []}
          onToggle={(key) => put('outcome', key === shown.outcome ? null : key)}
        />
      </Asked>
      <WordsField
        label={words.happened}
        hint={words.happenedHint}
        text={shown.happened}
        trouble={isEmpty && isBlank ? words.empty : undefined}
        onText={(text) => put('happened', text)}
      />
      <WordsField
        label={words.learned}
        hint={words.learnedHint}
        text={shown.learned}
        onText={(text) => put('learned', text)}
      />
      {isClosed ? null : (
        <>
          <NotKept words={isRefused ? words.notKept : undefined} />
          <Button look="bare" onPress={() => void skip()}>
            {words.skip}
          </Button>
        </>
      )}
    </FormPage>
  );
};
