import { added, type Change, type Id } from '@evenkeel/kernel';
import type { After } from '../affirmation/practice.ts';
import { mondayOf, reviewId } from '../routine/review.ts';
import { routineDayId, routineId } from '../routine/routine.ts';
import { dueMoment, type SafeMoment } from '../safe-moment/safe-moment.ts';
import { createDeck } from './chance.ts';
import { EVENING, type PathMeans } from './path-beliefs.ts';
import type { PathLife, ToldAffirmation } from './path-life.ts';

const MINUTE = 60_000;
/** The routines begin on this day. */
const ROUTINE_FROM = 18;
/** The ninth week, in which little is practised. */
const isHeavyWeek = (day: number): boolean => day >= 56 && day < 63;

/** Wordings, how true they felt, and the short trial of one that was then put to rest. By their place: their ids. */
export const affirmationChanges = (
  told: PathLife['affirmations'],
  { chance, calendar, beliefs }: PathMeans,
): { readonly changes: readonly Change[]; readonly ids: readonly Id[] } => {
  const ids: Id[] = [];
  const one = ({ day, words, belief, time, felt = [], trial = [], trueNow, notYet }: ToldAffirmation) => {
    const written = calendar.timeOn(day, ...EVENING);
    const id = chance.idAt(written.at);
    ids.push(id);
    const tries = trial.map(({ day: on, after }) => ({ ...calendar.timeOn(on, 7 * 60, 8 * 60), after }));
    const last = tries.at(-1);
    const said = belief && beliefs.get(belief);
    return [
      added('affirmation', id, {
        words,
        ...written,
        ...(said && { belief: said }),
        ...Object.fromEntries(time.map((key) => [`time/${key}`, true])),
        ...(trueNow && { trueNow }),
        ...(notYet && { notYet }),
        // Why we would start smaller was said, and she tried it anyway.
        ...(last && { told: words, restedAt: last.at + 3 * MINUTE }),
      }),
      ...felt.map(([on, value], n) => {
        const timed =
          n === 0 ? calendar.timedAt(written.at + 2 * MINUTE) : calendar.timeOn(on, 12 * 60, 19 * 60);
        return added('conviction', chance.idAt(timed.at), { of: id, value, ...timed });
      }),
      ...tries.map((tried) => added('practice', chance.idAt(tried.at), { of: id, how: 'spoken', ...tried })),
    ];
  };
  return { changes: told.flatMap(one), ids };
};

/** In doubt, between the message and its end: read once, and nothing asked. */
export const doubtChanges = (of: Id, from: number, { chance, calendar }: PathMeans): readonly Change[] => {
  const first = calendar.timeOn(from + 1, 0, 0).at;
  // Last night is told by itself.
  const last = calendar.timeOn(calendar.days - 1, 12 * 60, 12 * 60).at;
  return calendar.pauses
    .filter((at) => at > first && at < last && chance.is(0.4))
    .map((at) => {
      const timed = calendar.timedAt(at + 4 * MINUTE);
      return added('practice', chance.idAt(timed.at), { of, how: 'read', ...timed });
    });
};

/** Mornings and evenings, uneven as they are. `of`: the wording of the mornings. */
export const routineChanges = (
  intentions: PathLife['intentions'],
  of: Id,
  { chance, calendar }: PathMeans,
): readonly Change[] => {
  const changes: Change[] = [
    added('routine', routineId, {
      'morning/affirmation': true,
      'morning/intention': true,
      'evening/evidence': true,
      'evening/victory': true,
    }),
  ];
  const intention = createDeck(intentions, chance);
  let before: After | undefined;
  /** It is asked once a day how it felt, and often not answered. Never heavy twice: then it would rest. */
  const after = (): After | undefined => {
    if (!chance.is(0.45)) return undefined;
    before = chance.pick<After>(
      before === 'heavier' ? ['lighter', 'same'] : ['lighter', 'same', 'same', 'heavier'],
    );
    return before;
  };
  for (let day = ROUTINE_FROM; day < calendar.days; day++) {
    if (chance.is(isHeavyWeek(day) ? 0.2 : 0.5)) {
      const timed = calendar.timeOn(day, 6 * 60 + 50, 8 * 60 + 10);
      const felt = after();
      const ended = timed.at + chance.between(2, 4) * MINUTE;
      changes.push(
        added('practice', chance.idAt(timed.at), {
          of,
          how: chance.pick(['read', 'spoken', 'spoken', 'written']),
          ...(felt && { after: felt }),
          ...timed,
        }),
        added('routine-day', routineDayId(calendar.nameOf(day), 'morning'), {
          day: calendar.nameOf(day),
          half: 'morning',
          ...timed,
          'done/affirmation': true,
          'done/intention': true,
          ...(chance.is(0.4) && { intention: intention() }),
          endedAt: ended,
        }),
      );
    }
    if (chance.is(isHeavyWeek(day) ? 0.1 : 0.3)) {
      const timed = calendar.timeOn(day, 21 * 60, 21 * 60 + 40);
      changes.push(
        added('routine-day', routineDayId(calendar.nameOf(day), 'evening'), {
          day: calendar.nameOf(day),
          half: 'evening',
          ...timed,
          'done/evidence': true,
          'done/victory': true,
          endedAt: timed.at,
        }),
      );
    }
  }
  return changes;
};

/** Safe moments come back by the rule of the app, on some of the days on which they may. */
export const safeMomentChanges = (
  told: PathLife['safeMoments'],
  { chance, calendar }: PathMeans,
): readonly Change[] => {
  const moments = told.map(({ day, ...said }) => {
    const timed = calendar.timeOn(day, ...EVENING);
    return { id: chance.idAt(timed.at), day, fields: { ...said, ...timed } as SafeMoment };
  });
  const back = new Map<Id, Record<string, string>>(moments.map(({ id }) => [id, {}]));
  for (let day = 0; day < calendar.days; day++) {
    const there = moments
      .filter((one) => one.day < day)
      .map(({ id, fields }) => ({ id, fields: { ...fields, back: back.get(id) } }));
    const today = calendar.nameOf(day);
    const due = dueMoment(there, today, calendar.dayAt);
    const days = due && back.get(due.id);
    if (days && chance.is(0.6)) days[today] = chance.is(0.8) ? 'read' : 'let-be';
  }
  return moments.map(({ id, fields }) => {
    const days = Object.entries(back.get(id) ?? {}).map(([on, answer]) => [`back/${on}`, answer] as const);
    return added('safe-moment', id, {
      ...(fields as Omit<SafeMoment, 'back'>),
      ...Object.fromEntries(days),
    } as never);
  });
};

/** Sundays at about six; the first week was not looked back on, and the last is still open. */
export const reviewChanges = (told: PathLife['reviews'], { calendar }: PathMeans): readonly Change[] => {
  const sundays = Array.from({ length: calendar.days - 1 }, (_, day) => day).filter((day) => {
    const next = calendar.nameOf(day + 1);
    return mondayOf(next) === next;
  });
  return sundays.slice(1).flatMap((day, n) => {
    const said = told[n];
    if (said === undefined) return [];
    const week = mondayOf(calendar.nameOf(day));
    const timed = calendar.timeOn(day, 18 * 60, 18 * 60 + 30);
    return [added('review', reviewId(week), { week, ...said, ...timed, closedAt: timed.at })];
  });
};
