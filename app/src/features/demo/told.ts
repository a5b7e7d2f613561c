import { added, type Change, type FieldValue } from '@evenkeel/kernel';
import type { CommonKey } from '../trigger/common-trigger.ts';
import { urges } from '../trigger/trigger.ts';
import { type Chance, createDeck } from './chance.ts';
import type { Means, Night } from './hard-night.ts';
import type { Life, PersonKey, Scene } from './life.ts';

/** Words that are taken one after another, so that nothing is said again and again. */
export interface Stocks {
  readonly life: Life;
  readonly scene: () => Scene;
  readonly message: () => string;
  readonly victory: () => string;
  readonly evidence: () => string;
  readonly line: () => string;
  readonly note: () => string;
  readonly thought: () => string;
  readonly asked: () => string;
}

/** All but the last scene, which is kept for last night, and in their order the first time: a story has one. */
export const createStocks = (life: Life, chance: Chance): Stocks => {
  const told = life.scenes.slice(0, -1);
  const again = createDeck(told, chance);
  let count = 0;
  return {
    life,
    scene: () => told[count++] ?? again(),
    message: createDeck(life.messages, chance),
    victory: createDeck(life.victories, chance),
    evidence: createDeck(life.evidence, chance),
    line: createDeck(life.lines, chance),
    note: createDeck(life.notes, chance),
    thought: createDeck(life.thoughts, chance),
    asked: createDeck(life.asked, chance),
  };
};

type Fields = Record<string, FieldValue>;

const dark = [
  'worried',
  'scared',
  'panicky',
  'on-edge',
  'sad',
  'lonely',
  'hurt',
  'let-down',
  'annoyed',
  'angry',
  'jealous',
  'ashamed',
  'foolish',
  'not-enough',
];

const feelingsOf = (strength: number, count: number, { chance, cast }: Means): Fields => {
  const deck = createDeck([...dark, cast.ownFeeling], chance);
  const fields: Fields = {};
  for (let n = 0; n < count; n++)
    fields[`feeling/${deck()}`] = chance.is(0.75)
      ? Math.max(1, Math.min(10, strength + chance.between(-2, 1)))
      : true;
  return fields;
};

const urgesOf = (count: number, chance: Chance): Fields => {
  const deck = createDeck(urges.slice(0, 7), chance);
  return Object.fromEntries(Array.from({ length: count }, () => [`want/${deck()}`, true]));
};

const commonOf = (scene: Pick<Scene, 'common'>, { cast, stocks }: Means): Fields =>
  scene.common === undefined
    ? { common: cast.ownTrigger, commonWords: stocks.life.ownTrigger }
    : { common: scene.common, commonWords: stocks.life.common[scene.common] };

/** What set a night off: told in full, or in a few words. */
export const triggerOf = (
  scene: Scene,
  at: number,
  { offsetMinutes, hard, morningAt }: Pick<Night, 'offsetMinutes' | 'hard' | 'morningAt'>,
  isFull: boolean,
  means: Means,
): Change => {
  const { chance, cast } = means;
  const strength = Math.min(10, Math.round(5 + 3.5 * hard + chance.next() * 1.5));
  const fields: Fields = {
    at,
    offsetMinutes,
    ...commonOf(scene, means),
    strength,
    happened: scene.happened,
    ...Object.fromEntries(scene.who.map((key) => [`person/${cast.people[key]}`, true])),
    ...feelingsOf(strength, isFull ? chance.between(2, 4) : 1, means),
  };
  if (chance.is(0.8)) fields.thought = scene.thought;
  if (isFull) {
    const { wanted, did, hour, day, steady } = scene;
    Object.assign(fields, { wanted, did, nextHour: hour, steady, ...urgesOf(chance.between(1, 3), chance) });
    if (day !== undefined && morningAt !== undefined && chance.is(0.8)) fields.nextDay = day;
  }
  return added('trigger', chance.idAt(at), fields);
};

const others = ['ruth', 'tess', 'marcus'] as const satisfies readonly PersonKey[];

const commons = [
  'late-reply',
  'late-reply',
  'cool-tone',
  'changed-plans',
  'time-apart',
] as const satisfies readonly CommonKey[];

/** Ten seconds by day: a tap and a slider, at times a line with it. */
export const quickOf = (
  at: number,
  offsetMinutes: number,
  hard: number,
  withWords: boolean,
  means: Means,
): Change => {
  const { chance, stocks, cast } = means;
  const strength = Math.max(1, Math.min(9, Math.round(2 + 5 * hard + chance.between(-2, 2))));
  const isOwn = chance.is(0.15);
  const fields: Fields = {
    at,
    offsetMinutes,
    ...commonOf(isOwn ? {} : { common: chance.pick(commons) }, means),
    ...(chance.is(0.85) && { strength }),
  };
  if (withWords) {
    fields.happened = stocks.note();
    fields[`person/${chance.is(0.75) ? cast.people.sam : cast.people[chance.pick(others)]}`] = true;
    Object.assign(fields, feelingsOf(strength, 1, means));
    if (chance.is(0.25)) fields.thought = stocks.thought();
  }
  return added('trigger', chance.idAt(at), fields);
};

/** Five minutes on a calm day. */
export const practiceOf = (at: number, offsetMinutes: number, { chance }: Means): Change => {
  const distress = chance.between(1, 4);
  const isRated = chance.is(0.4);
  return added('session', chance.idAt(at), {
    startedAt: at,
    offsetMinutes,
    seconds: chance.pick([60, 180, 180, 300, 300, 300, chance.between(70, 290)]),
    why: 'practice',
    pattern: chance.is(0.7) ? 'long-exhale' : chance.pick(['even', 'cyclic-sigh']),
    ...(isRated && {
      before: { distress, urge: chance.between(0, 3), safety: chance.between(5, 8) },
      after: { distress: Math.max(0, distress - chance.between(0, 2)), safety: chance.between(6, 9) },
    }),
  });
};
