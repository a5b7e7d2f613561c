import { Asked } from '../../form/fields.tsx';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { Chips } from '../../ui/parts.tsx';
import type { Affirmation } from './affirmation.ts';
import { bridgeWords as words } from './affirmation-form.content.en.ts';
import { evidenceFor } from './evidence-line.ts';
import { evidenceLineKind } from './neighbour.record.ts';
import { starterWords, stayedWith, stems } from './starter.content.en.ts';
import { isStarter } from './starter.ts';
import { useAffirmations } from './use-affirmations.tsx';

/** So many lines of evidence are offered: enough to find one, too few to leaf through. */
const MOST = 3;

interface OffersProps {
  /** The wording that is too far off. */
  readonly far: Entry<Affirmation>;
  readonly chosen: string | undefined;
  readonly onTake: (sentence: string) => void;
}

/** Bridges to a wording: its small form, two beginnings, and one with a line of their own evidence in it. */
export const BridgeOffers = ({ far, chosen, onTake }: OffersProps) => {
  const { grounds } = useAffirmations();
  const evidence = useEntries(evidenceLineKind);
  const { starter } = far.fields;
  const small = isStarter(starter) ? [starterWords[starter].bridge] : [];
  const offers = [...small, stems.learning, stems.stayed].filter((offer) => offer !== far.fields.words);
  const tied = evidenceFor(far.fields, grounds.beliefs, evidence);
  const lines = tied.slice(0, MOST).map(({ fields }) => stayedWith(fields.words?.trim() ?? ''));
  const group = (label: string, some: readonly string[]) => (
    <Chips
      label={label}
      pick="one"
      options={some.map((offer) => ({ key: offer, label: offer.trim() }))}
      chosen={some.filter((offer) => offer === chosen)}
      onToggle={onTake}
    />
  );
  return (
    <>
      {lines.length > 0 ? (
        <Asked question={words.evidence} hint={words.evidenceHint}>
          {group(words.evidence, lines)}
        </Asked>
      ) : null}
      <Asked question={words.offers}>{group(words.offers, offers)}</Asked>
    </>
  );
};
