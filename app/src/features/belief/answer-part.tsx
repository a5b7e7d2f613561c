import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import type { Entry } from '../../store/contract.ts';
import { ButtonLink, Chips } from '../../ui/parts.tsx';
import type { Belief } from './belief.ts';
import { answerFormWords as words } from './belief-form.content.en.ts';
import { FeltGauge } from './felt-gauge.tsx';
import { answerWords, bridgeStems } from './starter.content.en.ts';
import { isStarter } from './starter.ts';
import { useAnswer } from './use-answer.tsx';
import './belief.css';

interface OfferProps {
  readonly title: string;
  readonly hint: string;
  readonly offers: readonly string[];
  readonly chosen: string | undefined;
  readonly onTake: (words: string) => void;
}

const Offer = ({ title, hint, offers, chosen, onTake }: OfferProps) =>
  offers.length === 0 ? null : (
    <Asked question={title} hint={hint}>
      <Chips
        label={title}
        pick="one"
        options={offers.map((offer) => ({ key: offer, label: offer.trim() }))}
        chosen={offers.filter((offer) => offer === chosen)}
        onToggle={onTake}
      />
    </Asked>
  );

interface AnswerProps {
  readonly old: Entry<Belief>;
  /** Only bridges are offered. */
  readonly isBridge: boolean;
}

/**
 * What answers an old belief: offered, or in own words. One that is merely bright and not believed leads to the offer of a
 * bridge, after it is kept.
 * @public
 */
export const AnswerForm = ({ old, isBridge }: AnswerProps) => {
  const { form, felt, setFelt, said, role, trouble, keep } = useAnswer(old, isBridge);
  const { shown, put } = form;
  const { starter } = old.fields;
  const offers = isStarter(starter) ? answerWords[starter] : { bridge: [], new: [] };
  const take = (as: Belief['role']) => (sentence: string) => {
    put('words', sentence);
    put('role', as);
  };
  return (
    <FormPage title={words.title} lead={words.lead(old.fields.words)} form={form} onKeep={() => void keep()}>
      <Offer
        title={words.bridges}
        hint={words.bridgesHint}
        offers={[...offers.bridge, ...bridgeStems]}
        chosen={shown?.words}
        onTake={take('bridge')}
      />
      {isBridge ? null : (
        <Offer
          title={words.news}
          hint={words.newsHint}
          offers={offers.new}
          chosen={shown?.words}
          onTake={take('new')}
        />
      )}
      <WordsField
        label={words.own}
        hint={words.ownHint}
        text={shown?.words}
        trouble={trouble === 'empty' || trouble === 'same' ? words[trouble] : undefined}
        onText={(text) => put('words', text)}
      />
      {isBridge || said === '' ? null : (
        <Asked question={words.role} hint={trouble === 'no-role' ? words.noRole : undefined}>
          <Chips
            label={words.role}
            pick="one"
            options={(['bridge', 'new'] as const).map((key) => ({ key, label: words.roles[key] }))}
            chosen={role === 'bridge' || role === 'new' ? [role] : []}
            onToggle={(key) => put('role', key)}
          />
        </Asked>
      )}
      <FeltGauge question={words.felt} hint={words.feltHint} value={felt} onValue={setFelt} />
      <div class="stack">
        <ButtonLink look="quiet" href={`/belief/answer/?of=${old.id}&worry=accurate`}>
          {words.accurate}
        </ButtonLink>
        <ButtonLink look="bare" href={`/belief/?id=${old.id}`}>
          {words.notNow}
        </ButtonLink>
      </div>
    </FormPage>
  );
};
