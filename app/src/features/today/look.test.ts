import { type Id, type Instant, instant, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterKinds, type Kept, outcomes, type Pause, reasons } from '../pause/pause.ts';
import { privateAnswers } from '../pause/private-check.ts';
import {
  afterHappened,
  keepsFor,
  type Look,
  type LookedSession,
  lookOf,
  lookSteps,
  lookToPath,
  outcomesFor,
  queryToLook,
  stepToShow,
} from './look.ts';

const at = (time: string): Instant => instant(Date.parse(`2026-11-${time}:00Z`));
const clockAt = (time: string) => ({ now: at(time), offsetMinutes: 0, dayStart: 4 });
const idOf = (time: string, first = 0): Id => uuidV7(at(time), new Uint8Array(10).fill(first));
const pause = (time: string, fields: Partial<Pause> = {}): Kept => ({
  id: idOf(time),
  fields: { parkedAt: at(time), offsetMinutes: 0, ending: 'let-go', ...fields },
});
const session = (time: string, fields: Partial<LookedSession['fields']> = {}): LookedSession => ({
  id: idOf(time, 1),
  fields: { startedAt: at(time), offsetMinutes: 0, why: 'hard', ...fields },
});
const MORNING = clockAt('24T08:00');
const night = pause('23T23:10');
const answers = [undefined, ...privateAnswers];

describe('the address of a page of the look', () => {
  test('leads back to the same page, and an old or odd one to the first', () => {
    for (const step of lookSteps) {
      const query = Object.fromEntries(new URL(lookToPath(step, night.id), 'https://a.test').searchParams);
      expect(queryToLook(query)).toEqual({ step, id: night.id });
    }
    expect(queryToLook({})).toEqual({ step: 'did', id: undefined });
    expect(queryToLook({ step: 'nowhere', id: 'x' })).toEqual({ step: 'did', id: undefined });
  });

  test('holds no answer: the browser keeps addresses in its history', () => {
    const words = lookSteps.map((step) => lookToPath(step, night.id)).join(' ');
    for (const said of [...outcomes, 'waited', 'sent', 'asked']) expect(words).not.toContain(said);
  });
});

describe('what is looked at', () => {
  test('is the night that the morning asks about, with what was said of it so far', () => {
    expect(lookOf([night], [], MORNING, undefined)).toEqual({
      moments: [expect.objectContaining({ id: night.id, kind: 'pause' })],
      at: night.fields.parkedAt,
      offsetMinutes: 0,
      did: undefined,
      happened: undefined,
      kept: undefined,
    });
    const begun = pause('23T23:10', { did: 'waited' });
    expect(lookOf([begun], [session('23T23:00')], MORNING, begun.id)).toMatchObject({
      moments: [{ id: begun.id }, { kind: 'session' }],
      did: 'waited',
    });
  });

  test('stays after it was looked at, as long as the address names it and the day lasts', () => {
    const looked = pause('23T23:10', {
      did: 'waited',
      happened: 'asleep',
      morning: 'looked',
      morningAt: at('24T07:59'),
      after: { kind: 'victory', text: 'I slept.' },
    });
    const look = {
      moments: [{ kind: 'pause', id: looked.id }],
      happened: 'asleep',
      kept: { text: 'I slept.' },
    };
    expect(lookOf([looked], [], MORNING, looked.id)).toMatchObject(look);
    expect(lookOf([looked], [], MORNING, undefined)).toBeUndefined();
    expect(lookOf([looked], [], clockAt('25T03:59'), looked.id)).toMatchObject(look);
    expect(lookOf([looked], [], clockAt('25T04:00'), looked.id)).toBeUndefined();
  });

  test('is nothing that was let be, that is older, or that is not there', () => {
    const wasLetBe = pause('23T23:10', { morning: 'let-be', morningAt: at('24T07:59') });
    expect(lookOf([wasLetBe], [], MORNING, wasLetBe.id)).toBeUndefined();
    expect(lookOf([pause('20T23:10')], [], MORNING, pause('20T23:10').id)).toBeUndefined();
    expect(lookOf([night], [], MORNING, idOf('22T10:00'))).toBeUndefined();
    expect(lookOf([], [], MORNING, undefined)).toBeUndefined();
  });

  test('reads a session too, and nothing in it that a newer app may have written', () => {
    const looked = session('23T23:00', {
      did: 'waited',
      happened: 'something of tomorrow',
      morning: 'looked',
      morningAt: at('24T07:00'),
    });
    expect(lookOf([], [looked], MORNING, looked.id)).toMatchObject({
      moments: [{ kind: 'session', id: looked.id }],
      did: 'waited',
      happened: undefined,
    });
  });
});

