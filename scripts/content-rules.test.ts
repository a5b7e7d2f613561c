import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsInCode } from './code-words.ts';
import { allowed, contentComplaints, HIGHEST_GRADE, readingGrade, wordingsIn } from './content-rules.ts';
import { readSources } from './module-graph.ts';

const root = join(import.meta.dirname, '..');
const sources = [...readSources(root, ['app/src'], /\.tsx?$/)].filter(([path]) => !/\.test\./.test(path));
const lessons = [...readSources(root, ['app/src'], /\.en\.md$/)];
const contents = [...sources.filter(([path]) => /\.content\.en\.ts$/.test(path)), ...lessons];
const views = sources.filter(([path]) => !/\.content\./.test(path));

const path = 'app/src/features/pause/pause.content.en.ts';
const asContent = (words: string): string =>
  `export const pauseWords = { one: ${JSON.stringify(words)} } as const;`;

describe('The words of the app', () => {
  it.each(contents)('in %s are easy to read, kind and British', (at, text) => {
    expect(contentComplaints(at, text)).toEqual([]);
  });

  it('live in files of content, and none stands in code', () => {
    expect(views.flatMap(([at, text]) => wordsInCode(at, text))).toEqual([]);
  });

  it('are found at all', () => {
    expect(contents.length).toBeGreaterThan(5);
    expect(contents.flatMap(([at, text]) => wordingsIn(at, text)).length).toBeGreaterThan(200);
  });

  it('need each exception that is allowed', () => {
    const said = new Set(contents.flatMap(([at, text]) => wordingsIn(at, text)).map(({ text }) => text));
    expect(Object.keys(allowed).filter((text) => !said.has(text))).toEqual([]);
  });
});

describe('A file of content is sent back', () => {
  it.each([
    ['Breathe out!', 'shouts'],
    ['Just breathe.', 'says “just”'],
    ['You should wait.', 'says “should”'],
    ['This shouldn’t take long.', 'says “should”'],
    ['This heals an old wound.', 'medical claim'],
    ['It treats the cause.', 'medical claim'],
    ['A cure for worry.', 'medical claim'],
    ['Many anxious people do this.', 'a kind of person'],
    ['You always do this.', 'accuses or orders'],
    ['You need to stop.', 'accuses or orders'],
    ['A streak of four days.', 'keeps score'],
    ['Choose a color.', 'American'],
    ['Your behavior tonight.', 'American'],
    ['What you realized.', 'American'],
    ["Don't send it.", 'straight apostrophe'],
  ])('for “%s”', (words, why) => {
    const complaints = contentComplaints(path, asContent(words));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(why);
    expect(complaints[0]).toContain(`${path}:1`);
  });

  it('for hard words in long sentences', () => {
    const hard =
      'Emotional dysregulation frequently necessitates considerable deliberation concerning interpersonal communication strategies before initiating conversations.';
    expect(contentComplaints(path, asContent(hard))[0]).toContain('reads at grade');
  });

  it('also for words that a function puts together, in every branch', () => {
    const text =
      'export const left = (n: number) => "Wait " + n + (n > 1 ? " minutes, just wait" : ` minute`);';
    expect(contentComplaints(path, text)).toHaveLength(1);
  });
});

