import { instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { furtherFrom } from './further.ts';
import type { Trigger } from './trigger.ts';

const NOW = instant(Date.UTC(2026, 10, 24, 12));
const calm = { now: NOW, isHardEvening: false, answer: undefined, isPlanned: false };
const told = (fields: Partial<Trigger> = {}): Trigger => ({
  at: NOW - minutes(120),
  common: 'late-reply',
  ...fields,
});
const all = told({ thought: 'She has had enough.', did: 'I waited.', belief: { b: true } });

const anyTrigger = fc.record({
  at: fc.integer({ min: NOW - minutes(180), max: NOW }),
  common: fc.constantFrom(undefined, '', 'late-reply'),
  thought: fc.constantFrom(undefined, ' ', 'It is over.'),
  did: fc.constantFrom(undefined, '', 'I waited.'),
  steady: fc.constantFrom(undefined, '', 'Tea.'),
  belief: fc.constantFrom(undefined, {}, { b: true as const }),
});
const anyAround = fc.record({
  now: fc.constant(NOW),
  isHardEvening: fc.boolean(),
  answer: fc.constantFrom(undefined, 'never', 'sometimes', 'rather-not-say'),
  isPlanned: fc.boolean(),
});

describe('where a trigger may be followed to', () => {
  test('is to a fear where a thought was written, and to what steady me would do', () => {
    expect(furtherFrom(told({ thought: 'She has had enough.', at: NOW }), calm)).toEqual(['fear', 'steady']);
    expect(furtherFrom(told({ thought: ' ', at: NOW }), calm)).toEqual([]);
    expect(furtherFrom(told({ thought: 'Enough.', steady: 'Tea.', at: NOW }), calm)).toEqual(['fear']);
  });

  test('is to a plan, once an hour has gone by and none is there', () => {
    expect(furtherFrom(told(), calm)).toEqual(['plan']);
    expect(furtherFrom(told(), { ...calm, isPlanned: true })).toEqual([]);
    expect(furtherFrom(told({ common: undefined }), calm)).toEqual([]);
    expect(furtherFrom(told({ at: NOW - minutes(59) }), calm)).toEqual([]);
  });

  test('is three ways at most, and none in the evening of a hard day', () => {
    expect(furtherFrom(all, calm)).toEqual(['fear', 'steady', 'victory']);
    fc.assert(
      fc.property(anyTrigger, anyAround, (trigger, around) => {
        const ways = furtherFrom(trigger, around);
        expect(ways.length).toBeLessThanOrEqual(around.isHardEvening ? 0 : 3);
      }),
    );
  });

  test('is never to proof against the alarm of somebody who is sometimes afraid of them', () => {
    const belief = told({ belief: { b: true } });
    expect(furtherFrom(belief, calm)).toContain('evidence');
    fc.assert(
      fc.property(anyTrigger, anyAround, (trigger, around) => {
        expect(furtherFrom(trigger, { ...around, answer: 'sometimes' })).not.toContain('evidence');
      }),
    );
  });
});
