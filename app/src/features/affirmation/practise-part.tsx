import { added, type Id } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useClock } from '../../shell/use-clock.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { type Affirmation, needsTelling, tellOnce } from './affirmation.ts';
import { AfterStep, DoneStep } from './after-step.tsx';
import { mayAskAfter } from './ask-after.ts';
import type { After, How } from './practice.ts';

import { PractiseStep, TellStep } from './practise-step.tsx';
import { useAffirmations } from './use-affirmations.tsx';
import '../../form/form.css';
import './affirmation.css';

interface Done {
  readonly practice: Id;
  readonly after?: After | undefined;
  readonly isAnswered?: true;
  readonly hasText: boolean;
}

/**
 * One affirmation is practised: where it is not believed, first why we would start smaller, once; then the practice, and one
 * tap after it.
 * @public
 */
export const Practise = ({ entry }: { entry: Entry<Affirmation> }) => {
  const { moment } = useWorld();
  const clock = useClock();
  const { save, isRefused } = useCommit();
  const { grounds } = useAffirmations();
  const [isTold, setTold] = useState(() => !needsTelling(entry, grounds));
  const [done, setDone] = useState<Done>();

  const finish = async (how: How, text: string | undefined) => {
    const { now, offsetMinutes, newId } = moment();
    const practice = newId();
    const fields = { of: entry.id, how, at: now, offsetMinutes, ...(text ? { text } : {}) };
    if (await save([added('practice', practice, fields)]))
      setDone({ practice, hasText: text !== undefined && text !== '' });
  };
  const answer = async (after: After | undefined) => {
    if (done === undefined) return;
    if (after === undefined || (await save([added('practice', done.practice, { after })])))
      setDone({ ...done, after, isAnswered: true });
  };

  if (!isTold)
    return (
      <TellStep
        id={entry.id}
        onAnyway={() => {
          setTold(true);
          void save([tellOnce(entry)]);
        }}
      />
    );
  if (done === undefined)
    return (
      <PractiseStep entry={entry} isRefused={isRefused} onDone={(how, text) => void finish(how, text)} />
    );
  const { dayStart } = clock;
  const mayAsk = dayStart !== undefined && mayAskAfter(grounds.practices, entry.id, { ...clock, dayStart });
  if (!done.isAnswered && mayAsk)
    return <AfterStep isRefused={isRefused} onAfter={(after) => void answer(after)} />;
  return <DoneStep entry={entry} after={done.after} hasText={done.hasText} />;
};
