import { added, type Change, type FieldValue, minutes } from '@evenkeel/kernel';
import { patternKeys } from '../breathing/breathing.ts';
import { exercises } from '../grounding/grounding.ts';
import { wants } from '../pause/parked.ts';
import { type AfterKind, type Deed, type Ending, type Outcome, reasons } from '../pause/pause.ts';
import { waits } from '../pause/wait.ts';
import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import type { Scene } from './life.ts';
import { type Stocks, triggerOf } from './told.ts';

/** How far along she is, 0 (first week) to 1, and how hard it is, 0 to 1. */
export interface Shape {
  readonly along: number;
  readonly hard: number;
}

export interface Night extends Shape {
  /** When it began (ms), and minutes east of UTC. */
  readonly at: number;
  readonly offsetMinutes: number;
  /** When it is looked at; none for last night. */
  readonly morningAt: number | undefined;
}

export interface Means {
  readonly chance: Chance;
  readonly cast: Cast;
  readonly stocks: Stocks;
}

type Fields = Record<string, FieldValue>;

const tenth = (value: number): number => Math.max(0, Math.min(10, Math.round(value)));

/** Rated before and after: it eases by less than one would wish, and at times by nothing. */
const calmOf = (at: number, night: Night, { chance }: Means): { change: Change; seconds: number } => {
  const seconds = chance.between(90, 420) + (chance.is(0.2) ? 300 : 0);
  const distress = tenth(5 + 4 * night.hard + chance.next() * 2 - 1);
  const urge = tenth(distress + chance.between(-1, 1));
  const safety = tenth(10 - distress + chance.between(-1, 1));
  const eased = chance.is(0.15) ? 0 : 1 + night.along * 1.5 + chance.next() * 2;
  const isWorse = chance.is(0.08);
  const fields: Fields = {
    startedAt: at,
    offsetMinutes: night.offsetMinutes,
    seconds: isWorse ? chance.between(20, 60) : seconds,
    why: 'hard',
    pattern: chance.is(0.6) ? 'long-exhale' : chance.pick(patternKeys),
  };
  if (chance.is(0.7)) fields.before = { distress, urge, safety };
  if (isWorse) fields.worse = true;
  else if (chance.is(0.6))
    fields.after = {
      distress: tenth(distress - eased),
      urge: tenth(urge - eased + chance.between(-1, 0)),
      safety: tenth(safety + eased - chance.between(0, 1)),
    };
  return { change: added('session', chance.idAt(at), fields), seconds: Number(fields.seconds) };
};

const groundOf = (at: number, night: Night, { chance }: Means): Change =>
  added('session', chance.idAt(at), {
    startedAt: at,
    offsetMinutes: night.offsetMinutes,
    seconds: chance.between(60, 180),
    why: 'hard',
    ground: chance.pick(exercises.slice(0, 5)),
    felt: chance.pick(['better', 'better', 'same', 'same', 'worse']),
  });

const endingOf = (scene: Scene, { along }: Shape, chance: Chance): Ending => {
  if (scene.know !== undefined) return 'worry-accurate';
  if (chance.is(0.55 - 0.4 * along)) return 'sent-as-it-was';
  return chance.pick(['let-go', 'let-go', 'ask-once', 'check-in-later']);
};

const deeds: Readonly<Record<Ending, readonly Deed[]>> = {
  'check-in-later': ['waited', 'something-else'],
  'ask-once': ['asked'],
  'let-go': ['let-go', 'let-go', 'waited'],
  'sent-as-it-was': ['sent'],
  'worry-accurate': ['asked', 'something-else'],
};

const afterOf = (
  came: Outcome,
  night: Night,
  { chance, stocks }: Means,
): { kind: AfterKind; text: string } | undefined => {
  if (came === 'as-feared') return chance.is(0.5) ? { kind: 'line', text: stocks.line() } : undefined;
  if (!chance.is(0.5 + 0.3 * night.along)) return undefined;
  if (chance.is(0.12)) return { kind: 'line', text: stocks.line() };
  return chance.is(0.5)
    ? { kind: 'victory', text: stocks.victory() }
    : { kind: 'evidence', text: stocks.evidence() };
};

/** What the morning said. Some are let be, and some nobody came back to. */
const morningOf = (came: Outcome, ending: Ending | undefined, night: Night, means: Means): Fields => {
  const { chance } = means;
  if (night.morningAt === undefined) return {};
  // What was feared and came is not let be.
  const roll = came === 'as-feared' ? 0 : chance.next();
  if (roll > 0.9) return {};
  if (roll > 0.7) return { morning: 'let-be', morningAt: night.morningAt };
  const happened = roll > 0.64 ? 'not-known' : came;
  const after = afterOf(happened, night, means);
  return {
    morning: 'looked',
    morningAt: night.morningAt,
    did: chance.pick(ending === undefined ? ['waited'] : deeds[ending]),
    happened,
    ...(after && { after }),
  };
};

/** The wait of a pause: when it began and ended, and how the pull went. */
interface Waited {
  readonly startedAt: number;
  readonly wait: number;
  readonly end: number;
  readonly start: number;
  /** By how much the pull fell. */
  readonly fall: number;
  readonly isEarly: boolean;
}

