import type { Entry } from '../../store/contract.ts';
import type { Practice } from '../affirmation/practice.ts';
import { type Letter, titleOf as letterTitle } from '../compassion/letter.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Experiment } from '../experiment/experiment.ts';
import type { Prediction } from '../prediction/prediction.ts';
import type { Progress } from '../programme/programme.ts';
import type { Review } from '../routine/review.ts';
import type { RoutineDay } from '../routine/routine.ts';
import { type Steady, titleOf as steadyTitle } from '../steady/steady.ts';
import { titleOf as valueTitle, type Writing } from '../value/value.ts';
import type { Victory } from '../victory/victory.ts';
import type { Item, Part, PathKind } from './item.ts';
import { firstOf, joined, known, type Names } from './line-view.ts';
import {
  afterFacts,
  fearFacts,
  practiceFacts,
  pathFacts as say,
  triedFacts,
} from './path-line.content.en.ts';

type Kept<Fields> = Pick<Entry<Fields>, 'id' | 'fields'>;

/** What a line is made with. */
export interface Around {
  readonly names: Pick<Names, 'person'>;
  /** Where the record does not say, it is read as if the person had been where they are now. */
  readonly offsetAt: (at: number) => number;
}

interface Said {
  readonly kind: PathKind;
  readonly part: Part;
  readonly href: string;
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  readonly words?: string | undefined;
  readonly facts: readonly (string | undefined)[];
  /** With whom: ids of `person`. */
  readonly person?: Readonly<Record<string, true>> | undefined;
  /** All of its own words. */
  readonly all: readonly (string | undefined)[];
}

const toItem = (
  { id }: Pick<Entry<unknown>, 'id'>,
  { kind, part, href, at, offsetMinutes, words, facts, person = {}, all }: Said,
  { names, offsetAt }: Around,
): Item => {
  const people = Object.keys(person);
  const called = people.map(names.person).filter((name) => name !== undefined);
  return {
    kind,
    id,
    part,
    href,
    at,
    offsetMinutes: offsetMinutes ?? offsetAt(at),
    isHard: false,
    words: firstOf(words),
    facts: [...facts, ...called].filter((fact) => fact !== undefined),
    people,
    feelings: [],
    all: joined([...all, ...called]),
  };
};

export const evidenceItem = (entry: Kept<Evidence>, around: Around): readonly Item[] => {
  const { at, offsetMinutes, words, means, person } = entry.fields;
  const href = `/evidence/entry/?id=${entry.id}`;
  const base = { kind: 'evidence', part: 'kept', href, at, offsetMinutes } as const;
  return [
    toItem(
      entry,
      { ...base, words: firstOf(words, means), facts: [say.evidence], person, all: [words, means] },
      around,
    ),
  ];
};

export const victoryItem = (entry: Kept<Victory>, around: Around): readonly Item[] => {
  const { at, offsetMinutes, words } = entry.fields;
  const href = `/victory/?id=${entry.id}`;
  const base = { kind: 'victory', part: 'kept', href, at, offsetMinutes } as const;
  return [toItem(entry, { ...base, words, facts: [say.victory], all: [words] }, around)];
};

export const experimentItem = (entry: Kept<Experiment>, around: Around): readonly Item[] => {
  const { at, offsetMinutes, action, expected, happened, learned, outcome, closedAt } = entry.fields;
  const href = `/experiment/?id=${entry.id}`;
  const base = { kind: 'experiment', part: 'fears', href, at, offsetMinutes } as const;
  const came = typeof closedAt === 'number' ? known(triedFacts, outcome) : undefined;
  return [
    toItem(
      entry,
      {
        ...base,
        words: firstOf(action, expected),
        facts: [say.experiment, came],
        all: [action, expected, happened, learned],
      },
      around,
    ),
  ];
};

export const predictionItem = (entry: Kept<Prediction>, around: Around): readonly Item[] => {
  const { at, offsetMinutes, words, coped, outcome, person } = entry.fields;
  const href = `/fear/?id=${entry.id}`;
  const base = { kind: 'prediction', part: 'fears', href, at, offsetMinutes } as const;
  const facts = [say.prediction, known(fearFacts, outcome)];
  return [toItem(entry, { ...base, words, facts, person, all: [words, coped] }, around)];
};

