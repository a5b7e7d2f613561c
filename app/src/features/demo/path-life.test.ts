import { existsSync } from 'node:fs';
import { dayOf, type Id, instant, ok } from '@evenkeel/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../kinds.ts';
import type { Entry, Store } from '../../store/contract.ts';
import type { RecordKind } from '../../store/record-kind.ts';
import { createTestStore } from '../../store/test-kit.ts';
import { affirmationKind, practiceKind } from '../affirmation/affirmation.record.ts';
import { allSuggestedFor, believed, times, toShelves } from '../affirmation/affirmation.ts';
import { offersRest } from '../affirmation/practice.ts';
import { beliefKind, convictionKind } from '../belief/belief.record.ts';
import { answerOf, oldBeliefs } from '../belief/belief.ts';
import { ratingsOf } from '../belief/conviction.ts';
import { letterKind } from '../compassion/letter.record.ts';
import { evidenceKind } from '../evidence/evidence.record.ts';
import { experimentKind } from '../experiment/experiment.record.ts';
import { originKind } from '../origin/origin.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { planKind } from '../plan/plan.record.ts';
import { predictionKind } from '../prediction/prediction.record.ts';
import { summarise } from '../prediction/summary.ts';
import { lessonKind } from '../programme/programme.record.ts';
import { reviewKind } from '../routine/review.record.ts';
import { mondayOf } from '../routine/review.ts';
import { routineDayKind, routineKind } from '../routine/routine.record.ts';
import { safeMomentKind } from '../safe-moment/safe-moment.record.ts';
import { dueMoment } from '../safe-moment/safe-moment.ts';
import { steadyKind } from '../steady/steady.record.ts';
import { triggerKind } from '../trigger/trigger.record.ts';
import { valueKind } from '../value/value.record.ts';
import { victoryKind } from '../victory/victory.record.ts';
import { SEED } from './demo.ts';
import { life } from './life.content.en.ts';
import { wholeChanges } from './path-changes.ts';
import { pathLife } from './path-life.content.en.ts';

const DAY = 24 * 60 * 60_000;
const offsetAt = (at: number): number => (at < Date.UTC(2026, 9, 25, 1) ? 60 : 0);
const now = instant(Date.UTC(2026, 10, 24, 8, 30));
const clock = { now, offsetMinutes: 0, dayStart: 4 };
const dayAt = (at: number) => dayOf(instant(at), offsetAt(at), 4);

let store: Store;
beforeAll(async () => {
  const kit = await createTestStore(kinds);
  await kit.store.commit(() => ok(wholeChanges(life, pathLife, { now, offsetAt, weeks: 12, seed: SEED })));
  store = kit.store;
});
const all = <Fields>(kind: RecordKind<Fields>): readonly Entry<Fields>[] => store.query(kind).value;
const fieldsOf = <Fields>(kind: RecordKind<Fields>): readonly Fields[] =>
  all(kind).map(({ fields }) => fields);
const ids = (set: object | undefined): readonly string[] => Object.keys(set ?? {});

/** What was known and done before a time. */
const until = <One extends { readonly at: number }>(list: readonly One[], at: number): readonly One[] =>
  list.filter((one) => one.at <= at);
const groundsAt = (at: number) => ({
  beliefs: all(beliefKind),
  ratings: until(fieldsOf(convictionKind), at),
  practices: until(fieldsOf(practiceKind), at),
});

