import type { Day } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { Keel } from '../../ui/parts.tsx';
import type { Affirmation } from './affirmation.ts';
import { evidenceFor, evidenceOfDay } from './evidence-line.ts';
import { evidenceLineKind } from './neighbour.record.ts';
import { useAffirmations } from './use-affirmations.tsx';

interface EvidenceProps {
  readonly entry: Entry<Affirmation>;
  readonly title: string;
  /** The person's day; nothing is shown before it is known. */
  readonly day: Day | undefined;
  /** On a page that is no exercise the line leads to the belief that it speaks for. */
  readonly leads?: boolean;
}

/** One line of a person's own evidence for a wording; nothing where there is none. */
export const EvidencePart = ({ entry, title, day, leads = false }: EvidenceProps) => {
  const { grounds } = useAffirmations();
  const evidence = useEntries(evidenceLineKind);
  const { day: dayName } = dayWords(useWorld().moment());
  const line = day && evidenceOfDay(evidenceFor(entry.fields, grounds.beliefs, evidence), day);
  if (!line) return null;
  return (
    <section class="evidence-line">
      <p class="over">{title}</p>
      <p class="words" dir="auto">
        {leads ? <a href={`/belief/?id=${entry.fields.belief}`}>{line.fields.words}</a> : line.fields.words}
      </p>
      <p class="from">
        <Keel /> {dayName(line.fields.at)}
      </p>
    </section>
  );
};
