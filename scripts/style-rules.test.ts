import { describe, expect, it } from 'vitest';
import { attributes, clockAndChance, htmlRules } from './source-rules.ts';
import { features, kinds, names, nearlyTooLong, reasons, tooLong } from './tree-rules.ts';

const page = 'app/src/features/pause/pause-page.tsx';
const lines = (count: number): string => 'x\n'.repeat(count);

describe('time and chance are handed in', () => {
  it.each([
    ['Date.now()', 'const now = Date.now();'],
    ['new Date()', 'const now = new Date();'],
    ['Math.random', 'const pick = list[Math.floor(Math.random() * 3)];'],
    ['performance.now', 'const start = performance.now();'],
  ])('%s in a page is found', (words, code) => {
    const [complaint] = clockAndChance(page, `// a line\n${code}`);
    expect(complaint).toContain(`${page}:2 reads ${words.replace('Date.now()', 'Date.now')}`);
  });

  it('a date made from a time is no clock, and words in a comment or a string are no code', () => {
    expect(
      clockAndChance(page, 'const day = new Date(at); // Date.now()\nconst words = "Math.random";'),
    ).toEqual([]);
  });

  it('the platform is where they come from', () => {
    expect(clockAndChance('app/src/platform/clock.ts', 'export const now = () => Date.now();')).toEqual([]);
  });
});

describe('fields', () => {
  const isFound = (code: string) => attributes(page, code).length > 0;

  it('a field for words that keyboards may learn from is found, in JSX and in drawn pages', () => {
    expect(isFound('const a = <input type="text" />;')).toBe(true);
    expect(isFound('const a = <textarea rows={3} />;')).toBe(true);
    expect(isFound(`el('input', { type: 'tel', autocomplete: 'off' });`)).toBe(true);
    expect(isFound(`const shared = { autocomplete: 'off' }; el('textarea', { ...shared });`)).toBe(true);
  });

  it('a guarded one passes', () => {
    expect(isFound('const a = <input {...privateInput} />;')).toBe(false);
    expect(isFound('const a = <textarea autocomplete="off" spellcheck={false} />;')).toBe(false);
    expect(
      isFound(`const shared = { autocomplete: 'off', spellcheck: 'false' }; el('input', { ...shared });`),
    ).toBe(false);
  });

  it('a slider holds no words', () => {
    expect(isFound('const a = <input type="range" />;')).toBe(false);
  });

  it('a style attribute is found, since the policy would refuse it', () => {
    expect(isFound('const a = <p style={{ color: "red" }} />;')).toBe(true);
    expect(isFound(`el('p', { style: 'color: red' });`)).toBe(true);
  });
});

describe('pages of HTML', () => {
  it.each([
    '<p style="color: red">',
    '<style>p {}</style>',
    '<script>alert()</script>',
    '<p onclick="go()">',
    '<link href="https://example.org/a.css">',
    '<script src="//example.org/a.js">',
  ])('%s is found', (html) => {
    expect(htmlRules('app/index.html', html)).toHaveLength(1);
  });

  it('what comes from the app itself passes', () => {
    const html = '<link rel="stylesheet" href="/a.css"><script type="module" src="/src/main.tsx"></script>';
    expect(htmlRules('app/index.html', html)).toEqual([]);
  });
});

describe('sizes and names', () => {
  it('a file of more than 400 lines is refused, one of more than 250 is mentioned', () => {
    expect(tooLong(new Map([['a.ts', lines(401)]]))).toHaveLength(1);
    expect(tooLong(new Map([['a.ts', lines(400)]]))).toEqual([]);
    expect(nearlyTooLong(new Map([['a.ts', lines(251)]]))).toHaveLength(1);
    expect(nearlyTooLong(new Map([['a.ts', lines(250)]]))).toEqual([]);
  });

  it('tests and words may be as long as they are', () => {
    expect(
      tooLong(
        new Map([
          ['a.test.ts', lines(900)],
          ['x.content.en.ts', lines(900)],
        ]),
      ),
    ).toEqual([]);
  });

  it('a folder that says nothing and a name that shouts are refused', () => {
    expect(names(new Map([['app/src/utils/date.ts', '']]))).toHaveLength(1);
    expect(names(new Map([['app/src/ui/Button.tsx', '']]))).toHaveLength(1);
    expect(
      names(
        new Map([
          ['app/src/ui/top-bar.test.tsx', ''],
          ['x/calm.content.en.ts', ''],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('features', () => {
  const folder = 'app/src/features/gratitude';
  const whole = [
    ['app/src/features.ts', "import { gratitude } from './features/gratitude/gratitude.feature.ts';"],
    ...['gratitude.feature.ts', 'gratitude-page.tsx', 'gratitude.content.en.ts', 'gratitude.test.ts'].map(
      (name) => [`${folder}/${name}`, ''],
    ),
  ] as [string, string][];

  it('a whole feature passes', () => {
    expect(features(new Map(whole))).toEqual([]);
  });

  it.each([0, 2, 3, 4])('one that lacks its line or a file is named (%i)', (missing) => {
    expect(features(new Map(whole.filter((_, index) => index !== missing)))[0]).toContain('gratitude has no');
  });
});

describe('kinds of record', () => {
  const declared = "export const gratitudeKind = recordKind('gratitude', {";
  const listed = ['app/src/kinds.ts', 'gratitudeKind'] as const;
  const own = 'app/src/features/gratitude/gratitude.record.ts';

  it('with one owner and their line in kinds.ts pass', () => {
    expect(kinds(new Map([listed, [own, declared]]))).toEqual([]);
  });

  it('without a line, with two owners, or declared in a view, are named', () => {
    expect(kinds(new Map([[own, declared]]))[0]).toContain('no line in kinds.ts');
    const second = 'app/src/features/today/thanks.record.ts';
    expect(kinds(new Map([listed, [own, declared], [second, declared]]))[0]).toContain('has an owner');
    expect(kinds(new Map([listed, ['app/src/features/today/use-thanks.tsx', declared]]))[0]).toContain(
      '.record.ts',
    );
  });
});

it('a package without a written reason is named', () => {
  expect(reasons(['idb', 'preact', '@evenkeel/kernel'], 'We keep `preact` because …')).toEqual([
    'idb is a dependency without a reason in docs/decisions/. Name it there as `idb`.',
  ]);
});
