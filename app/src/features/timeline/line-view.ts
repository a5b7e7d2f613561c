import type { Entry } from '../../store/contract.ts';
import type { SessionFields } from '../calm/session.record.ts';
import type { Pause } from '../pause/pause.ts';
import type { Trigger } from '../trigger/trigger.ts';
import type { Item } from './item.ts';
import { deedFacts, endingFacts, outcomeFacts, factWords as say } from './timeline.content.en.ts';

/** Names as they are now, by key. */
export interface Names {
  readonly person: (id: string) => string | undefined;
  readonly feeling: (key: string) => string | undefined;
}

export const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join('\n');

/** The words of a key; nothing for one that this version does not know. */
export const known = <Kind extends string>(
  words: Readonly<Record<Kind, string>>,
  key: string | null | undefined,
) => Object.entries<string>(words).find(([one]) => one === key)?.[1];

export const firstOf = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.find((text) => text?.trim());

/** Where the record does not say, it is read as if the person had been where they are now. */
type Offset = (at: number) => number;

export const triggerToItems = (
  { id, fields }: Pick<Entry<Trigger>, 'id' | 'fields'>,
  names: Names,
  offsetAt: Offset,
): readonly Item[] => {
  const { at, offsetMinutes, strength, common, commonWords, ...rest } = fields;
  const people = Object.keys(fields.person ?? {});
  const feelings = Object.keys(fields.feeling ?? {});
  const peopleNames = people.map(names.person).filter((name) => name !== undefined);
  const feelingNames = feelings.map(names.feeling).filter((name) => name !== undefined);
  const words = firstOf(fields.happened, fields.thought, commonWords);
  const { happened, thought, wanted, did, nextHour, nextDay, steady } = rest;
  return [
    {
      kind: 'trigger',
      id,
      part: 'trigger',
      at,
      offsetMinutes: offsetMinutes ?? offsetAt(at),
      isHard: true,
      sort: common,
      words,
      facts: [
        ...(commonWords && commonWords !== words ? [commonWords] : []),
        ...peopleNames,
        ...feelingNames,
        ...(typeof strength === 'number' ? [say.felt(strength)] : []),
      ],
      from: strength ?? undefined,
      people,
      feelings,
      all: joined([
        commonWords,
        happened,
        thought,
        wanted,
        did,
        nextHour,
        nextDay,
        steady,
        ...peopleNames,
        ...feelingNames,
      ]),
    },
  ];
};

/** What a look back said and kept, as a line of its own at the time of looking. */
const lookedBack = (
  base: Pick<Item, 'kind' | 'id' | 'people' | 'feelings'>,
  said: {
    readonly morning?: string | undefined;
    readonly morningAt?: number | undefined;
    readonly did?: string | undefined;
    readonly happened?: string | undefined;
    readonly kept?: { readonly kind: string; readonly text: string } | undefined;
  },
  offsetAt: Offset,
): readonly Item[] => {
  const { morning, morningAt, did, happened, kept } = said;
  if (morning !== 'looked' || morningAt === undefined) return [];
  const words = firstOf(kept?.text);
  const name = kept && known({ victory: say.victory, evidence: say.evidence, line: say.line }, kept.kind);
  const facts = [name, known(deedFacts, did), known(outcomeFacts, happened)].filter(
    (fact) => fact !== undefined,
  );
  // Looked at along with another moment of the same night, which says it.
  if (words === undefined && facts.length === 0) return [];
  return [
    {
      ...base,
      part: 'kept',
      at: morningAt,
      offsetMinutes: offsetAt(morningAt),
      isHard: false,
      words,
      facts,
      all: joined([words]),
    },
  ];
};

export const pauseToItems = (
  { id, fields }: { readonly id: Item['id']; readonly fields: Pause },
  offsetAt: Offset,
): readonly Item[] => {
  const { parkedAt, startedAt, endsAt, endedAt, ending, minutes, urgeAtStart, urgeAtEnd } = fields;
  const base = { kind: 'pause', id, people: [], feelings: [] } as const;
  const mark = urgeAtEnd ?? urgeAtStart;
  const wave =
    urgeAtStart !== undefined && urgeAtEnd !== undefined
      ? say.pull(urgeAtStart, urgeAtEnd)
      : mark !== undefined && say.pullOnce(mark);
  const parked = fields.message ? [say.parked] : [];
  const waited =
    startedAt !== undefined && endedAt ? Math.round((endedAt - startedAt) / 60_000) : (minutes ?? 0);
  return [
    {
      ...base,
      part: 'pause',
      at: parkedAt,
      offsetMinutes: fields.offsetMinutes ?? offsetAt(parkedAt),
      until: endedAt ?? endsAt ?? parkedAt,
      isHard: true,
      words: firstOf(fields.message, fields.know, fields.need),
      facts: [
        ...(startedAt === undefined ? parked : [say.waited(waited)]),
        ending ? endingFacts[ending] : say.open,
        ...(wave ? [wave] : []),
      ],
      from: urgeAtStart,
      to: urgeAtEnd,
      all: joined([fields.message, fields.explanation, fields.know, fields.need, fields.asked]),
    },
    ...lookedBack(base, { ...fields, kept: fields.after }, offsetAt),
  ];
};

const feltFact = (before: number | undefined, after: number | undefined): readonly string[] => {
  if (after === undefined) return before === undefined ? [] : [say.feltBefore(before)];
  return [before === undefined ? say.feltAfter(after) : say.feltBoth(before, after)];
};

export const sessionToItems = (
  { id, fields }: { readonly id: Item['id']; readonly fields: SessionFields },
  offsetAt: Offset,
): readonly Item[] => {
  const { startedAt, seconds, why, ground, worse, before, after } = fields;
  const base = { kind: 'session', id, people: [], feelings: [] } as const;
  const isHard = why === 'hard';
  const breathed = isHard ? say.breathed(seconds) : say.practised(seconds);
  return [
    {
      ...base,
      part: 'calm',
      at: startedAt,
      offsetMinutes: fields.offsetMinutes ?? offsetAt(startedAt),
      until: startedAt + seconds * 1000,
      isHard,
      facts: [
        ground ? say.grounded(seconds) : breathed,
        ...(worse ? [say.worse] : []),
        ...feltFact(before?.distress, after?.distress),
      ],
      from: before?.distress,
      to: after?.distress,
      all: '',
    },
    ...lookedBack(base, { ...fields, kept: fields.keptAfter }, offsetAt),
  ];
};
