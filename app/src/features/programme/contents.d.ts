/** Written by build/lessons.ts when the app is built. */
declare module 'evenkeel:contents' {
  /** How many lessons there are. */
  export const lessonCount: number;
  /** Every address that the table of contents names. */
  export const routes: readonly string[];
}

declare module 'evenkeel:lessons' {
  /** What lists show of each lesson, in the order of the way. */
  export const lessons: readonly import('./lesson.ts').Front[];
}

declare module 'evenkeel:uses' {
  /** What each lesson rests on, in the order of the way. */
  export const uses: readonly import('./source.ts').Uses[];
}
