// @vitest-environment happy-dom
import { type Change, fail, instant, ok, type Result, uuidV7 } from '@evenkeel/kernel';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenValues } from '../store/open-field.ts';
import { elToDom } from '../ui/element.ts';
import { mountCalm } from './calm.ts';
import type { CalmHost, Trouble } from './calm-host.ts';
import { calmPage } from './calm-page-view.ts';
import { calmPlaces } from './place.ts';
import { createWayBack } from './way-back.ts';
import { createFakeBrowser } from './way-back-test-kit.ts';

const NIGHT = Date.UTC(2026, 10, 24, 23, 10);

interface FakeDeps {
  readonly remembered?: Partial<OpenValues>;
  readonly draft?: string;
  readonly saving?: () => Result<void, Trouble> | Promise<Result<void, Trouble>>;
  /** How long the device takes to read a draft. Milliseconds. */
  readonly readsIn?: number;
  readonly isLocked?: boolean;
  /** The browser whose history is already there. */
  readonly browser?: ReturnType<typeof createFakeBrowser>;
}

/** Everything the calm module asks for; only what a browser would do is pretended. */
const fakeHost = ({
  remembered = {},
  draft,
  saving = () => ok(undefined),
  readsIn = 0,
  isLocked = false,
  browser = createFakeBrowser(),
}: FakeDeps = {}) => {
  const saved: Change[] = [];
  const went: string[] = [];
  const felt: (readonly number[])[] = [];
  const drafts: (string | undefined)[] = [draft];
  const open: Partial<OpenValues> = { ...remembered };
  let ids = 0;
  let awake = 0;
  const host: CalmHost = {
    moment: () => ({
      now: instant(Date.now()),
      offsetMinutes: 0,
      offsetAt: () => 0,
      newId: () => uuidV7(Date.now(), new Uint8Array(10).fill(++ids)),
    }),
    elapsed: () => Date.now() - NIGHT,
    openFields: {
      get: async (name) => open[name],
      set: async (name, value) => {
        open[name] = value;
        return true;
      },
      remove: async () => true,
    },
    save: async (changes) => {
      const result = await saving();
      if (result.ok) saved.push(...changes);
      return result;
    },
    isLocked: async () => isLocked,
    draft: {
      keep: async (text) => {
        const result = await saving();
        if (result.ok) drafts.push(text);
        return result;
      },
      read: async () => {
        const found = drafts.at(-1);
        if (readsIn > 0) await new Promise((done) => setTimeout(done, readsIn));
        return found;
      },
      drop: async () => void drafts.push(undefined),
    },
    earlier: () => [],
    isReturn: false,
    go: (path, replaces) => void went.push(replaces ? `${path} instead` : path),
    hand: {
      vibrate: (pattern) => void felt.push(pattern),
      canVibrate: true,
      keepAwake: () => {
        awake++;
        return () => {
          awake--;
        };
      },
      openSound: async () => undefined,
      copy: async () => true,
    },
    wayBack: createWayBack(calmPlaces, browser.window, Date.now),
  };
  const kept = (kind: string) =>
    saved.flatMap((change) => (change.type === 'put' && change.kind === kind ? [change] : []));
  return { host, kept, went, felt, drafts, open, browser, isAwake: () => awake > 0 };
};

let root: HTMLElement;
let end: (() => void) | undefined;

const mount = (host: CalmHost, practice?: 5) => {
  root = elToDom(calmPage()) as HTMLElement;
  document.body.replaceChildren(root);
  end = mountCalm(root, host, practice === undefined ? {} : { practice });
};
const press = (does: string) => root.querySelector<HTMLElement>(`[data-does="${does}"]`)?.click();
const shown = () => root.querySelector('.step.now h1')?.textContent;
const field = () => root.querySelector('textarea') as HTMLTextAreaElement;
const type = (text: string) => {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NIGHT);
});
afterEach(() => {
  end?.();
  end = undefined;
  vi.useRealTimers();
});