describe('What the invented person made along the way', () => {
  test('is some of everything', () => {
    const old = oldBeliefs(all(beliefKind));
    expect(old).toHaveLength(3);
    for (const { id } of old) expect(answerOf(all(beliefKind), id)?.fields.role).toBe('bridge');
    const counts = [evidenceKind, victoryKind, experimentKind, predictionKind, planKind, valueKind].map(
      (kind) => all<unknown>(kind).length,
    );
    expect(counts).toEqual([25, 10, 4, 12, 3, 2]);
    const more = [
      safeMomentKind,
      originKind,
      letterKind,
      steadyKind,
      reviewKind,
      lessonKind,
      routineKind,
    ].map((kind) => all<unknown>(kind).length);
    expect(more).toEqual([3, 2, 2, 3, 10, 12, 1]);
    expect(fieldsOf(lessonKind).filter(({ stoodOut }) => stoodOut).length).toBeGreaterThanOrEqual(5);
    const routine = fieldsOf(routineDayKind);
    expect(new Set(routine.map(({ at }) => mondayOf(dayAt(at)))).size).toBeGreaterThanOrEqual(8);
    expect(routine.filter(({ intention }) => intention).length).toBeGreaterThanOrEqual(6);
  });

  test('every tie leads to a record that is there', () => {
    const there = new Set<string>(kinds.flatMap((kind) => all<unknown>(kind).map(({ id }) => id as string)));
    const tied = [
      ...fieldsOf(evidenceKind).flatMap((one) => [one.belief, one.person, one.trigger].flatMap(ids)),
      ...fieldsOf(victoryKind).flatMap((one) => [one.belief, one.pause].flatMap(ids)),
      ...fieldsOf(predictionKind).flatMap((one) => [one.belief, one.person, one.trigger].flatMap(ids)),
      ...fieldsOf(experimentKind).flatMap((one) => ids(one.belief)),
      ...fieldsOf(triggerKind).flatMap((one) => ids(one.belief)),
      ...fieldsOf(beliefKind).flatMap(({ of }) => of ?? []),
      ...fieldsOf(convictionKind).map(({ of }) => of),
      ...fieldsOf(practiceKind).map(({ of }) => of),
      ...fieldsOf(affirmationKind).flatMap(({ belief }) => belief ?? []),
      ...fieldsOf(steadyKind).flatMap(({ trigger }) => trigger ?? []),
    ];
    expect(tied.length).toBeGreaterThan(150);
    expect(tied.filter((id) => !there.has(id))).toEqual([]);
    expect(fieldsOf(victoryKind).filter(({ pause }) => ids(pause).length > 0).length).toBeGreaterThan(2);
    expect(fieldsOf(evidenceKind).filter(({ trigger }) => ids(trigger).length > 0).length).toBeGreaterThan(5);
    expect(fieldsOf(triggerKind).filter(({ belief }) => ids(belief).length > 0).length).toBeGreaterThan(6);
  });

  test('what belongs to a night comes after what set it off', () => {
    const began = new Map<string, number>([
      ...all(triggerKind).map(({ id, fields }) => [id, fields.at] as const),
      ...all(pauseKind).map(({ id, fields }) => [id, fields.parkedAt] as const),
    ]);
    for (const { at, trigger, pause } of [
      ...fieldsOf(evidenceKind),
      ...fieldsOf(victoryKind),
      ...fieldsOf(predictionKind),
    ])
      for (const id of [...ids(trigger), ...ids(pause)]) {
        expect(at).toBeGreaterThan(began.get(id) ?? Number.POSITIVE_INFINITY);
        expect(at - (began.get(id) ?? 0)).toBeLessThan(5 * DAY);
      }
  });

  test('no belief is rated twice within a day, and none before it was written down', () => {
    const rated = [...all(beliefKind), ...all(affirmationKind)];
    for (const { id, fields } of rated) {
      const ratings = ratingsOf(fieldsOf(convictionKind), id).map(({ at }) => at);
      for (const [n, at] of ratings.entries())
        expect(at - (ratings[n - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(DAY);
      expect(Math.min(...ratings, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(fields.at);
    }
  });

  test('old beliefs loosen slowly, and not straight', () => {
    for (const { id } of oldBeliefs(all(beliefKind))) {
      const values = ratingsOf(fieldsOf(convictionKind), id).map(({ value }) => value);
      const steps = values.slice(1).map((value, n) => value - (values[n] ?? 0));
      expect(values.length).toBeGreaterThanOrEqual(6);
      expect((values[0] ?? 0) - (values.at(-1) ?? 0)).toBeGreaterThan(10);
      expect(values.at(-1)).toBeGreaterThan(40);
      expect(Math.max(...steps), 'it rose once').toBeGreaterThan(0);
    }
  });

  test('no wording is practised that the app would not suggest, unless she was told why she would start smaller', () => {
    expect(fieldsOf(practiceKind).length).toBeGreaterThan(30);
    const tries = fieldsOf(practiceKind).map(({ of, at }) => {
      const wording = all(affirmationKind).find(({ id }) => id === of);
      if (wording === undefined) throw new Error('a practice of nothing');
      return { wording, felt: believed(wording, groundsAt(at)) ?? 0 };
    });
    for (const { wording, felt } of tries)
      if (felt < 60) expect(wording.fields.told).toBe(wording.fields.words);
    expect(tries.some(({ felt }) => felt < 60)).toBe(true);
  });

  test('a wording that felt heavier twice rests from then on, and no other was ever due to', () => {
    const resting = all(affirmationKind).filter(({ fields }) => typeof fields.restedAt === 'number');
    expect(resting).toHaveLength(1);
    for (const { id, fields } of all(affirmationKind)) {
      const restedAt = fields.restedAt ?? Number.POSITIVE_INFINITY;
      for (const { at } of fieldsOf(practiceKind).filter(({ of }) => of === id)) {
        expect(at).toBeLessThan(restedAt);
        const before = fieldsOf(practiceKind).filter((one) => one.of === id && one.at < at);
        expect(offersRest({ id, fields: { ...fields, restedAt: null } }, before)).toBe(false);
      }
      const offered = offersRest({ id, fields: { ...fields, restedAt: null } }, fieldsOf(practiceKind));
      expect(offered, fields.words).toBe(resting[0]?.id === id);
    }
  });

  test('it is asked at most once a day how a wording felt', () => {
    const asked = fieldsOf(practiceKind)
      .filter(({ after }) => after !== undefined)
      .map(({ of, at }) => `${of} ${dayAt(at)}`);
    expect(asked.length).toBeGreaterThan(8);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('now a wording may be suggested for each time that has one, and none under 60', () => {
    const grounds = groundsAt(now);
    const shelves = toShelves(all(affirmationKind), grounds);
    expect([shelves.ready, shelves.notYet, shelves.resting].map(({ length }) => length)).toEqual([2, 1, 1]);
    for (const time of times)
      for (const one of allSuggestedFor(time, all(affirmationKind), grounds))
        expect(believed(one, grounds)).toBeGreaterThanOrEqual(60);
  });

  test('some fears came true, enough is known for a summary, and it is not that the alarm was often right', () => {
    const fears = fieldsOf(predictionKind);
    const outcomes = fears.map(({ outcome }) => outcome);
    for (const outcome of ['yes', 'partly', 'no', 'unknown', undefined]) expect(outcomes).toContain(outcome);
    expect(outcomes.filter((outcome) => outcome === 'yes').length).toBeGreaterThanOrEqual(2);
    const { isEnough, isOftenRight } = summarise(fears, clock);
    expect([isEnough, isOftenRight]).toEqual([true, false]);
    for (const { at, dueDay, closedAt } of fears) {
      expect(dueDay && dueDay >= dayAt(at)).toBe(true);
      if (closedAt) expect(dayAt(closedAt) >= (dueDay ?? '')).toBe(true);
    }
    for (const { dueDay, closedAt } of fieldsOf(experimentKind))
      if (closedAt) expect(dayAt(closedAt) >= (dueDay ?? '')).toBe(true);
  });

  test('a safe moment came back only on days on which it was due', () => {
    const moments = all(safeMomentKind);
    const days = moments.flatMap(({ fields }) => ids(fields.back)).toSorted();
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThan(12);
    for (const day of days) {
      const before = moments
        .filter(({ fields }) => dayAt(fields.at) < day)
        .map(({ id, fields }) => ({
          id,
          fields: {
            ...fields,
            back: Object.fromEntries(Object.entries(fields.back ?? {}).filter(([on]) => on < day)),
          },
        }));
      const due = dueMoment(before, day as never, dayAt);
      expect(ids(moments.find(({ id }) => id === due?.id)?.fields.back)).toContain(day);
    }
  });

  test('each week was looked back on once, on its Sunday, and its lessons were at most two', () => {
    for (const { week, at } of fieldsOf(reviewKind)) {
      expect(mondayOf(dayAt(at))).toBe(week);
      expect(new Date(at).getUTCDay()).toBe(0);
    }
    const weeks = new Set(fieldsOf(reviewKind).map(({ week }) => week));
    expect(weeks.size).toBe(10);
    const read = fieldsOf(lessonKind).map(({ readAt }) => readAt ?? 0);
    for (const at of read)
      expect(read.filter((other) => other <= at && at - other < 7 * DAY).length).toBeLessThanOrEqual(2);
    for (const { slug } of fieldsOf(lessonKind))
      expect(existsSync(new URL(`../programme/lesson/${slug}.en.md`, import.meta.url)), slug).toBe(true);
  });

  test('says nothing of the future, and nothing from before it began', () => {
    const first = Date.UTC(2026, 8, 1) - DAY;
    for (const kind of kinds)
      for (const { id, fields } of all<Record<string, unknown>>(kind)) {
        const set = Object.entries(fields).filter(([name]) => name === 'at' || name.endsWith('At'));
        for (const [name, at] of set)
          if (typeof at === 'number') {
            expect(at, `${kind.name} ${name} ${id as Id}`).toBeLessThanOrEqual(now);
            expect(at).toBeGreaterThan(first);
          }
      }
  });
});

/** The latest time that a life names. */
const latest = (changes: ReturnType<typeof wholeChanges>): number =>
  Math.max(
    ...changes
      .flatMap((change) => (change.type === 'put' ? Object.entries(change.fields) : []))
      .map(([name, value]) => (name === 'at' || name.endsWith('At') ? Number(value) : 0)),
  );

test('whoever looks in at another hour, or in another zone, finds a life that holds together too', () => {
  for (const [at, offset] of [
    [Date.UTC(2027, 1, 3, 23, 50), -480],
    [Date.UTC(2026, 6, 1, 0, 5), 720],
    [Date.UTC(2026, 10, 29, 4, 0), 60],
  ] as const) {
    const there = { now: instant(at), offsetAt: () => offset, weeks: 12, seed: SEED };
    const changes = wholeChanges(life, pathLife, there);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    expect(latest(changes)).toBeLessThanOrEqual(at);
  }
});
