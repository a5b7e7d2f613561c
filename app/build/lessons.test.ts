import { lessonCount, routes } from 'evenkeel:contents';
import { lessons as fronts } from 'evenkeel:lessons';
import { uses } from 'evenkeel:uses';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { features } from '../src/features.ts';
import { furtherFeatures } from '../src/further-features.ts';
import { readLessons } from './lessons.ts';

const written = readLessons(join(import.meta.dirname, '..'));
const modules = import.meta.glob<Record<string, unknown>>('../src/features/programme/lesson/*.en.md', {
  eager: true,
});

describe('What the build knows of the lessons', () => {
  it('is each of them once, in the order of the way', () => {
    expect(lessonCount).toBe(written.length);
    expect(fronts.map(({ slug }) => slug)).toEqual(written.map(({ slug }) => slug));
    expect(Object.keys(fronts[0] ?? {})).toEqual(['slug', 'title', 'step', 'order', 'minutes', 'summary']);
    expect(uses.map(({ slug }) => slug)).toEqual(written.map(({ slug }) => slug));
  });

  it('is a module for each file, with the name of the next one, and with what it says of its sources', () => {
    expect(Object.keys(modules)).toHaveLength(written.length);
    const all = Object.values(modules).map(
      ({ lesson }) => lesson as { slug: string; next?: { slug: string }; cited: object[] },
    );
    const first = all.find(({ slug }) => slug === written[0]?.slug);
    expect(first?.next?.slug).toBe(written[1]?.slug);
    expect(all.find(({ slug }) => slug === written.at(-1)?.slug)?.next).toBeUndefined();
    expect(all.flatMap(({ cited }) => cited).length).toBeGreaterThan(0);
  });
});

describe('The addresses that are built', () => {
  it('are those of the table of contents, as the app reads it', () => {
    const named = [...features, ...furtherFeatures].flatMap((feature) => feature.routes ?? []);
    const closed = named.map(({ path }) => path).filter((path) => !path.includes(':'));
    expect(routes).toEqual([...new Set(closed)].sort());
  });
});
