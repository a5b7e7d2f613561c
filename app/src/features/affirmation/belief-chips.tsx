import { Asked } from '../../form/fields.tsx';
import { Chips } from '../../ui/parts.tsx';
import { useBeliefs } from '../belief/use-beliefs.tsx';
import { moreWords as words } from './affirmation-form.content.en.ts';

interface ChipsProps {
  /** Id of the one that it says, if it says one. */
  readonly belief: string | undefined;
  readonly onBelief: (id: string | null) => void;
}

/** Which bridge or new belief a wording says; tapped again, none. Nothing is asked where there is none to say. */
export const BeliefChips = ({ belief, onBelief }: ChipsProps) => {
  const { beliefs, nameOf } = useBeliefs();
  const offered = beliefs
    .filter(({ id, fields }) => id === belief || (fields.role !== 'old' && !fields.restedAt))
    .map(({ id }): string => id);
  // One that is deleted, or still on its way, can be let go of.
  const keys = belief && !offered.includes(belief) ? [...offered, belief] : offered;
  if (keys.length === 0) return null;
  return (
    <Asked question={words.belief} hint={words.beliefHint}>
      <Chips
        label={words.belief}
        pick="one"
        options={keys.map((key) => ({ key, label: nameOf(key) }))}
        chosen={belief ? [belief] : []}
        onToggle={(key) => onBelief(key === belief ? null : key)}
      />
    </Asked>
  );
};