describe('breathing', () => {
  test('in, and out feel different, and the screen stays awake until Stop', async () => {
    const { host, felt, isAwake } = fakeHost();
    mount(host);
    await wait(100);
    await wait(20_000);
    expect(felt).toContainEqual([420]);
    expect(felt).toContainEqual([110, 130, 110]);
    expect(isAwake()).toBe(true);
    press('stop');
    expect(isAwake()).toBe(false);
    const before = felt.length;
    await wait(30_000);
    expect(felt.length).toBe(before);
  });

  test('vibration that was switched off stays off', async () => {
    const { host, felt } = fakeHost({ remembered: { vibration: false } });
    mount(host);
    await wait(60_000);
    expect(felt).toEqual([]);
  });

  test('a hold that was remembered is not entered before its caution was read', async () => {
    const { host } = fakeHost({ remembered: { pattern: 'four-four-six' } });
    mount(host);
    await wait(12_000);
    expect(root.classList.contains('long-exhale')).toBe(true);
  });

  test('the pattern chosen last is taken up, and the words in the sky are its own', async () => {
    const { host } = fakeHost({ remembered: { pattern: 'cyclic-sigh' } });
    mount(host);
    await wait(50);
    expect(root.classList.contains('cyclic-sigh')).toBe(true);
    expect(root.querySelector('.cue')?.textContent).toContain('A little more');
  });
});

describe('stopping', () => {
  test('asks what would help now, with three ways on and one for who is right, and keeps the session', async () => {
    const { host, kept } = fakeHost();
    mount(host);
    await wait(42_000);
    press('stop');
    await wait(1000);
    expect(shown()).toBe('What would help now?');
    const ways = [...root.querySelectorAll('.step.now li:not(.no-scripts) .choice span')];
    expect(ways.map((way) => way.firstChild?.textContent)).toEqual([
      'Stay longer',
      'Write it here',
      'More',
      'My worry is accurate',
    ]);
    expect(kept('session').at(-1)?.fields).toMatchObject({
      seconds: 42,
      why: 'hard',
      pattern: 'long-exhale',
      startedAt: NIGHT,
    });
  });

  test('after Stay longer it is the same session, and the boat does not heel again', async () => {
    const { host, kept } = fakeHost();
    mount(host);
    await wait(30_000);
    press('stop');
    await wait(60_000);
    press('stay');
    expect(root.classList.contains('upright')).toBe(true);
    expect(shown()).toBeUndefined();
    await wait(30_000);
    press('stop');
    await wait(10);
    const sessions = kept('session');
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(1);
    expect(sessions.at(-1)?.fields).toMatchObject({ seconds: 60 });
  });

  test('moves the focus to the question at once, not when the water is level', () => {
    const { host } = fakeHost();
    mount(host);
    press('stop');
    expect(document.activeElement?.textContent).toBe('What would help now?');
  });

  test('a session that could not be kept is tried again, though nothing has changed since', async () => {
    let isFull = true;
    const { host, kept } = fakeHost({ saving: () => (isFull ? fail({ type: 'full' }) : ok(undefined)) });
    mount(host);
    await wait(42_000);
    press('stop');
    await wait(10);
    expect(kept('session')).toEqual([]);
    isFull = false;
    window.dispatchEvent(new Event('pagehide'));
    await wait(10);
    window.dispatchEvent(new Event('pagehide'));
    await wait(10);
    expect(kept('session')).toHaveLength(1);
  });

  test('a passing glance keeps nothing', async () => {
    const { host, kept } = fakeHost();
    mount(host);
    await wait(4000);
    end?.();
    end = undefined;
    await wait(10);
    expect(kept('session')).toEqual([]);
  });

  test('leaving without Stop keeps the session too', async () => {
    const { host, kept } = fakeHost();
    mount(host);
    await wait(25_000);
    window.dispatchEvent(new Event('pagehide'));
    await wait(10);
    expect(kept('session').at(-1)?.fields).toMatchObject({ seconds: 25 });
  });

  test('practice of five minutes ends kindly by itself, at the end of a breath, and is kept as practice', async () => {
    const { host, kept } = fakeHost();
    mount(host, 5);
    await wait(299_000);
    expect(shown()).toBeUndefined();
    await wait(2000);
    expect(shown()).toBe('That was your practice. Nothing more is owed.');
    await wait(10);
    expect(kept('session').at(-1)?.fields).toMatchObject({ why: 'practice', seconds: 300 });
  });
});

