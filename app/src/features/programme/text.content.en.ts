import type { Lesson } from './lesson.ts';

/** The text of each lesson, by the path of its file; each is fetched by itself. */
export const texts = import.meta.glob<Lesson>('./lesson/*.en.md', { import: 'lesson' });
