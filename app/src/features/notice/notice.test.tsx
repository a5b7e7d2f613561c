// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createPageKit, tap, title } from '../../shell/page-test-kit.tsx';
import { feltWords, wayWords } from './notice.content.en.ts';
import {
  felts,
  isInward,
  LINE_SECONDS,
  LONGEST_SECONDS,
  nextPlace,
  othersAfterWorse,
  placeAt,
  ways,
} from './notice.ts';
import { Page } from './notice-page.tsx';

afterEach(cleanup);

describe('the ways', () => {
  test('begin outside, and none takes more than three minutes', () => {
    expect(isInward(ways[0])).toBe(false);
    for (const way of ways) {
      const { lines } = wayWords[way];
      expect(lines.length).toBeGreaterThanOrEqual(5);
      expect(lines.length * LINE_SECONDS).toBeLessThanOrEqual(LONGEST_SECONDS);
    }
  });

  test('that turn inward begin with open eyes, and end with the room', () => {
    for (const way of ways.filter(isInward)) {
      expect(wayWords[way].lines[0]).toContain('eyes open');
      expect(wayWords[way].lines.at(-1)).toContain('Look round');
    }
  });

  test('after worse lead to a person first, and never back to what made it worse', () => {
    for (const way of ways) expect(othersAfterWorse(way)[0]).toBe('person');
    expect(othersAfterWorse('look')).not.toContain('ground');
  });

  test('move on by one line at a time, whatever the page slept through, and not at all while held', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(1e7), fc.boolean(), (line, passed, isHeld) => {
        const place = { line, since: 0 };
        const now = placeAt(place, 9, passed, isHeld);
        if (isHeld || passed < LINE_SECONDS * 1000) expect(now).toBe(place);
        else expect(now).toEqual(line === 8 ? 'over' : { line: line + 1, since: passed });
      }),
    );
    expect(nextPlace({ line: 2, since: 0 }, 3, 5)).toBe('over');
  });
});

const line = () => screen.getAllByRole('status')[0]?.textContent;
const SLOWLY = LINE_SECONDS * 1000;

describe('the page', () => {
  const open = async (at = '/notice/') => {
    const kit = await createPageKit(Page, []);
    await kit.openAt(at);
    return kit;
  };

  test('goes through the room by itself, waits where one stays, and asks how it is', async () => {
    const { pass } = await open();
    tap(/^The room/);
    const { lines } = wayWords.look;
    expect(line()).toBe(lines[0]);
    await pass(SLOWLY - 1);
    expect(line()).toBe(lines[0]);
    await pass(1);
    expect(line()).toBe(lines[1]);
    tap('Stay with this');
    await pass(SLOWLY * 20);
    expect(line()).toBe(lines[1]);
    expect(screen.getByText(/Three minutes are over/)).toBeTruthy();
    tap('Go on by itself');
    for (let at = 1; at < lines.length; at++) await pass(SLOWLY);
    await title(feltWords.title);
  });

  test('cautions once before the body or the breath', async () => {
    await open();
    tap(/^Three breaths/);
    await title('Before you turn inward');
    tap('Begin');
    tap('Leave it here');
    tap('The same');
    tap('Another way');
    tap(/^Feet and hands/);
    expect(line()).toBe(wayWords.touch.lines[0]);
  });

  test('led to the breath by a link, cautions all the same, and the room is on offer instead', async () => {
    await open('/notice/?way=breath');
    await title('Before you turn inward');
    tap('Look round the room first');
    expect(line()).toBe(wayWords.look.lines[0]);
  });

  test.each(felts)(
    'after “%s” an accurate worry is an answer, and worse leads to another kind of help',
    async (felt) => {
      const { kit } = await open();
      tap(/^The room/);
      tap('Next');
      expect(line()).toBe(wayWords.look.lines[1]);
      tap('Leave it here');
      tap(feltWords.answers[felt]);
      await title(feltWords.next[felt].title);
      expect(screen.getByRole('link', { name: 'My worry is accurate' }).getAttribute('href')).toBe(
        '/pause/?worry=accurate',
      );
      expect(screen.queryByRole('link', { name: /^Reach a person/ }) !== null).toBe(felt === 'worse');
      expect(kit.store.isEmpty()).toBe(true);
    },
  );
});
