import { WordsField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.tsx';
import type { Belief } from './belief.ts';
import { FeltGauge } from './felt-gauge.tsx';
import { newWords as words } from './new.content.en.ts';

interface MoreProps {
  readonly form: Pick<Form<Belief>, 'shown' | 'put'>;
  readonly felt: number | undefined;
  readonly onFelt: (felt: number) => void;
}

/**
 * Since when, and how true it feels. Both may stay open.
 * @public
 */
export const NewMore = ({ form: { shown, put }, felt, onFelt }: MoreProps) => (
  <>
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