describe('A lesson in Markdown', () => {
  const lesson = (body: string, title = 'A title') =>
    `---\ntitle: ${title}\nstep: closing\nsummary: A line.\narticle: [You should heal!]\n---\n${body}\n`;
  const at = 'app/src/features/programme/lesson/setbacks.en.md';

  it('is read paragraph by paragraph, without its signs', () => {
    const text = lesson('One\ntwo.\n\n## Three\n- **Four** and\n  [five](source:wood-2009).\n- Six.');
    expect(wordingsIn(at, text)).toEqual([
      { text: 'A title', line: 2 },
      { text: 'A line.', line: 4 },
      { text: 'One two.', line: 7 },
      { text: 'Three', line: 10 },
      { text: 'Four and five.', line: 11 },
      { text: 'Six.', line: 13 },
    ]);
  });

  it('is sent back for what is never said, with its line, in its text and in its title', () => {
    expect(contentComplaints(at, lesson('Good.\n\nYou should wait.'))[0]).toContain(
      `${at}:9 “You should wait.”`,
    );
    expect(contentComplaints(at, lesson('Good.', 'Wait!'))[0]).toContain(`${at}:2 “Wait!” shouts`);
  });

  it('may quote the headings of the article', () => {
    expect(contentComplaints(at, lesson('Good.'))).toEqual([]);
  });

  it('is sent back for hard words in long sentences', () => {
    const hard = 'Psychological interventions demonstrate heterogeneous effectiveness across populations.';
    expect(contentComplaints(at, lesson(hard))[0]).toContain('reads at grade');
  });
});

describe('A list of sources', () => {
  const asSource = (key: string): string =>
    `export const sources = { 'wood-2009': { ${key}: 'Just treat your behavior!' } };`;
  const at = 'app/src/features/programme/source.content.en.ts';

  it('quotes titles as they are, and what we say of them is checked', () => {
    expect(contentComplaints(at, asSource('title'))).toEqual([]);
    expect(contentComplaints(at, asSource('showed')).length).toBeGreaterThan(0);
  });

  it('is the only file that may', () => {
    expect(contentComplaints(path, asSource('title')).length).toBeGreaterThan(0);
  });
});

describe('A file of content passes', () => {
  it.each([
    'You can wait here. The pull gets smaller by itself.',
    'An adjustment of the time.',
    'Shoulders down.',
    'A healthy pace.',
    'Look at the centre of the room, at a grey wall.',
  ])('with “%s”', (words) => {
    expect(contentComplaints(path, asContent(words))).toEqual([]);
  });

  it('whatever its keys, types and imports are called', () => {
    const text = `import type { X } from './just.ts';\nexport const a: Record<'should', string> = { 'just': 'Wait.' };`;
    expect(contentComplaints(path, text)).toEqual([]);
  });
});

describe('The reading grade', () => {
  it('of plain sentences is low, of learned ones high', () => {
    expect(readingGrade(['The cat sat on the mat. It was warm in the sun.'])).toBeLessThan(2);
    expect(
      readingGrade([
        'Psychological interventions demonstrate heterogeneous effectiveness across populations.',
      ]),
    ).toBeGreaterThan(HIGHEST_GRADE);
  });

  it('is not made easy by many short labels', () => {
    const hard = 'Psychological interventions demonstrate heterogeneous effectiveness across populations.';
    expect(readingGrade([hard, 'Go', 'Yes', 'Stop here'])).toBe(readingGrade([hard]));
    expect(readingGrade(['Go', 'Yes'])).toBeUndefined();
  });
});

describe('Words in code are found', () => {
  const view = 'app/src/features/pause/pause-page.tsx';
  it.each([
    ['text in JSX', 'const a = <p>Wait a little</p>;'],
    ['a string in braces', "const a = <p>{'Wait a little'}</p>;"],
    ['a template in braces', 'const a = <p>{`Wait a little`}</p>;'],
    ['a name that is read out', 'const a = <button aria-label="Close" />;'],
    ['a hint in a field', 'const a = <input placeholder="Name" />;'],
    ['text of a drawn page', "el('p', {}, 'Wait a little');"],
    ['a name in a drawn page', "el('button', { 'aria-label': 'Close' });"],
  ])('%s', (_, code) => {
    expect(wordsInCode(view, code)).toHaveLength(1);
  });

  it.each([
    ['words from content', 'const a = <p aria-label={words.close}>{words.wait}</p>;'],
    ['signs and numbers', 'const a = <p>{"–"} 0 · …</p>;'],
    ['classes and addresses', "el('a', { class: 'btn quiet', href: '/help/' }, words.help);"],
  ])('%s pass', (_, code) => {
    expect(wordsInCode(view, code)).toEqual([]);
  });
});
