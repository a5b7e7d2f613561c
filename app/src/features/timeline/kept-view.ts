import type { Evidence } from '../evidence/evidence.ts';
import type { Victory } from '../victory/victory.ts';
import type { Item } from './item.ts';
import type { Names } from './line-view.ts';
import { factWords as say } from './timeline.content.en.ts';

/** Where the record does not say, it is read as if the person had been where they are now. */
type Offset = (at: number) => number;

const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text?.trim()).join('\n');

const line = (
  { at, offsetMinutes }: Pick<Victory, 'at' | 'offsetMinutes'>,
  words: string | undefined,
  offsetAt: Offset,
) => ({
  part: 'kept' as const,
  at,
  offsetMinutes: offsetMinutes ?? offsetAt(at),
  isHard: false,
  words: words?.trim() ? words : undefined,
  feelings: [],
});

/** A small victory as a line of the timeline. */
export const victoryToItems = (
  { id, fields }: { readonly id: Item['id']; readonly fields: Victory },
  offsetAt: Offset,
): readonly Item[] => [
  {
    ...line(fields, fields.words, offsetAt),
    kind: 'victory',
    id,
    facts: [say.victory],
    people: [],
    all: joined([fields.words]),
  },
];

/** A piece of evidence as a line of the timeline. */
export const evidenceToItems = (
  { id, fields }: { readonly id: Item['id']; readonly fields: Evidence },
  names: Names,
  offsetAt: Offset,
): readonly Item[] => {
  const people = Object.keys(fields.person ?? {});
  const named = people.map(names.person).filter((name) => name !== undefined);
  return [
    {
      ...line(fields, fields.words, offsetAt),
      kind: 'evidence',
      id,
      facts: [say.evidence, ...named],
      people,
      all: joined([fields.words, fields.means, ...named]),
    },
  ];
};
