import { ok } from '@evenkeel/kernel';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { type Lesson, PASSED_BY } from './lesson.ts';
import { noted, type Progress, readingTime } from './programme.ts';

export interface Opened {
  readonly end: RefObject<HTMLElement | null>;
  readonly since: number;
}

/** What may be noted by itself now. `stood`: how long the lesson has stood open, in milliseconds. */
const toNote = (lesson: Lesson, progress: Progress | undefined, stood: number, isEndSeen: boolean) => {
  if (progress?.readAt !== undefined) return undefined;
  if (isEndSeen && stood >= readingTime(lesson)) return 'readAt';
  return progress?.openedAt === undefined && stood >= PASSED_BY ? 'openedAt' : undefined;
};

/**
 * Notes quietly that a lesson was opened, and that its end was reached. What a person marked themselves is left alone.
 * `end` stands behind the text; `since` is when the lesson was opened, by `elapsed`.
 */
export const useNoting = (lesson: Lesson, progress: Progress | undefined, { end, since }: Opened): void => {
  const { store, moment, elapsed, onTick } = useWorld();
  const latest = useRef(progress);
  latest.current = progress;
  useEffect(() => {
    let isEndSeen = false;
    /** Each is tried once: where the device is full, the person has been told. */
    const tried = new Set<string>();
    const watch = new IntersectionObserver((seen) => {
      isEndSeen = isEndSeen || seen.some(({ isIntersecting }) => isIntersecting);
    });
    if (end.current) watch.observe(end.current);
    const stop = onTick(1000, () => {
      const what = toNote(lesson, latest.current, elapsed() - since, isEndSeen);
      if (what === undefined || tried.has(what)) return;
      tried.add(what);
      void store.commit<never>(() => ok([noted(lesson.slug, { [what]: moment().now })]));
    });
    return () => {
      watch.disconnect();
      stop();
    };
  }, [store, moment, elapsed, onTick, lesson, end, since]);
};