describe('the Back button', () => {
  const sheet = () => root.querySelector('dialog h2')?.textContent;

  test.each(['stop', 'worse'])('returns from %s to the water instead of leaving', async (does) => {
    const { host, browser } = fakeHost();
    mount(host);
    await wait(20_000);
    press(does);
    browser.back();
    expect(shown()).toBeUndefined();
    expect(root.classList.contains('after')).toBe(false);
    expect(browser.hasLeft()).toBe(false);
    browser.back();
    expect(browser.hasLeft()).toBe(true);
  });

  test('closes the sheet first, then returns to the water, in both ways in which a sheet is closed', async () => {
    const { host, browser } = fakeHost();
    mount(host);
    await wait(20_000);
    press('stop');
    press('more');
    expect(sheet()).toBe('More');
    browser.back();
    await wait(10);
    expect(sheet()).toBeUndefined();
    expect(shown()).toBe('What would help now?');

    press('more');
    root.querySelector<HTMLElement>('.sheet-head button')?.click();
    await wait(10);
    expect(sheet()).toBeUndefined();
    browser.back();
    expect(shown()).toBeUndefined();
    expect(browser.hasLeft()).toBe(false);
  });

  test('leaves the field, and its words stay', async () => {
    const { host, browser } = fakeHost();
    mount(host);
    await wait(10);
    field().focus();
    type('are you');
    type('are you mad at me');
    browser.back();
    expect(document.activeElement).not.toBe(field());
    expect(field().value).toBe('are you mad at me');
    expect(browser.hasLeft()).toBe(false);
    type('are you mad at me??');
    press('stop');
    browser.back();
    browser.back();
    expect(browser.hasLeft()).toBe(true);
  });

  test('after Stay longer stops at nothing that is over, and leaving the page adds nothing', async () => {
    const { host, browser } = fakeHost();
    mount(host);
    await wait(20_000);
    press('stop');
    press('stay');
    browser.settle();
    expect(browser.length()).toBe(1);
    expect(shown()).toBeUndefined();
    end?.();
    end = undefined;
    expect(browser.length()).toBe(1);
  });

  test('from another page comes back to the step that was left, and that is no new start', async () => {
    const first = fakeHost();
    mount(first.host);
    await wait(20_000);
    press('worse');
    end?.();
    const again = fakeHost({ browser: first.browser });
    mount(again.host);
    await wait(10);
    expect(shown()).toBe('Then leave the breath alone.');
    expect(again.kept('session')).toEqual([]);
    expect(again.open.recentStarts).toBeUndefined();
  });
});

describe('this makes it worse', () => {
  test('ends breath and vibration at once, and offers grounding, people and that the worry is right, alike', async () => {
    const { host, felt, kept } = fakeHost();
    mount(host);
    await wait(3000);
    press('worse');
    expect(felt.at(-1)).toEqual([]);
    const ways = [...root.querySelectorAll('.step.now .choice')].map((way) => way.getAttribute('href'));
    expect(ways).toEqual(['/grounding/', '/help/', '/pause/?worry=accurate']);
    await wait(10);
    expect(kept('session').at(-1)?.fields).toMatchObject({ worse: true });
  });
});

