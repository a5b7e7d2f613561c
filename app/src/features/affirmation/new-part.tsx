import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Edits } from '../../form/edits.ts';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { Fold } from '../../ui/fold.tsx';
import { ButtonLink, Chips } from '../../ui/parts.tsx';
import { affirmationKind } from './affirmation.record.ts';
import { newWords as words } from './new.content.en.ts';
import { starterWords } from './starter.content.en.ts';
import { type Starter, starters } from './starter.ts';
import './affirmation.css';

const loadMore = () => import('./new-more.tsx');

interface StartersProps {
  readonly label: string;
  readonly as: 'bridge' | 'end';
  readonly chosen: string | undefined;
  readonly onTake: (key: Starter, sentence: string) => void;
}

const Starters = ({ label, as, chosen, onTake }: StartersProps) => (
  <Chips
    label={label}
    pick="one"
    options={starters.map((key) => ({ key, label: starterWords[key][as] }))}
    chosen={starters.filter((key) => starterWords[key][as] === chosen)}
    onToggle={(key) => onTake(key, starterWords[key][as])}
  />
);

interface NewProps {
  /** Tells the draft of this form from others; see `asNew` of the form. */
  readonly asNew: string;
  /** What it begins with: the belief it says, or the wording it leads to. */
  readonly start: Edits;
  readonly title: string;
  readonly lead: string;
  /** What may be taken, in place of our own beginnings. */
  readonly offers?: (chosen: string | undefined, take: (sentence: string) => void) => ComponentChildren;
}

/**
 * A new wording. Small ones stand first; where they may lead stands behind a tap. What else is asked of a sentence is asked
 * once there is one.
 * @public
 */
export const NewForm = ({ asNew, start, title, lead, offers }: NewProps) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const form = useForm({ kind: affirmationKind, asNew, start });
  const { shown, put } = form;
  const said = shown?.words?.trim() ?? '';
  const more = usePart(loadMore, said !== '');
  const [isEmpty, setEmpty] = useState(false);
  const [isSame, setSame] = useState(false);
  /** What is kept along with it: how true it felt, from the part that asks. */
  const rating = useRef<import('./new-more.tsx').Rating>(() => []);
  const take = (starter: Starter, sentence: string) => {
    put('words', sentence);
    put('starter', starter);
  };
  const keep = async () => {
    setEmpty(said === '');
    if (said === '' || isSame) return;
    const { now, offsetMinutes } = moment();
    const id = await form.save({ fields: { at: now, offsetMinutes }, changes: rating.current });
    if (id !== undefined) route(`/affirmation/?id=${id}`, true);
  };
  return (
    <FormPage title={title} lead={lead} form={form} onKeep={() => void keep()}>
      {offers ? (
        offers(shown?.words, (sentence) => put('words', sentence))
      ) : (
        <Asked question={words.bridges}>
          <Starters label={words.bridges} as="bridge" chosen={shown?.words} onTake={take} />
          <Fold words={words.ends}>
            <p class="small">{words.endsHint}</p>
            <Starters label={words.ends} as="end" chosen={shown?.words} onTake={take} />
          </Fold>
        </Asked>
      )}
      <WordsField
        label={words.own}
        hint={words.ownHint}
        text={shown?.words}
        trouble={(isEmpty && said === '' && words.empty) || (isSame && words.same) || undefined}
        onText={(text) => put('words', text)}
      />
      {typeof more === 'object' ? <more.NewMore form={form} rating={rating} onSame={setSame} /> : null}
      <ButtonLink look="bare" href="/pause/?worry=accurate">
        {words.accurate}
      </ButtonLink>
    </FormPage>
  );
};
