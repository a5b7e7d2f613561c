import { instant, type Moment, uuidV7 } from '@evenkeel/kernel';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sessionKind } from './session.record.ts';
import { keepSession, startSession } from './session.ts';

const moment: Moment = {
  now: instant(Date.UTC(2026, 10, 24, 23, 10)),
  offsetMinutes: 60,
  offsetAt: () => 60,
  newId: () => uuidV7(Date.UTC(2026, 10, 24, 23, 10), new Uint8Array(10)),
};
const started = { ...startSession(moment, 'hard'), pattern: 'long-exhale' as const };

test('a passing glance is not kept', () => {
  expect(keepSession({ ...started, seconds: 9 })).toEqual([]);
});

test('a glance at which the person said that it makes it worse is kept', () => {
  const [change] = keepSession({ ...started, seconds: 3, worse: true });
  expect(change).toMatchObject({ type: 'put', fields: { worse: true, seconds: 3 } });
});

test('kept twice it is the same record, the second time longer', () => {
  const [first] = keepSession({ ...started, seconds: 30 });
  const [second] = keepSession({ ...started, seconds: 90.4 });
  expect(first?.id).toBe(second?.id);
  expect(second).toMatchObject({ fields: { seconds: 90 } });
});

test('what is kept can be read as a session, and holds only what was said', () => {
  const [change] = keepSession({ ...started, seconds: 300, before: { distress: 8 }, after: {} });
  if (change?.type !== 'put') throw new Error('nothing was kept');
  const read = v.parse(sessionKind.schema, change.fields);
  expect(read).toEqual({
    startedAt: moment.now,
    offsetMinutes: 60,
    seconds: 300,
    why: 'hard',
    pattern: 'long-exhale',
    before: { distress: 8 },
    after: {},
  });
});

test('a session of a newer app with a pattern unknown here can still be read', () => {
  expect(
    v.safeParse(sessionKind.schema, { startedAt: 1, seconds: 60, why: 'hard', pattern: 'own-1' }).success,
  ).toBe(true);
});
