import { bridgeWords } from './affirmation-form.content.en.ts';
import { BridgeOffers } from './bridge-offers.tsx';
import { newWords as words } from './new.content.en.ts';
import { NewForm } from './new-part.tsx';
import { useAffirmations } from './use-affirmations.tsx';

/** What a new wording comes from: the belief it says, or the wording that was too far off. */
export interface From {
  readonly belief?: string | undefined;
  readonly of?: string | undefined;
}

/**
 * A new wording that comes from something: what a belief says, or a smaller one on the way to another.
 * @public
 */
export const NewFrom = ({ from }: { from: From }) => {
  const { all, grounds } = useAffirmations();
  const far = all.find(({ id }) => id === from.of);
  const said = grounds.beliefs.find(({ id }) => id === from.belief)?.fields.words;
  const asNew = `new/${from.belief ?? from.of}`;
  if (from.belief !== undefined)
    return (
      <NewForm
        key={asNew}
        asNew={asNew}
        start={{ belief: from.belief, ...(said === undefined ? {} : { words: said }) }}
        title={words.title}
        lead={words.lead}
        offers={() => null}
      />
    );
  return (
    <NewForm
      key={asNew}
      asNew={asNew}
      start={from.of === undefined ? {} : { bridgeOf: from.of }}
      title={far ? bridgeWords.title : words.title}
      lead={far ? bridgeWords.lead(far.fields.words) : words.lead}
      {...(far && {
        offers: (chosen: string | undefined, take: (sentence: string) => void) => (
          <BridgeOffers far={far} chosen={chosen} onTake={take} />
        ),
      })}
    />
  );
};
