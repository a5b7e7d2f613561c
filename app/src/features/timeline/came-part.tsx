import type { Id } from '@evenkeel/kernel';
import { useEntries } from '../../store/hooks.ts';
import { type LinkRow, LinkRows } from '../../ui/link-rows.tsx';
import { evidenceKind } from '../evidence/evidence.record.ts';
import { predictionKind } from '../prediction/prediction.record.ts';
import { victoryKind } from '../victory/victory.record.ts';
import { deletedWords } from './deleted.content.en.ts';
import { entryWords as words } from './entry.content.en.ts';
import { firstOf } from './line-view.ts';

/** What was kept elsewhere and belongs to this pause, in the order of time. */
export const CameOfIt = ({ id }: { id: Id }) => {
  const evidence = useEntries(evidenceKind);
  const victories = useEntries(victoryKind);
  const fears = useEntries(predictionKind);
  const { what, untitled } = deletedWords;
  const rows = [
    ...fears.map((entry) => ({ ...entry, href: '/fear/?id=', said: what.prediction })),
    ...evidence.map((entry) => ({
      ...entry,
      href: '/evidence/entry/?id=',
      said: firstOf(entry.fields.words, entry.fields.means),
    })),
    ...victories.map((entry) => ({ ...entry, href: '/victory/?id=', said: entry.fields.words })),
  ]
    .filter(({ fields }) => fields.pause?.[id])
    .toSorted((one, other) => one.fields.at - other.fields.at)
    .map(
      ({ id: its, kind, href, said }): LinkRow => ({
        href: `${href}${its}`,
        words: firstOf(said) ?? untitled,
        // A fear is not quoted before a tap.
        under: kind === 'prediction' ? words.fearUnder : (what[kind] ?? ''),
      }),
    );
  return <LinkRows title={words.came} rows={rows} />;
};