const waitedOf = (at: number, ending: Ending, { along, hard }: Shape, chance: Chance): Waited => {
  const wait = chance.pick(along < 0.4 ? waits.slice(0, 4) : waits.slice(1));
  const startedAt = at + chance.between(10, 50) * 1000;
  const isEarly = ending === 'sent-as-it-was' && chance.is(0.4);
  return {
    startedAt,
    wait,
    isEarly,
    end:
      Math.round(startedAt + minutes(isEarly ? wait * 0.4 : wait)) +
      (isEarly ? 0 : chance.between(5, 90) * 1000),
    start: tenth(6 + 3 * hard + chance.next() * 2 - 1),
    fall: isEarly ? 0 : chance.between(0, 2) + Math.round(2.5 * along + wait / 15),
  };
};

/** Urges rise a little and fall; not in every pause, and not to nothing. */
const pullOf = ({ startedAt, wait, start, fall, isEarly }: Waited, chance: Chance): Fields => {
  const fields: Fields = { urgeAtStart: start };
  const marks = isEarly ? 0 : chance.between(0, Math.min(3, Math.floor(wait / 4)));
  for (let mark = 1; mark <= marks; mark++) {
    const share = mark / (marks + 1);
    const bump = mark === 1 && chance.is(0.4) ? 1 : 0;
    fields[`mark/${Math.round(startedAt + share * minutes(wait))}`] = tenth(start + bump - fall * share);
  }
  if (chance.is(0.75)) fields.urgeAtEnd = tenth(start - fall);
  return fields;
};

/** Another explanation, once the pull has eased. */
const reasonOf = ({ came, why }: Scene, fall: number, chance: Chance): Fields => {
  if (fall < 2 || why === undefined || !chance.is(0.5)) return {};
  const reason = reasons.find((one) => one === came);
  return reason !== undefined && chance.is(0.5) ? { reason } : { explanation: why };
};

const endOf = (scene: Scene, ending: Ending, end: number, { chance, stocks }: Means): Fields => {
  if (ending === 'worry-accurate')
    return {
      worryIsAccurate: true,
      ...(scene.know !== undefined && { know: scene.know }),
      ...(scene.need !== undefined && { need: scene.need }),
    };
  if (ending === 'ask-once') return { asked: stocks.asked() };
  // In the morning, before the look back.
  return ending === 'check-in-later' ? { checkInAt: end + minutes(60 * chance.between(7, 8)) } : {};
};

/** Known and needed is said once a night. */
const withoutFacts = ({ know: _know, need: _need, ...scene }: Scene): Scene => scene;

const pauseOf = (scene: Scene, at: number, isOther: boolean, night: Night, means: Means): Change => {
  const { chance, stocks } = means;
  // Last night no check-in was chosen: the morning itself will ask.
  const chosen = endingOf(isOther ? withoutFacts(scene) : scene, night, chance);
  const ending = chosen === 'check-in-later' && night.morningAt === undefined ? 'let-go' : chosen;
  const waited = waitedOf(at, ending, night, chance);
  const fields: Fields = {
    parkedAt: at,
    offsetMinutes: night.offsetMinutes,
    message: isOther ? stocks.message() : scene.message,
    want: chance.is(0.7) ? 'text' : chance.pick(wants),
    startedAt: waited.startedAt,
    endsAt: waited.startedAt + minutes(waited.wait),
    minutes: waited.wait,
    ...pullOf(waited, chance),
    ending,
    endedAt: waited.end,
    ...endOf(isOther ? withoutFacts(scene) : scene, ending, waited.end, means),
    ...(isOther ? {} : reasonOf(scene, waited.fall, chance)),
  };
  const morning = morningOf(scene.came, ending, night, means);
  if (isOther) {
    // What is looked at together is answered once, at the first.
    if (morning.morning !== undefined)
      Object.assign(fields, { morning: morning.morning, morningAt: morning.morningAt ?? null });
  } else Object.assign(fields, morning);
  // Nothing asks about an old night any more.
  if (morning.happened === undefined && ending === 'check-in-later') delete fields.checkInAt;
  return added('pause', chance.idAt(at), fields);
};

/** One hard night: what set it off, Calm, a pause or two. What lies close together is one wave. */
export const hardNight = (scene: Scene, night: Night, means: Means): readonly Change[] => {
  const { chance } = means;
  const isLast = night.morningAt === undefined;
  const changes: Change[] = [triggerOf(scene, night.at, night, isLast || chance.is(0.6), means)];
  let now = night.at + chance.between(2, 14) * 60_000;
  if (isLast || chance.is(0.75)) {
    const { change, seconds } = calmOf(now, night, means);
    changes.push(change);
    now += (seconds + chance.between(20, 200)) * 1000;
  }
  if (chance.is(0.18)) {
    changes.push(groundOf(now, night, means));
    now += chance.between(3, 6) * 60_000;
  }
  if (isLast || chance.is(0.8)) {
    changes.push(pauseOf(scene, now, false, night, means));
    now += chance.between(25, 50) * 60_000;
    if (chance.is(0.45 * night.hard * (1 - 0.6 * night.along)))
      changes.push(pauseOf(scene, now, true, night, means));
  }
  return changes;
};
