import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWayBack } from './way-back.ts';
import { createFakeBrowser } from './way-back-test-kit.ts';

const places = ['after', 'more', 'typing'] as const;
type Place = (typeof places)[number];

/** A page of steps that draws what the history says, and remembers what it has drawn last. */
const open = (browser = createFakeBrowser(), now = () => 0) => {
  const wayBack = createWayBack<Place>(places, browser.window, now);
  const drawn: (readonly Place[])[] = [];
  const stop = wayBack.onMove((way) => drawn.push(way));
  return { browser, wayBack, drawn, stop };
};

describe('the way back', () => {
  test('leads one step back for each step forward', () => {
    const { browser, wayBack, drawn } = open();
    wayBack.goTo(['after']);
    wayBack.goTo(['after', 'more']);
    browser.back();
    browser.back();
    expect(drawn).toEqual([['after'], []]);
    expect(browser.length()).toBe(1);
    expect(browser.hasLeft()).toBe(false);
    browser.back();
    expect(browser.hasLeft()).toBe(true);
  });

  test('leaves nothing behind that is over: typing gives its entry to what comes after it', () => {
    const { browser, wayBack, drawn } = open();
    wayBack.goTo(['typing']);
    wayBack.goTo(['after']);
    browser.back();
    expect(drawn).toEqual([[]]);
  });

  test('what is wished while the browser is going back is done after it', () => {
    const { browser, wayBack } = open();
    wayBack.goTo(['after']);
    wayBack.goTo(['after', 'more']);
    wayBack.goTo(['after']);
    wayBack.goTo([]);
    wayBack.goTo(['typing']);
    browser.settle();
    expect(browser.length()).toBe(2);
    expect(wayBack.arrived()).toEqual(['typing']);
  });

  test('never changes the address, and holds no more than the names of places', () => {
    const { browser, wayBack } = open();
    wayBack.goTo(['after']);
    expect(browser.addresses()).toEqual([undefined]);
    expect(JSON.stringify(browser.states())).toBe('[null,{"way":["after"],"at":0}]');
  });

  test('an entry that the router leads to, of another page, is not ours', () => {
    const { browser, wayBack, drawn } = open();
    wayBack.goTo(['after']);
    browser.window.location.pathname = '/help/';
    browser.back();
    expect(drawn).toEqual([]);
  });

  test('where a page is opened anew it stands where it was, if that was not long ago', () => {
    const { browser, wayBack, stop } = open();
    wayBack.goTo(['after', 'more']);
    stop();
    expect(open(browser, () => 14 * 60_000).wayBack.arrived()).toEqual(['after', 'more']);
    expect(open(browser, () => 16 * 60_000).wayBack.arrived()).toEqual([]);
  });

  test('a state of something else, or of a newer app, is the start', () => {
    for (const state of [null, 'away', { way: 'after', at: 0 }, { way: ['elsewhere'], at: 0 }]) {
      const browser = createFakeBrowser();
      browser.window.history.replaceState(state, '');
      expect(open(browser).wayBack.arrived()).toEqual([]);
    }
  });

  test('wherever a person went, as many steps back as the way is long lead to the start, and one more leaves', () => {
    const anyWay = fc.uniqueArray(fc.constantFrom(...places), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(anyWay, { maxLength: 12 }), (ways) => {
        const { browser, wayBack } = open();
        for (const way of ways) {
          // As on the page: one step further, back along the way, or something else at the same depth.
          const now = wayBack.arrived();
          const next = way.length > now.length ? [...now, ...way.slice(now.length, now.length + 1)] : way;
          wayBack.goTo(next);
          browser.settle();
        }
        const { length } = wayBack.arrived();
        for (let step = 0; step < length; step++) browser.back();
        expect(browser.hasLeft()).toBe(false);
        browser.back();
        expect(browser.hasLeft()).toBe(true);
      }),
    );
  });
});
