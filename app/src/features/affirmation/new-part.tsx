import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ButtonLink, Chips } from '../../ui/parts.tsx';
import { bridgeWords, newWords as words } from './affirmation-form.content.en.ts';
import { BeliefChips } from './belief-chips.tsx';
import { BridgeOffers } from './bridge-offers.tsx';
import { FeltGauge } from './felt-gauge.tsx';
import { starterWords } from './starter.content.en.ts';
import { type Starter, starters } from './starter.ts';
import { TimeChips } from './time-chips.tsx';
import { useAffirmations } from './use-affirmations.tsx';
import { type From, useNew } from './use-new.tsx';
import './affirmation.css';

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

/**
 * A new wording. Small ones stand first; where they may lead stands behind a tap.
 * @public
 */
export const NewForm = ({ from }: { from: From }) => {
  const { all } = useAffirmations();
  const { form, felt, setFelt, isRated, keep, trouble } = useNew(from);
  const { shown, put, putSet } = form;
  const far = all.find(({ id }) => id === from.of);
  const take = (starter: Starter, sentence: string) => {
    put('words', sentence);
    put('starter', starter);
  };
  return (
    <FormPage
      title={far ? bridgeWords.title : words.title}
      lead={far ? bridgeWords.lead(far.fields.words) : words.lead}
      form={form}
      onKeep={() => void keep()}
    >
      {far ? (
        <BridgeOffers far={far} chosen={shown?.words} onTake={(sentence) => put('words', sentence)} />
      ) : null}
      {far || from.belief ? null : (
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
        trouble={trouble && words[trouble]}
        onText={(text) => put('words', text)}
      />
      {from.belief ? null : <BeliefChips belief={shown?.belief} onBelief={(id) => put('belief', id ?? '')} />}
      {isRated ? null : <FeltGauge hint={words.feltHint} value={felt} onValue={setFelt} />}
      <TimeChips time={shown?.time} onTime={(time) => putSet('time', time)} />
      <ButtonLink look="bare" href="/pause/?worry=accurate">
        {words.accurate}
      </ButtonLink>
    </FormPage>
  );
};
