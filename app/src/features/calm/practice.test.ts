import { type Instant, instant } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import { mayPractise } from './practice.ts';

const at = (time: string): Instant => instant(Date.parse(`2026-11-${time}:00Z`));
const clockAt = (time: string) => ({ now: at(time), offsetMinutes: 0, dayStart: 4 });

test('five minutes of practice are offered on a calm day, once', () => {
  expect(mayPractise([], clockAt('24T09:00'))).toBe(true);
  expect(mayPractise([{ startedAt: at('23T09:00'), why: 'practice' }], clockAt('24T09:00'))).toBe(true);
  expect(mayPractise([{ startedAt: at('24T08:00'), why: 'practice' }], clockAt('24T09:00'))).toBe(false);
});

test('a hard moment was work enough for its day, and the small hours belong to the day before', () => {
  expect(mayPractise([{ startedAt: at('24T08:00'), why: 'hard' }], clockAt('24T20:00'))).toBe(false);
  expect(mayPractise([{ startedAt: at('24T02:00'), why: 'hard' }], clockAt('24T09:00'))).toBe(true);
});

test('late at night nothing is offered', () => {
  expect(mayPractise([], clockAt('24T23:30'))).toBe(false);
  expect(mayPractise([], clockAt('24T04:30'))).toBe(false);
});
