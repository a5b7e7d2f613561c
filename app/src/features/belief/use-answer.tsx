import { added } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { beliefKind } from './belief.record.ts';
import { answersTo, type Belief, needsBridge, sameBelief } from './belief.ts';
import { useBeliefs } from './use-beliefs.tsx';

/** What stands in the way of keeping an answer. */
export type AnswerTrouble = 'empty' | 'same' | 'no-role';

/** The form of a bridge or new belief that answers `old`, and where keeping it leads. */
export const useAnswer = (old: Entry<Belief>, isBridge: boolean) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const { beliefs } = useBeliefs();
  const form = useForm({
    kind: beliefKind,
    asNew: `answer/${old.id}`,
    start: isBridge ? { of: old.id, role: 'bridge' } : { of: old.id },
  });
  const [felt, setFelt] = useState<number>();
  const [isAsked, setAsked] = useState(false);
  const said = form.shown?.words?.trim() ?? '';
  const role = isBridge ? 'bridge' : form.shown?.role;

  const findTrouble = (): AnswerTrouble | undefined => {
    if (said === '') return 'empty';
    if (sameBelief(beliefs, { role: 'bridge', words: said, of: old.id }) !== undefined) return 'same';
    return role === undefined ? 'no-role' : undefined;
  };
  const found = findTrouble();

  const keep = async () => {
    setAsked(true);
    if (found !== undefined || role === undefined) return;
    const hasBridge = answersTo(beliefs, old.id).some(({ fields }) => fields.role === 'bridge');
    const { now, offsetMinutes, newId } = moment();
    const rating = (of: string) =>
      felt === undefined ? [] : [added('conviction', newId(), { of, value: felt, at: now, offsetMinutes })];
    const fields = { role, of: old.id, at: now, offsetMinutes };
    if ((await form.save({ fields, changes: rating })) === undefined) return;
    const isFar = needsBridge({ role, value: felt }, hasBridge);
    route(isFar ? `/belief/answer/?of=${old.id}&far=yes` : `/belief/?id=${old.id}`, true);
  };
  return {
    form,
    felt,
    setFelt,
    said,
    role,
    /** Of words that are there already it is said at once; of what is missing, when *Keep it* was pressed. */
    trouble: isAsked || found === 'same' ? found : undefined,
    keep,
  };
};
