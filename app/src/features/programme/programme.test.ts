import { type Instant, instant, isId } from '@evenkeel/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isPlenty,
  lessonId,
  marksOf,
  mayOffer,
  noted,
  type Progress,
  readingTime,
  stoodOutWords,
  whereIs,
} from './programme.ts';

const at = (time: string): Instant => instant(Date.parse(`2026-11-${time}:00Z`));
const NOW = at('24T09:00');
const lessons = ['one', 'two', 'three', 'four'].map((slug) => ({ slug }));
const read = (slug: string, time: string): Progress => ({ slug, readAt: at(time) });
const slugs = (all: readonly Progress[]) => {
  const { unfinished, next } = whereIs(lessons, all);
  return { unfinished: unfinished?.slug, next: next?.slug };
};

describe('Where a person is on the way', () => {
  test('the way begins at its beginning', () => {
    expect(slugs([])).toEqual({ unfinished: undefined, next: 'one' });
  });

  test('next comes the first unread lesson after the last one, also where an earlier one was left out', () => {
    expect(slugs([read('one', '20T09:00')]).next).toBe('two');
    expect(slugs([read('three', '20T09:00')]).next).toBe('four');
    expect(slugs([read('two', '20T09:00'), read('three', '19T09:00')]).next).toBe('four');
  });

  test('after the end of the way come those that were left out, and after the last nothing', () => {
    expect(slugs([read('four', '20T09:00')]).next).toBe('one');
    expect(slugs(['one', 'two', 'three', 'four'].map((slug) => read(slug, '20T09:00'))).next).toBeUndefined();
  });

  test('a lesson that was left before its end waits there, and the one after it is offered beside it', () => {
    expect(slugs([read('one', '20T09:00'), { slug: 'two', openedAt: at('21T09:00') }])).toEqual({
      unfinished: 'two',
      next: 'three',
    });
  });

  test('a lesson that was opened again after it was read is finished', () => {
    expect(
      slugs([{ slug: 'one', openedAt: at('22T09:00'), readAt: at('20T09:00') }]).unfinished,
    ).toBeUndefined();
  });

  test('a lesson that the person marked as not read waits for nobody', () => {
    expect(slugs([{ slug: 'two', openedAt: at('21T09:00'), readAt: null }])).toEqual({
      unfinished: undefined,
      next: 'three',
    });
  });

  test('a record of a lesson that no longer exists changes nothing', () => {
    expect(slugs([read('gone', '23T09:00')])).toEqual({ unfinished: undefined, next: 'one' });
  });

  test('law: what comes next is never a lesson that was read, and there is one as long as one is left', () => {
    const progress = fc.record({
      slug: fc.constantFrom('one', 'two', 'three', 'four', 'gone'),
      openedAt: fc.option(fc.nat(), { nil: undefined }),
      readAt: fc.option(fc.nat(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(progress, { selector: ({ slug }) => slug }), (all) => {
        const { unfinished, next } = whereIs(lessons, all);
        const done = new Set<string>(
          all.filter(({ readAt }) => readAt !== undefined).map(({ slug }) => slug),
        );
        expect(next === undefined || !done.has(next.slug)).toBe(true);
        const left = lessons.filter(({ slug }) => !done.has(slug));
        expect(next !== undefined || unfinished !== undefined).toBe(left.length > 0);
      }),
    );
  });
});

describe('About two a week', () => {
  test('two lessons within seven days are plenty, a third week is none of it', () => {
    expect(isPlenty([read('one', '20T09:00')], NOW)).toBe(false);
    expect(isPlenty([read('one', '18T09:00'), read('two', '20T09:00')], NOW)).toBe(true);
    expect(isPlenty([read('one', '17T09:00'), read('two', '20T09:00')], NOW)).toBe(false);
  });

  test('Today offers the next lesson on another day than the last, fewer than two a week, as long as one is left', () => {
    expect(mayOffer([], 4, NOW)).toBe(true);
    expect(mayOffer([read('one', '23T09:01')], 4, NOW)).toBe(false);
    expect(mayOffer([read('one', '23T09:00')], 4, NOW)).toBe(true);
    expect(mayOffer([read('one', '19T09:00'), read('two', '21T09:00')], 4, NOW)).toBe(false);
    expect(mayOffer([read('one', '01T09:00')], 1, NOW)).toBe(false);
  });

  test('a lesson that was read “tomorrow”, by a clock that was set back, holds nothing up', () => {
    expect(mayOffer([read('one', '25T09:00'), read('two', '26T09:00')], 4, NOW)).toBe(true);
  });
});

describe('What is noted of a lesson', () => {
  test('stands in one record for each lesson, the same on every device', () => {
    expect(isId(lessonId('two-dimensions'))).toBe(true);
    expect(lessonId('triggers')).toBe(lessonId('triggers'));
    expect(lessonId('triggers')).not.toBe(lessonId('breathing'));
    expect(noted('triggers', { readAt: NOW })).toEqual({
      type: 'put',
      kind: 'lesson',
      id: lessonId('triggers'),
      fields: { slug: 'triggers', readAt: NOW },
    });
  });

  test('is told in words, and a mark that was taken back is no mark', () => {
    expect(marksOf(undefined)).toEqual({ read: false, tried: false });
    expect(marksOf({ slug: 'one', readAt: NOW, triedAt: null })).toEqual({ read: true, tried: false });
  });

  test('a longer lesson takes longer until its end counts', () => {
    expect(readingTime({ minutes: 3 })).toBe(30_000);
  });

  test('what two tabs wrote stands in the field together, and the same words once', () => {
    expect(stoodOutWords(undefined, undefined)).toBe('');
    expect(stoodOutWords({ slug: 'one', stoodOut: 'Not a box.' }, undefined)).toBe('Not a box.');
    expect(stoodOutWords({ slug: 'one', stoodOut: 'A' }, ['A', 'B'])).toBe('A\nB');
    expect(stoodOutWords({ slug: 'one', stoodOut: 'A' }, ['A', 'A'])).toBe('A');
  });
});
