import { added, assert, type Change, type Id } from '@evenkeel/kernel';
import { lessonId } from '../programme/programme.ts';
import { createCalendar } from './calendar.ts';
import { createChance } from './chance.ts';
import { demoChanges, SEED, type Span } from './demo.ts';
import type { Life, PersonKey } from './life.ts';
import {
  beliefChanges,
  EVENING,
  evidenceChanges,
  experimentChanges,
  fearChanges,
  type PathMeans,
  tied,
  victoryChanges,
} from './path-beliefs.ts';
import type { BeliefKey, PathLife } from './path-life.ts';
import {
  affirmationChanges,
  doubtChanges,
  reviewChanges,
  routineChanges,
  safeMomentChanges,
} from './path-practice.ts';

export { SEED };

const MINUTE = 60_000;

/** What was made by writing, each in one go. */
const writtenChanges = (path: PathLife, { chance, calendar, ownTrigger }: PathMeans): readonly Change[] => [
  ...path.plans.map(({ day, cue = ownTrigger, when, will, slip }) => {
    const { at } = calendar.timeOn(day, ...EVENING);
    return added('plan', chance.idAt(at), { cue, cueWords: when, will, ...(slip && { slip }), at });
  }),
  ...path.values.map(({ day, values, ...said }) => {
    const timed = calendar.timeOn(day, ...EVENING);
    const chosen = Object.entries(values).map(([key, words]) => [`values/${key}`, words] as const);
    return added('value', chance.idAt(timed.at), { ...said, ...Object.fromEntries(chosen), ...timed });
  }),
  ...path.origins.map(({ day, ...said }) => {
    const timed = calendar.timeOn(day, ...EVENING);
    return added('origin', chance.idAt(timed.at), { ...said, ...timed });
  }),
  ...path.letters.map(({ day, ...said }) => {
    const timed = calendar.timeOn(day, ...EVENING);
    return added('letter', chance.idAt(timed.at), { ...said, ...timed });
  }),
  ...path.steady.flatMap(({ when, ...said }) => {
    const time = calendar.timeOf(when);
    if (time === undefined) return [];
    const { at, offsetMinutes, night } = time;
    return [
      added('steady', chance.idAt(at), {
        ...said,
        at,
        offsetMinutes,
        ...(night && { trigger: night.trigger }),
      }),
    ];
  }),
];

const lessonChanges = (told: PathLife['lessons'], { calendar }: PathMeans): readonly Change[] =>
  told.map(({ day, slug, isTried, stoodOut }) => {
    const { at } = calendar.timeOn(day, 12 * 60 + 10, 13 * 60);
    return added('lesson', lessonId(slug), {
      slug,
      openedAt: at,
      readAt: at + 4 * MINUTE,
      ...(isTried && { triedAt: at + 9 * MINUTE }),
      ...(stoodOut && { stoodOut, stoodOutAt: at + 5 * MINUTE }),
    });
  });

const idOf = (base: readonly Change[], kind: string, field: string, words: string): Id => {
  const found = base.find((one) => one.kind === kind && one.type === 'put' && one.fields[field] === words);
  assert(found !== undefined, `a life has a ${kind}`);
  return found.id;
};

/** Nights in which an old belief spoke name it. */
const withBeliefs = (
  base: readonly Change[],
  path: PathLife,
  { calendar, beliefs }: PathMeans,
): readonly Change[] => {
  const spoke = new Map<Id, Id[]>();
  for (const { key, spoke: scenes = [] } of path.beliefs)
    for (const scene of scenes) {
      const [trigger, belief] = [calendar.nightOf(scene)?.trigger, beliefs.get(key)];
      if (trigger && belief) spoke.set(trigger, [...(spoke.get(trigger) ?? []), belief]);
    }
  return base.map((change) =>
    change.type === 'put' && spoke.has(change.id)
      ? added(change.kind, change.id, { ...change.fields, ...tied('belief', spoke.get(change.id) ?? []) })
      : change,
  );
};

/**
 * The whole of an invented person's twelve weeks, as changes for an empty vault: her journal, and what she made along the way.
 * The same seed and time give the same. The journal alone ({@link demoChanges}) is not changed by it, but for the beliefs that
 * its nights name.
 */
export const wholeChanges = (life: Life, path: PathLife, span: Span): readonly Change[] => {
  const base = demoChanges(life, span);
  const chance = createChance(span.seed + 1000);
  const calendar = createCalendar(life, base, span, chance);
  const keys = Object.keys(life.people) as readonly PersonKey[];
  const people = Object.fromEntries(
    keys.map((key) => [key, idOf(base, 'person', 'name', life.people[key])]),
  ) as Record<PersonKey, Id>;
  const beliefs = new Map<BeliefKey, Id>(
    path.beliefs.map(({ key, felt }) => [
      key,
      chance.idAt(calendar.timeOn(felt[0]?.[0] ?? 0, ...EVENING).at),
    ]),
  );
  const ownTrigger = idOf(base, 'common-trigger', 'words', life.ownTrigger);
  const means: PathMeans = { chance, calendar, people, ownTrigger, beliefs };
  const wordings = affirmationChanges(path.affirmations, means);
  const [morning, doubt] = wordings.ids;
  const doubtFrom = path.affirmations[1]?.day ?? 0;
  return [
    ...withBeliefs(base, path, means),
    ...beliefChanges(path.beliefs, means),
    ...evidenceChanges(path.evidence, means),
    ...victoryChanges(path.victories, means),
    ...fearChanges(path.fears, means),
    ...experimentChanges(path.experiments, means),
    ...wordings.changes,
    ...(morning ? routineChanges(path.intentions, morning, means) : []),
    ...(doubt ? doubtChanges(doubt, doubtFrom, means) : []),
    ...writtenChanges(path, means),
    ...safeMomentChanges(path.safeMoments, means),
    ...reviewChanges(path.reviews, means),
    ...lessonChanges(path.lessons, means),
  ];
};
