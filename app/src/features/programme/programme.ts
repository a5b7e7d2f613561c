import { type Change, edited, type Id, type Instant, idFromKey, minutes } from '@evenkeel/kernel';
import type { Front } from './lesson.ts';

/**
 * How far a person came with one lesson. A time that is null was taken back: it is not noted again by itself. Nothing is
 * counted up, nothing is locked.
 */
export interface Progress {
  readonly slug: string;
  readonly openedAt?: number | undefined;
  readonly readAt?: number | null | undefined;
  readonly triedAt?: number | null | undefined;
  /** What stood out, in the person's own words. */
  readonly stoodOut?: string | undefined;
  /** When that was kept (ms). */
  readonly stoodOutAt?: number | undefined;
}

/** There is one record for each lesson, on every device. */
export const lessonId = (slug: string): Id => idFromKey(`lesson/${slug}`);

type Noted = Partial<Omit<Progress, 'slug'>>;

/** Notes something about a lesson. */
export const noted = (slug: string, what: Noted): Change =>
  edited('lesson', lessonId(slug), { slug, ...(what as Readonly<Record<string, string | number | null>>) });

const isRead = ({ readAt }: Progress): boolean => typeof readAt === 'number';

const WEEK = minutes(7 * 24 * 60);
const DAY = WEEK / 7;

/** About two a week: our own measure, so that there is time to try each one. Nothing stops a person from reading on. */
const A_WEEK = 2;

/** A time after `now` comes from a clock that was set back, and counts for nothing. */
const readWithin = (all: readonly Progress[], now: Instant, span: number): number =>
  all.filter(({ readAt }) => typeof readAt === 'number' && readAt <= now && now - readAt < span).length;

/** Whether two lessons were read in the seven days before `now`. Then it may be said that this is plenty. */
export const isPlenty = (all: readonly Progress[], now: Instant): boolean =>
  readWithin(all, now, WEEK) >= A_WEEK;

/** Whether Today may offer a lesson: some are left, none was read in the last day, and this week had fewer than two. */
export const mayOffer = (all: readonly Progress[], count: number, now: Instant): boolean =>
  all.filter(isRead).length < count && readWithin(all, now, DAY) === 0 && !isPlenty(all, now);

/** The newest time at which the person did something with a lesson. */
const touchedAt = ({ openedAt, readAt, triedAt }: Progress): number =>
  Math.max(openedAt ?? 0, readAt ?? 0, triedAt ?? 0);

const newest = (all: readonly Progress[]): Progress | undefined =>
  all.reduce<Progress | undefined>(
    (last, one) => (touchedAt(one) > (last === undefined ? 0 : touchedAt(last)) ? one : last),
    undefined,
  );

export interface Where<One> {
  /** Opened and not read to its end: the person may want to go back there. */
  readonly unfinished: One | undefined;
  /** The next one on the way that was not read. None where all were. */
  readonly next: One | undefined;
}

/**
 * Where a person is on the way. Next comes the first lesson after the one they last did something with that they have not
 * read, and after the end of the way the first that was left out. `lessons` are in the order of the way.
 */
export const whereIs = <One extends Pick<Front, 'slug'>>(
  lessons: readonly One[],
  all: readonly Progress[],
): Where<One> => {
  const known = all.filter(({ slug }) => lessons.some((lesson) => lesson.slug === slug));
  const read = new Set(known.filter(isRead).map(({ slug }) => slug));
  const last = newest(known);
  const at = lessons.findIndex(({ slug }) => slug === last?.slug);
  const unfinished = last && !read.has(last.slug) && last.readAt !== null ? lessons[at] : undefined;
  const onward = [...lessons.slice(at + 1), ...lessons.slice(0, at + 1)];
  return { unfinished, next: onward.find((one) => !read.has(one.slug) && one !== unfinished) };
};

/** The marks of a lesson in the list: read, tried, both or none. */
export const marksOf = (
  progress: Progress | undefined,
): { readonly read: boolean; readonly tried: boolean } => ({
  read: typeof progress?.readAt === 'number',
  tried: typeof progress?.triedAt === 'number',
});

/** Ten seconds for each minute of reading: whoever scrolls to the end at once has looked, and not read. */
const LOOKED = 10_000;

/** How long a lesson must have stood open, in milliseconds, before its end counts as reached. */
export const readingTime = ({ minutes: count }: Pick<Front, 'minutes'>): number => count * LOOKED;

/** What stood out, ready for the field. Where two tabs wrote, both stand there: the person keeps what they like. */
export const stoodOutWords = (
  progress: Progress | undefined,
  disputed: readonly unknown[] | undefined,
): string => {
  const versions = (disputed ?? [progress?.stoodOut]).filter(
    (words): words is string => typeof words === 'string' && words !== '',
  );
  return [...new Set(versions)].join('\n');
};
