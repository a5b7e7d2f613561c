import { instant } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkHost, linkHref } from './link.ts';
import { type Asked, isHardNow, mayAskAtTool } from './rating-budget.ts';
import { type ShownTool, shownToTool, withoutShown, withShown } from './shown.ts';
import { ideas, ideasLeft } from './starter.ts';
import { adopted, formOf, lengthOf, soundOf, type Tool } from './tool.ts';

describe('a link', () => {
  test.each([
    ['https://open.example.com/playlist/1', 'https://open.example.com/playlist/1'],
    [' open.example.com/playlist/1?si=2 ', 'https://open.example.com/playlist/1?si=2'],
    ['spotify:playlist:37i9dQZF1', 'spotify:playlist:37i9dQZF1'],
    ['http://radio.example', 'http://radio.example/'],
  ])('%s is opened as %s', (typed, href) => {
    expect(linkHref(typed)).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,hello',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'vbscript:x',
    'intent://x#Intent;end',
    'about:blank',
    'tel:112',
    'https://',
    'https://localhost/x',
    'a song',
    '',
    `https://example.com/${'a'.repeat(3000)}`,
  ])('%s is refused', (typed) => {
    expect(linkHref(typed)).toBeUndefined();
  });

  test('of any text is the web or a player, or nothing', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('javascript:', 'data:', 'https://', 'spotify:', 'view-source:'), fc.string())
        .map((t) => t.join('')),
    );
    fc.assert(
      fc.property(anyText, (typed) => {
        const href = linkHref(typed);
        if (href === undefined) return;
        expect(href).toMatch(/^(https?|spotify|deezer|tidal|music|soundcloud):/);
        expect(linkHref(href)).toBe(href);
        expect(linkHost(href)).not.toBe('');
      }),
    );
  });

  test('says whose address it is', () => {
    expect(linkHost('https://www.example.com/a')).toBe('example.com');
    expect(linkHost('spotify:playlist:1')).toBe('spotify');
  });
});

const clock = { now: instant(Date.UTC(2026, 10, 24, 15)), offsetMinutes: 0, dayStart: 4 };
const asked = (minutesAgo: number, more: Partial<Asked> = {}): Asked => ({
  at: clock.now - minutesAgo * 60_000,
  until: clock.now - minutesAgo * 60_000,
  isHard: true,
  hasBefore: false,
  hasAfter: false,
  ...more,
});

describe('asking how it is', () => {
  test('is done once in a hard episode, and not where Calm or Pause has asked', () => {
    expect(mayAskAtTool([asked(10)], false, clock)).toBe(true);
    expect(mayAskAtTool([asked(10, { hasBefore: true })], false, clock)).toBe(false);
    expect(mayAskAtTool([asked(10, { hasAfter: true })], true, clock)).toBe(false);
  });

  test('reaches back along a chain of hard moments, and no further', () => {
    const first = asked(100, { hasBefore: true });
    expect(mayAskAtTool([first, asked(50)], false, clock)).toBe(false);
    expect(mayAskAtTool([first], true, clock)).toBe(true);
    expect(mayAskAtTool([{ ...first, until: clock.now - 30 * 60_000 }], true, clock)).toBe(false);
  });

  test('is done once a day otherwise, and a hard night takes nothing from it', () => {
    const calm = asked(300, { isHard: false, hasBefore: true, hasAfter: true });
    expect(mayAskAtTool([calm], false, clock)).toBe(false);
    expect(mayAskAtTool([{ ...calm, at: clock.now - 30 * 3_600_000 }], false, clock)).toBe(true);
    expect(mayAskAtTool([{ ...calm, isHard: true }], false, clock)).toBe(true);
    expect(mayAskAtTool([calm], true, clock)).toBe(true);
  });

  test('is hard within an hour of a hard moment, or from Calm', () => {
    expect(isHardNow([], clock.now, false)).toBe(false);
    expect(isHardNow([], clock.now, true)).toBe(true);
    expect(isHardNow([asked(59)], clock.now, false)).toBe(true);
    expect(isHardNow([asked(61)], clock.now, false)).toBe(false);
    // A clock that was set back.
    expect(isHardNow([asked(-10)], clock.now, false)).toBe(false);
  });
});

describe('what is shown while locked', () => {
  const tool: Tool = {
    words: 'Ring Jo',
    form: 'person',
    number: '07700 900123',
    letter: 'sealed: typed under another form',
    fits: { alone: true },
    isShownLocked: true,
  };

  test('is only what was marked, and only what its form needs', () => {
    const list = withShown([], 'a', tool);
    expect(list).toEqual([
      { id: 'a', words: 'Ring Jo', form: 'person', number: '07700 900123', fits: ['alone'] },
    ]);
    expect(JSON.stringify(list)).not.toContain('sealed');
    expect(withShown(list, 'b', { ...tool, isShownLocked: false })).toEqual(list);
  });

  test('goes when it is unmarked, rested or deleted, and is never there twice', () => {
    const list = withShown(withShown([], 'a', tool), 'b', tool);
    expect(withShown(list, 'a', { ...tool, words: 'Ring Sam' }).map((one) => one.words)).toEqual([
      'Ring Sam',
      'Ring Jo',
    ]);
    for (const gone of [
      withShown(list, 'a', { ...tool, isShownLocked: false }),
      withShown(list, 'a', { ...tool, isResting: true }),
      withoutShown(list, 'a'),
    ])
      expect(gone.map((one) => one.id)).toEqual(['b']);
  });

  test('comes back as a tool that can be used', () => {
    const [shown] = withShown([], 'a', tool);
    expect(shownToTool(shown as ShownTool)).toMatchObject({
      words: 'Ring Jo',
      number: '07700 900123',
      fits: { alone: true },
    });
  });
});

describe('ideas to take', () => {
  test('are about a dozen, each of its own name, and gone from the list once taken', () => {
    expect(new Set(ideas.map(({ key }) => key)).size).toBe(ideas.length);
    expect(ideas.length).toBeGreaterThanOrEqual(12);
    expect(ideasLeft(['sea', undefined]).map(({ key }) => key)).not.toContain('sea');
    expect(ideasLeft(['sea'])).toHaveLength(ideas.length - 1);
  });

  test('become the person’s own', () => {
    const [idea] = ideas;
    expect(adopted({ ...idea, words: 'The sea' }, 'x' as never, clock.now)).toMatchObject({
      fields: { words: 'The sea', form: 'sound', sound: 'sea', starter: 'sea', 'fits/night': true },
    });
  });

  test('of a newer app are read as something else, and a sound as one that can be played', () => {
    expect(formOf('hologram')).toBe('other');
    expect(soundOf('thunder')).toBe('sea');
    expect(lengthOf(7)).toBe(10);
    expect(lengthOf(0)).toBe(0);
  });
});
