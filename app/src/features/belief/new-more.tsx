import { useLayoutEffect } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.tsx';
import { ButtonLink } from '../../ui/parts.tsx';
import { type Belief, sameBelief } from './belief.ts';
import { FeltGauge } from './felt-gauge.tsx';
import { newWords as words } from './new.content.en.ts';
import { useBeliefs } from './use-beliefs.tsx';

interface MoreProps {
  readonly form: Pick<Form<Belief>, 'shown' | 'put'>;
  readonly felt: number | undefined;
  readonly onFelt: (felt: number) => void;
  /** Hears of one that says the same already, by its id. */
  readonly onSame: (id: string | undefined) => void;
}

/**
 * Since when, and how true it feels. Both may stay open. One that is here already is said, and the way to it shown.
 * @public
 */
export const NewMore = ({ form: { shown, put }, felt, onFelt, onSame }: MoreProps) => {
  const { beliefs } = useBeliefs();
  const same = sameBelief(beliefs, { role: 'old', words: shown?.words?.trim() ?? '' })?.id;
  useLayoutEffect(() => onSame(same), [same, onSame]);
  return (
    <>
      {same === undefined ? null : (
        <ButtonLink look="bare" href={`/belief/?id=${same}`}>
          {words.seeSame}
        </ButtonLink>
      )}
      <WordsField
        label={words.since}
        hint={words.sinceHint}
        isLine
        text={shown?.since}
        onText={(text) => put('since', text)}
      />
      <FeltGauge question={words.felt} hint={words.feltHint} value={felt} onValue={onFelt} />
    </>
  );
};
