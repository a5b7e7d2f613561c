import { describe, expect, it } from 'vitest';
import { readLesson } from './lesson-markdown.ts';

const FRONT = {
  title: 'A small thing',
  step: 'closing',
  order: '2',
  minutes: '2',
  summary: 'One line.',
  exercise: 'victory',
  article: '[]',
  sources: '[wood-2009]',
  reviewed: '2026-11-24',
};

const PATH = 'app/src/features/programme/lesson/small-thing.en.md';
const BODY = 'It was late, [says one study](source:wood-2009).';

/** A lesson with some of its head or its text changed. The text begins on line 12, the section Try it follows it. */
const lesson = ({
  body = BODY,
  end = '## Try it\n\nWrite one line.',
  ...front
}: Record<string, string> = {}): string => {
  const head = Object.entries({ ...FRONT, ...front })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`);
  return `---\n${head.join('\n')}\n---\n${body}\n\n${end}\n`;
};

describe('A lesson', () => {
  it('becomes plain data: its head, its blocks, its one exercise, and where it rests on what', () => {
    const body = `A late reply\ncan feel like **a door**.\n\n## What helps\n\n- To wait.\n- [One study](source:wood-2009) says so.`;
    expect(readLesson(PATH, lesson({ body }))).toEqual({
      slug: 'small-thing',
      title: 'A small thing',
      step: 'closing',
      order: 2,
      minutes: 2,
      summary: 'One line.',
      exercise: 'victory',
      article: [],
      sources: ['wood-2009'],
      reviewed: '2026-11-24',
      blocks: [
        { text: ['A late reply can feel like ', { strong: 'a door' }, '.'] },
        { heading: 'What helps' },
        { list: [['To wait.'], [{ words: 'One study', source: 'wood-2009' }, ' says so.']] },
      ],
      tryIt: [{ text: ['Write one line.'] }],
      links: [{ source: 'wood-2009', line: 18 }],
    });
  });

  it('may quote a heading of the article that has a colon', () => {
    expect(readLesson(PATH, lesson({ article: "['Step 1: Beliefs', Pause and Reflect]" })).article).toEqual([
      'Step 1: Beliefs',
      'Pause and Reflect',
    ]);
  });
});

describe('A lesson is refused, with its line and a sentence,', () => {
  const TEXT = 12;
  it.each([
    ['for an image', '![A boat](boat.png)', TEXT, 'an image'],
    ['for HTML', '<b>bold</b>', TEXT, 'HTML'],
    ['for HTML within a sentence', 'Some <b>bold</b> words.', TEXT, 'HTML'],
    ['for emphasis', 'A *soft* word.', TEXT, 'emphasis'],
    ['for code', 'Good.\n\nA `word`.', TEXT + 2, 'code'],
    ['for a quotation', '> Somebody said.', TEXT, 'a quotation'],
    ['for a line across', 'Good.\n\n***', TEXT + 2, 'a line across'],
    ['for a hard line break', 'One.\\\nTwo.', TEXT, 'a hard line break'],
    ['for a heading of the first rank', '# Title', TEXT, 'two hashes'],
    ['for a heading of the third rank', 'Good.\n\n### Small', TEXT + 2, 'two hashes'],
    ['for strong words in a heading', '## A **b**', TEXT, 'strong'],
    ['for a numbered list', '1. One.', TEXT, 'no numbers'],
    ['for a list in a list', '- One.\n  - Two.', TEXT + 1, 'one short paragraph'],
    ['for an item that says nothing', '- One.\n-\n', TEXT, 'one short paragraph'],
    ['for a link to another site', '[here](https://example.org)', TEXT, 'not to https://example.org'],
    ['for a link to another page', '[here](/calm/)', TEXT, 'not to /calm/'],
    ['for a link by reference', '[here][a]\n\n[a]: /calm/', TEXT, 'by reference'],
    ['for a definition', 'Good.\n\n[a]: /calm/', TEXT + 2, 'definition'],
  ])('%s', (_, body, line, why) => {
    const read = () => readLesson(PATH, lesson({ body }));
    expect(read).toThrow(`${PATH}:${line} `);
    expect(read).toThrow(why);
  });

  it.each([
    ['for a key that is missing', { summary: '' }, 1, 'summary'],
    ['for a key that nobody knows', { mood: 'good' }, 11, 'mood'],
    [
      'for a step that is none',
      { step: 'middle' },
      3,
      'In the front matter, step is not one of: foundations',
    ],
    ['for an exercise that is none', { exercise: 'nap' }, 7, 'exercise is not one of'],
    ['for two exercises', { exercise: '[belief, value]' }, 7, 'exercise is not one of'],
    ['for a title that is too long', { title: 'A'.repeat(46) }, 2, 'title is longer than 45'],
    ['for an order of none', { order: '0' }, 4, 'order begins at 1'],
    ['for half a minute', { minutes: '2.5' }, 5, 'minutes is no whole number'],
    ['for a date that is none', { reviewed: 'today' }, 10, 'reviewed is no date'],
    [
      'for a heading with a colon and no quotes',
      { article: '[Step 1: Beliefs]' },
      8,
      'put headings with a colon',
    ],
    ['for a source that is no id', { sources: '[Wood 2009]' }, 9, 'sources holds no id'],
    ['for a head that is no YAML', { article: '[open' }, 9, 'cannot be read'],
  ])('%s', (_, front: Record<string, string>, line, why) => {
    const read = () => readLesson(PATH, lesson(front));
    expect(read).toThrow(why);
    expect(read).toThrow(`${PATH}:${line} `);
  });

  it.each([
    ['without a last section', 'The end.', 'is called Try it'],
    ['with another section at its end', '## Try it\n\nThis.\n\n## More\n\nThat.', 'is called Try it'],
    ['with nothing to try', '## Try it', 'says something'],
    ['with a link in what there is to try', '## Try it\n\n[One study](source:wood-2009) did.', 'has no link'],
  ])('%s', (_, end, why) => {
    expect(() => readLesson(PATH, lesson({ end }))).toThrow(why);
  });

  it('without a head', () => {
    expect(() => readLesson(PATH, BODY)).toThrow(`${PATH}:1 A lesson begins with front matter`);
  });
});