describe('the answers to what happened', () => {
  test('have what was feared among the first three, whatever is known of the person', () => {
    for (const answer of answers) expect(outcomesFor(answer).indexOf('as-feared')).toBeLessThan(3);
  });

  test('hold a list of harmless reasons only for somebody who said that they are never afraid', () => {
    for (const answer of answers) {
      const harmless = outcomesFor(answer).filter((outcome) => reasons.some((reason) => reason === outcome));
      expect(harmless).toHaveLength(answer === 'never' ? reasons.length : 0);
    }
    expect(outcomesFor('sometimes')).not.toContain('plain-reason');
    expect(outcomesFor(undefined)).toContain('plain-reason');
    expect(outcomesFor('rather-not-say')).toEqual(outcomesFor(undefined));
  });

  test('name each outcome once, and leave room for what is not known', () => {
    for (const answer of answers) {
      const offered = outcomesFor(answer);
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered).toContain('not-known');
      expect(offered).toContain('other');
    }
  });
});

describe('what a look may become', () => {
  test('is no victory and no proof where it was what they feared', () => {
    for (const answer of answers) expect(keepsFor('as-feared', answer)).toEqual(['line']);
    expect(afterHappened('as-feared')).toBe('feared');
  });

  test('is no kind fact about somebody they are afraid of', () => {
    expect(keepsFor('other', 'sometimes')).not.toContain('evidence');
    expect(keepsFor('asleep', 'never')).toEqual(afterKinds);
  });
});

describe('the page that stands on the screen', () => {
  const look = (said: Partial<Look>): Look => ({
    moments: [{ kind: 'pause', id: night.id }],
    at: 1,
    offsetMinutes: 0,
    did: undefined,
    happened: undefined,
    kept: undefined,
    ...said,
  });

  test('is the first question that has no answer yet, and never one behind it', () => {
    for (const step of lookSteps) {
      expect(stepToShow(step, look({}), undefined)).toBe('did');
      const second = stepToShow(step, look({ did: 'waited' }), undefined);
      expect(second).toBe(step === 'did' ? 'did' : 'happened');
    }
  });

  test('is the same again after a reload, and an earlier one on the way back', () => {
    const said = look({ did: 'waited', happened: 'plain-reason' });
    for (const step of ['did', 'happened', 'which', 'keep', 'victory', 'evidence', 'line', 'done'] as const)
      expect(stepToShow(step, said, undefined)).toBe(step);
  });

  test('never offers a victory to a fear that came true, nor reasons to somebody who is afraid', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lookSteps),
        fc.constantFrom(...outcomes),
        fc.constantFrom(...answers),
        (step, happened, answer) => {
          const shown = stepToShow(step, look({ did: 'waited', happened }), answer);
          if (happened === 'as-feared')
            expect(['did', 'happened', 'feared', 'line', 'done']).toContain(shown);
          else expect(shown).not.toBe('feared');
          if (answer === 'sometimes') expect(['which', 'evidence']).not.toContain(shown);
        },
      ),
    );
  });

  test('after each answer is one that stands', () => {
    for (const happened of outcomes) {
      const next = afterHappened(happened);
      expect(stepToShow(next, look({ did: 'waited', happened }), undefined)).toBe(next);
    }
  });
});