/** A quiet line: its wording is found by the search, and not quoted again each time it is practised. */
export const practiceItem = (
  entry: Kept<Practice>,
  wording: string | undefined,
  around: Around,
): readonly Item[] => {
  const { at, offsetMinutes, of, how, after, text } = entry.fields;
  const href = `/affirmation/?id=${of}`;
  const base = { kind: 'practice', part: 'calm', href, at, offsetMinutes } as const;
  const facts = [known(practiceFacts, how), known(afterFacts, after)];
  return [toItem(entry, { ...base, facts, all: [wording, text] }, around)];
};

export const valueItem = (entry: Kept<Writing>, around: Around): readonly Item[] => {
  const { at, offsetMinutes, values = {}, text, line, minutes } = entry.fields;
  const href = `/value/?id=${entry.id}`;
  const base = { kind: 'value', part: 'written', href, at, offsetMinutes } as const;
  const facts = [say.value, minutes ? say.wrote(minutes) : undefined];
  const words = valueTitle(entry.fields, ' · ');
  return [toItem(entry, { ...base, words, facts, all: [line, ...Object.values(values), text] }, around)];
};

export const letterItem = (entry: Kept<Letter>, around: Around): readonly Item[] => {
  const { at, offsetMinutes, words, kept } = entry.fields;
  const href = `/letter/entry/?id=${entry.id}`;
  const base = { kind: 'letter', part: 'written', href, at, offsetMinutes } as const;
  const title = letterTitle(entry.fields);
  return [toItem(entry, { ...base, words: title, facts: [say.letter], all: [kept, words] }, around)];
};

export const steadyItem = (entry: Kept<Steady>, around: Around): readonly Item[] => {
  const { at, offsetMinutes, situation, would, smallThing } = entry.fields;
  const href = `/steady/entry/?id=${entry.id}`;
  const base = { kind: 'steady', part: 'written', href, at, offsetMinutes } as const;
  const title = steadyTitle(entry.fields);
  const all = [situation, would, smallThing];
  return [toItem(entry, { ...base, words: title, facts: [say.steady], all }, around)];
};

/** What the person wanted of a day; a routine without it leaves no line. */
export const intentionItem = (
  entry: Kept<RoutineDay & { readonly at: number; readonly offsetMinutes?: number | undefined }>,
  around: Around,
): readonly Item[] => {
  const { at, offsetMinutes, intention } = entry.fields;
  if (!intention?.trim()) return [];
  const base = { kind: 'routine-day', part: 'written', href: '/routine/', at, offsetMinutes } as const;
  return [toItem(entry, { ...base, words: intention, facts: [say.intention], all: [intention] }, around)];
};

/** A week that was looked back on in words; one that was left has no line. */
export const reviewItem = (
  entry: Kept<Review & { readonly offsetMinutes?: number | undefined }>,
  around: Around,
): readonly Item[] => {
  const { week, at, offsetMinutes, helped, next } = entry.fields;
  const words = firstOf(helped, next);
  if (words === undefined) return [];
  const href = `/look-back/?week=${week}`;
  const base = { kind: 'review', part: 'written', href, at, offsetMinutes } as const;
  return [toItem(entry, { ...base, words, facts: [say.review], all: [helped, next] }, around)];
};

/** What stood out in a lesson, at the time when it was kept, or when the lesson was read where that is not known. */
export const lessonItem = (entry: Kept<Progress>, around: Around): readonly Item[] => {
  const { slug, stoodOut, stoodOutAt, readAt, triedAt, openedAt } = entry.fields;
  const at = stoodOutAt ?? readAt ?? triedAt ?? openedAt;
  if (!stoodOut?.trim() || at === undefined || at === null) return [];
  const base = { kind: 'lesson', part: 'written', href: `/path/${slug}/`, at } as const;
  return [toItem(entry, { ...base, words: stoodOut, facts: [say.lesson], all: [stoodOut] }, around)];
};
