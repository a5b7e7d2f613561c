import { routes } from 'evenkeel:contents';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HIGHEST_GRADE, readingGrade } from '../../../../scripts/content-rules.ts';
import { readLessons } from '../../../build/lessons.ts';
import { kinds } from '../../kinds.ts';
import { exercisePlace } from './exercise.ts';
import { type Block, exercises, type Stretch, steps } from './lesson.ts';
import { made } from './made.ts';
import { sources } from './source.content.en.ts';

const lessons = readLessons(join(import.meta.dirname, '../../..'));

const plain = (stretch: Stretch): string => {
  if (typeof stretch === 'string') return stretch;
  return 'strong' in stretch ? stretch.strong : stretch.words;
};
const linesOf = (block: Block): readonly string[] => {
  if ('heading' in block) return [block.heading];
  if ('text' in block) return [block.text.map(plain).join('')];
  return block.list.map((item) => item.map(plain).join(''));
};
const textOf = ({ blocks, tryIt }: (typeof lessons)[number]): readonly string[] =>
  [...blocks, ...tryIt].flatMap(linesOf);
const wordsIn = (lines: readonly string[]): number =>
  lines
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Of the article that Evenkeel puts into practice (shared/reference/article.txt), word for word. */
const HEADINGS = [
  'How to Heal Anxious Attachment Style: Key Strategies',
  'Understanding Anxious Attachment: Why It Happens and How It Affects You',
  'What Is Anxious Attachment?',
  'Why Am I Anxiously Attached?',
  'Can Anxious Attachment Be Cured? The Path to Secure Attachment',
  '3-Step Process to Heal Anxious Attachment Style',
  'Step 1: Overcoming Limiting Beliefs',
  'Identifying Negative Beliefs',
  'Replacing Negative Beliefs with Positive Ones',
  'Daily Practice to Reinforce Positive Beliefs',
  'Step 2: Emotion Regulation Techniques to Manage Attachment Anxiety',
  'Understanding Emotional Triggers',
  'James Ford Stanford’s Emotion Regulation Techniques',
  'Creating a “Calm Toolkit”',
  'Step 3: Finding Self-Worth Using Adlerian Psychology',
  'What is Adlerian Psychology?',
  'How Adlerian Concepts Help Heal Anxious Attachment',
  'Exercises for Self-Worth and Belonging',
  'Practical Tips for Managing Anxious Attachment Day-to-Day',
  'How to Break Anxious Attachment Patterns',
  'Pause and Reflect',
  'Communicate Needs Clearly',
  'How to Cope with Attachment Anxiety in Relationships',
  'Setting Boundaries with Compassion',
  'Engaging in Open Communication',
  'Final Thoughts: Your Path Toward a Secure Attachment',
];

describe.each(lessons.map((lesson) => [lesson.slug, lesson] as const))('The lesson %s', (_, lesson) => {
  test('has 250 to 500 words, and takes as long as it says', () => {
    const count = wordsIn(textOf(lesson));
    expect(count).toBeGreaterThanOrEqual(250);
    expect(count).toBeLessThanOrEqual(500);
    // 150 to 240 words a minute: slow readers and quick ones, of plain prose.
    expect(lesson.minutes).toBeGreaterThanOrEqual(Math.floor(count / 240));
    expect(lesson.minutes).toBeLessThanOrEqual(Math.ceil(count / 150));
  });

  test('reads at grade 8 or below', () => {
    expect(readingGrade(textOf(lesson))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test('opens with a moment and not with a heading, and has one to four sections before the exercise', () => {
    expect(lesson.blocks[0]).toHaveProperty('text');
    const headings = lesson.blocks.filter((block) => 'heading' in block).length;
    expect(headings).toBeGreaterThanOrEqual(1);
    expect(headings).toBeLessThanOrEqual(4);
  });

  test('rests on what it links, names all of it once, and each source stands in the list of sources', () => {
    expect([...new Set(lesson.links.map(({ source }) => source))].sort()).toEqual([...lesson.sources].sort());
    expect(lesson.sources.filter((id) => sources[id] === undefined)).toEqual([]);
  });

  test('names headings as the article has them', () => {
    expect(lesson.article.filter((heading) => !HEADINGS.includes(heading))).toEqual([]);
  });
});

describe('The lessons together', () => {
  test('have each their own address, and their own opening', () => {
    expect(new Set(lessons.map(({ slug }) => slug)).size).toBe(lessons.length);
    expect(lessons.every(({ slug }) => /^[a-z]+(-[a-z]+)*$/.test(slug) && slug !== 'sources')).toBe(true);
    const openings = lessons.map((lesson) => textOf(lesson)[0]?.split(/\s+/).slice(0, 4).join(' '));
    expect(new Set(openings).size).toBe(lessons.length);
  });

  test('fill each step from its first place to its last, and no place twice', () => {
    for (const step of steps) {
      const orders = lessons.filter((lesson) => lesson.step === step).map(({ order }) => order);
      expect(orders, step).toEqual(orders.map((__, at) => at + 1));
    }
  });

  test('are in every step', () => {
    expect(steps.filter((step) => !lessons.some((lesson) => lesson.step === step))).toEqual([]);
  });

  test('carry every heading of the article', () => {
    const carried = new Set(lessons.flatMap(({ article }) => article));
    expect(HEADINGS.filter((heading) => !carried.has(heading))).toEqual([]);
  });

  test('use every exercise there is', () => {
    const used = new Set(lessons.map(({ exercise }) => exercise));
    expect(exercises.filter((exercise) => !used.has(exercise))).toEqual([]);
  });
});

describe('A source', () => {
  test('has an id from its first author and its year, and a DOI that is one', () => {
    for (const [id, { authors, year, doi }] of Object.entries(sources)) {
      const surname = /^[^,(]+/.exec(authors)?.[0] ?? '';
      const plainName = surname
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z]+/g, '-');
      // A work whose author nobody could find is called so.
      const name = plainName.replace(/^-|-$/g, '');
      expect([name, 'unknown'], id).toContain(id.replace(/-\d{4}[a-z]?$/, ''));
      expect(id, id).toContain(String(year));
      if (doi !== undefined) expect(doi, id).toMatch(/^10\.\d{4,}\/\S+$/);
    }
  });
});

describe('What is not built', () => {
  test('is no place to send somebody to', () => {
    for (const exercise of exercises) {
      const place = exercisePlace(exercise, routes);
      if (place !== undefined) expect(routes, exercise).toContain(place.replace(/\?.*/, ''));
    }
    expect(exercisePlace('belief', ['/trigger/'])).toBeUndefined();
    expect(exercisePlace('belief', ['/beliefs/'])).toBe('/beliefs/');
    expect(exercisePlace('breathing', ['/calm/'])).toBe('/calm/?practice=5');
    expect(exercisePlace('strength', routes)).toBeUndefined();
  });

  test('is in no line of what was made; a line whose page is built names a kind of record that there is', () => {
    const names = kinds.map(({ name }) => name);
    const built = made.filter(({ path }) => routes.includes(path));
    expect(built.filter((line) => 'kind' in line && !names.includes(line.kind))).toEqual([]);
  });
});
