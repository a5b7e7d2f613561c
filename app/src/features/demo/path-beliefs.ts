import { added, type Change, type FieldValue, type Id } from '@evenkeel/kernel';
import type { Calendar } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { PersonKey } from './life.ts';
import type { BeliefKey, PathLife, When } from './path-life.ts';

/** What a record of the path is made with. */
export interface PathMeans {
  readonly chance: Chance;
  readonly calendar: Calendar;
  readonly people: Readonly<Record<PersonKey, Id>>;
  /** The id of the common trigger that is her own. */
  readonly ownTrigger: Id;
  readonly beliefs: ReadonlyMap<BeliefKey, Id>;
}

type Fields = Record<string, FieldValue>;

const MINUTE = 60_000;
/** Minutes after midnight between which she writes at her table. */
export const EVENING = [17 * 60 + 30, 18 * 60 + 30] as const;

/** `set/<id>` with a value, for each id that is known. */
export const tied = (set: string, ids: readonly (Id | undefined)[], value: FieldValue = true): Fields =>
  Object.fromEntries(ids.flatMap((id) => (id === undefined ? [] : [[`${set}/${id}`, value]])));

/** The beliefs with how true they felt, from the day on which they were written down. Never twice within 24 hours. */
export const beliefChanges = (
  told: PathLife['beliefs'],
  { chance, calendar, beliefs }: PathMeans,
): readonly Change[] =>
  told.flatMap(({ key, role, words, of, starter, since, felt }) => {
    const id = beliefs.get(key);
    const [[day] = [0, 0]] = felt;
    if (id === undefined) return [];
    const written = calendar.timeOn(day, ...EVENING);
    const ratings = felt.map(([on, value], n) => {
      const timed =
        n === 0 ? calendar.timedAt(written.at + 2 * MINUTE) : calendar.timeOn(on, 12 * 60, 19 * 60);
      return added('conviction', chance.idAt(timed.at), { of: id, value, ...timed });
    });
    const old = of && beliefs.get(of);
    return [
      added('belief', id, {
        role,
        words,
        ...(old && { of: old }),
        ...(starter && { starter }),
        ...(since && { since }),
        ...written,
      }),
      ...ratings,
    ];
  });

/** Where a moment was written, and what it belongs to. `set`: which of a night it names. */
const placed = (
  when: When,
  set: 'trigger' | 'pause',
  { calendar }: PathMeans,
): { readonly at: number; readonly fields: Fields } | undefined => {
  const time = calendar.timeOf(when);
  if (time === undefined) return undefined;
  const { at, offsetMinutes, night } = time;
  const id = set === 'pause' ? (night?.pause ?? undefined) : night?.trigger;
  return { at, fields: { at, offsetMinutes, ...tied(set, [id]) } };
};

export const evidenceChanges = (told: PathLife['evidence'], means: PathMeans): readonly Change[] =>
  told.flatMap(({ when, words, form, means: says, against, for: speaksFor, who = [] }) => {
    const place = placed(when, 'trigger', means);
    if (place === undefined) return [];
    const { beliefs, people } = means;
    const fields = {
      ...place.fields,
      words,
      form,
      ...(says && { means: says }),
      ...tied('belief', [against && beliefs.get(against)], 'against'),
      ...tied('belief', [speaksFor && beliefs.get(speaksFor)], 'for'),
      ...tied(
        'person',
        who.map((key) => people[key]),
      ),
    };
    return [added('evidence', means.chance.idAt(place.at), fields)];
  });

export const victoryChanges = (told: PathLife['victories'], means: PathMeans): readonly Change[] =>
  told.flatMap(({ when, words, belief }) => {
    const place = placed(when, 'pause', means);
    if (place === undefined) return [];
    const fields = { ...place.fields, words, ...tied('belief', [belief && means.beliefs.get(belief)]) };
    return [added('victory', means.chance.idAt(place.at), fields)];
  });

/** In the evening of the day that was set. */
const LOOKED_BACK = [20 * 60 + 10, 20 * 60 + 50] as const;

/** The day, by its number, on which something stands. */
const dayNumberOf = (at: number, calendar: Calendar): number => {
  const day = calendar.dayAt(at);
  for (let n = 0; n <= calendar.days; n++) if (calendar.nameOf(n) === day) return n;
  return calendar.days;
};

export const fearChanges = (told: PathLife['fears'], means: PathMeans): readonly Change[] =>
  told.flatMap(({ when, words, certainty, due, who, belief, outcome, coped }) => {
    const place = placed(when, 'trigger', means);
    if (place === undefined) return [];
    const { calendar, beliefs, people, chance } = means;
    const day = dayNumberOf(place.at, calendar) + due;
    const fields = {
      ...place.fields,
      words,
      certainty,
      dueDay: calendar.nameOf(day),
      ...tied('belief', [belief && beliefs.get(belief)]),
      ...tied(
        'person',
        who.map((key) => people[key]),
      ),
      ...(outcome && { outcome, closedAt: calendar.timeOn(day, ...LOOKED_BACK).at }),
      ...(coped && { coped }),
    };
    return [added('prediction', chance.idAt(place.at), fields)];
  });

export const experimentChanges = (told: PathLife['experiments'], means: PathMeans): readonly Change[] =>
  told.map(({ day, belief, due, outcome, happened, learned, ...planned }) => {
    const { calendar, beliefs, chance } = means;
    const timed = calendar.timeOn(day, ...EVENING);
    return added('experiment', chance.idAt(timed.at), {
      ...timed,
      ...planned,
      dueDay: calendar.nameOf(day + due),
      ...tied('belief', [beliefs.get(belief)]),
      ...(outcome && { outcome, closedAt: calendar.timeOn(day + due, ...LOOKED_BACK).at }),
      ...(happened && { happened }),
      ...(learned && { learned }),
    });
  });