describe('More', () => {
  const open = async (deps: FakeDeps = {}) => {
    const all = fakeHost(deps);
    mount(all.host);
    await wait(20_000);
    press('stop');
    press('more');
    return all;
  };
  const choose = (value: string) => root.querySelector<HTMLElement>(`.chip[value="${value}"]`)?.click();
  const yes = () => root.querySelector<HTMLElement>('.act [value="yes"]')?.click();
  const title = () => root.querySelector('dialog h2')?.textContent;

  test('is one flat list: other help, and ways to breathe; nothing in it opens another list', async () => {
    await open();
    const sheet = root.querySelector('dialog');
    expect([...(sheet?.querySelectorAll('.rows a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/grounding/',
      '/tools/now/',
      '/help/',
      '/pause/',
    ]);
    // Nothing below a sheet can be pressed.
    expect(sheet?.querySelectorAll('[data-hide]')).toHaveLength(1);
    expect(sheet?.querySelectorAll('[data-group="pattern"]')).toHaveLength(4);
    expect(sheet?.querySelectorAll('[data-group="length"]')).toHaveLength(5);
  });

  test('breathes on in the way that was chosen, for the next time too', async () => {
    const { open: kept, browser } = await open();
    choose('even');
    choose('3');
    yes();
    await wait(10);
    browser.settle();
    expect(shown()).toBeUndefined();
    expect(root.classList.contains('even')).toBe(true);
    expect(kept.pattern).toBe('even');
    expect(browser.length()).toBe(1);
    await wait(181_000);
    expect(shown()).toBe('That is your time. What would help now?');
  });

  test('a hold is entered only after its caution was read, once', async () => {
    const { open: kept } = await open();
    choose('four-four-six');
    yes();
    await wait(10);
    expect(title()).toBe('Before you hold your breath');
    yes();
    await wait(10);
    expect(root.classList.contains('four-four-six')).toBe(true);
    expect(kept.holdCaution).toBe(true);
  });

  test('whoever leaves the caution breathes without a hold; whoever presses Back there changes nothing', async () => {
    const { browser } = await open();
    choose('four-four-six');
    yes();
    await wait(10);
    root.querySelector<HTMLElement>('.act [value="no"]')?.click();
    await wait(10);
    browser.settle();
    expect(shown()).toBeUndefined();
    expect(root.classList.contains('long-exhale')).toBe(true);

    press('stop');
    press('more');
    choose('four-four-six');
    yes();
    await wait(10);
    browser.back();
    await wait(10);
    expect(title()).toBeUndefined();
    expect(shown()).toBe('What would help now?');
  });

  test('sound and vibration are switched by the tap itself, here and in the top bar alike', async () => {
    const { open: kept, felt } = await open();
    root.querySelector<HTMLElement>('dialog [data-does="vibration"]')?.click();
    expect(root.querySelector('dialog [data-does="vibration"]')?.getAttribute('aria-pressed')).toBe('false');
    expect(kept.vibration).toBe(false);
    yes();
    await wait(10);
    const before = felt.length;
    await wait(30_000);
    expect(felt.length).toBe(before);
  });

  test('leads to Grounding from the sheet', async () => {
    const { went } = await open();
    root.querySelector<HTMLElement>('dialog [href="/grounding/"]')?.click();
    await wait(10);
    expect(went).toEqual(['/grounding/']);
  });
});

describe('the field', () => {
  test('keeps its draft within two seconds', async () => {
    const { host, drafts } = fakeHost();
    mount(host);
    await wait(10);
    type('are you mad at me??');
    await wait(2000);
    expect(drafts.at(-1)).toBe('are you mad at me??');
  });

  test('brings a draft back, and loses nothing typed before it came', async () => {
    const { host } = fakeHost({ draft: 'first words' });
    mount(host);
    field().value = 'second words';
    await wait(10);
    expect(field().value).toBe('first words\nsecond words');
  });

  test('Park keeps the message word for word with the session, drops the draft and goes to the pause', async () => {
    const { host, kept, drafts, went } = fakeHost();
    mount(host);
    await wait(30_000);
    type('  why?? 😟 שלום ');
    press('park');
    await wait(100);
    expect(kept('pause')).toHaveLength(1);
    expect(kept('pause')[0]?.fields).toMatchObject({ message: '  why?? 😟 שלום ', parkedAt: NIGHT + 30_000 });
    expect(kept('session').length).toBeGreaterThan(0);
    expect(went).toEqual(['/pause/ instead']);
    await wait(3000);
    expect(drafts.at(-1)).toBeUndefined();
  });

  test('two quick taps park once', async () => {
    const { host, kept } = fakeHost();
    mount(host);
    await wait(10);
    type('why');
    press('park');
    press('park');
    await wait(100);
    expect(kept('pause')).toHaveLength(1);
  });

  test('takes no words while it parks, so that none are lost, and takes them again when that fails', async () => {
    const saving = Promise.withResolvers<Result<void, Trouble>>();
    const { host } = fakeHost({ saving: () => saving.promise });
    mount(host);
    await wait(10);
    type('why');
    press('park');
    await wait(10);
    expect(field().readOnly).toBe(true);
    saving.resolve(fail({ type: 'full' }));
    await wait(10);
    expect(field().readOnly).toBe(false);
  });

  test('a quick Park takes the earlier draft with it, and so does a quick draft', async () => {
    const quick = fakeHost({ draft: 'first words', readsIn: 3000 });
    mount(quick.host);
    type('second words');
    await wait(2000);
    expect(quick.drafts.at(-1)).toBe('first words');
    press('park');
    await wait(2000);
    expect(quick.kept('pause')[0]?.fields).toMatchObject({ message: 'first words\nsecond words' });
    expect(quick.went).toEqual(['/pause/ instead']);

    end?.();
    const slow = fakeHost({ draft: 'first words', readsIn: 3000 });
    mount(slow.host);
    type('second words');
    await wait(4000);
    expect(slow.drafts.at(-1)).toBe('first words\nsecond words');
  });

  test.each(['full', 'failed', 'gone', 'locked'] as const)(
    'when it cannot be kept (%s) it says so beside the field, and the words stay',
    async (trouble) => {
      const { host, went } = fakeHost({ saving: () => fail({ type: trouble }) });
      mount(host);
      await wait(10);
      type('why');
      press('park');
      await wait(100);
      expect(field().value).toBe('why');
      expect(root.querySelector('.trouble')?.textContent).toMatch(/not parked/);
      expect(went).toEqual([]);
    },
  );
});

describe('Park while the app is locked', () => {
  const parkLocked = async () => {
    const kit = fakeHost({ isLocked: true });
    mount(kit.host);
    await wait(100);
    type('are you mad at me??');
    press('park');
    await wait(1_000);
    return kit;
  };

  test('ends at what is kept and a wait that runs, not at the passphrase', async () => {
    const { went, kept, open } = await parkLocked();
    expect(went).toEqual([]);
    expect(shown()).toBe('It is parked.');
    expect(field().value).toBe('');
    const { fields } = kept('pause')[0] ?? {};
    expect(fields).toMatchObject({ message: 'are you mad at me??', minutes: 10 });
    expect(Number(fields?.endsAt) - Number(fields?.startedAt)).toBe(10 * 60_000);
    expect(open.waitEndsAt).toBe(fields?.endsAt);
    const now = root.querySelector('.step.now');
    expect(now?.textContent).toContain('10 minutes left');
    expect(now?.textContent).not.toContain('mad');
    await wait(10 * 60_000);
    expect(now?.textContent).not.toContain('left');
    expect(now?.querySelector('[role=status]')?.textContent).toBe('The time is over');
  });

  test('goes on with the water, and to unlock is a choice', async () => {
    const { went, browser } = await parkLocked();
    press('stay');
    await wait(1_000);
    expect(shown()).toBeUndefined();
    expect(went).toEqual([]);
    browser.settle();
    expect(browser.length()).toBe(1);
    type('and one more');
    press('park');
    await wait(1_000);
    expect(shown()).toBe('It is parked.');
    root.querySelector<HTMLElement>('.step.now [href="/pause/"]')?.click();
    await wait(1_000);
    expect(went).toEqual(['/pause/']);
  });

  test('where the words could not be kept no wait begins', async () => {
    const { host, open } = fakeHost({ isLocked: true, saving: () => fail({ type: 'full' }) });
    mount(host);
    await wait(100);
    type('are you mad at me??');
    press('park');
    await wait(1_000);
    expect(shown()).toBeUndefined();
    expect(field().value).toBe('are you mad at me??');
    expect(open.waitEndsAt).toBeUndefined();
  });
});

describe('what is typed, where nothing can be kept', () => {
  const said = () => root.querySelector('.trouble')?.textContent ?? '';

  test('is said while it is typed, with a way to copy it, and taken back once it is kept', async () => {
    let result: Result<void, Trouble> = fail({ type: 'full' });
    const { host, drafts } = fakeHost({ saving: () => result });
    mount(host);
    await wait(10);
    type('why');
    await wait(1_100);
    expect(said()).toMatch(/not kept at the moment.*Copy the words/);
    result = ok(undefined);
    type('why do you');
    await wait(1_100);
    expect(said()).toBe('');
    expect(drafts.at(-1)).toBe('why do you');
  });

  test('is no trouble while the app is locked: then no draft is expected', async () => {
    const { host } = fakeHost({ saving: () => fail({ type: 'locked' }) });
    mount(host);
    await wait(10);
    type('why');
    await wait(1_100);
    expect(said()).toBe('');
  });
});

describe('the time that was chosen', () => {
  test('ends nothing while somebody writes', async () => {
    const { host } = fakeHost();
    const unmount = mountCalm(root, host, { practice: 1 });
    await wait(10);
    field().focus();
    type('are you');
    await wait(70_000);
    expect(document.activeElement).toBe(field());
    expect(root.classList.contains('after')).toBe(false);
    unmount();
  });
});

describe('buttons that are links without scripts', () => {
  test('answer to Space', async () => {
    const { host } = fakeHost();
    mount(host);
    await wait(10);
    const stop = root.querySelector<HTMLElement>('[data-does="stop"]');
    stop?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
    expect(root.classList.contains('after')).toBe(true);
  });
});

describe('not a new compulsion', () => {
  test('the third time within an hour it says one sentence, counts nothing and blocks nothing', async () => {
    const { host, open } = fakeHost({ remembered: { recentStarts: [NIGHT - 50 * 60_000, NIGHT - 60_000] } });
    mount(host);
    await wait(50);
    const said = root.querySelector('.with')?.textContent ?? '';
    expect(said).toMatch(/another way of checking/);
    expect(said).not.toMatch(/\d/);
    expect(open.recentStarts).toHaveLength(3);
    expect(root.querySelector('[data-does="stop"]')).not.toBeNull();
  });

  test('nothing is asked before the first breath; then noting how it is may be offered, for a minute', async () => {
    const { host } = fakeHost();
    mount(host);
    const note = () => root.querySelector<HTMLElement>('.note-it');
    await wait(9000);
    expect(note()?.hidden).toBe(true);
    await wait(2000);
    expect(note()?.hidden).toBe(false);
    await wait(60_000);
    expect(note()?.hidden).toBe(true);
  });
});
