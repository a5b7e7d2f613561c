// @vitest-environment happy-dom
import { type Change, fail, instant, ok, type Result, uuidV7 } from '@evenkeel/kernel';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenValues } from '../store/open-field.ts';
import { elToDom } from '../ui/element.ts';
import { mountCalm } from './calm.ts';
import type { CalmHost, Trouble } from './calm-host.ts';
import { calmPage } from './calm-page-view.ts';
import { createWayBack } from './way-back.ts';

const NIGHT = Date.UTC(2026, 10, 24, 23, 10);

interface FakeDeps {
  readonly remembered?: Partial<OpenValues>;
  readonly draft?: string;
  readonly saving?: () => Result<void, Trouble> | Promise<Result<void, Trouble>>;
  /** How long the device takes to read a draft. Milliseconds. */
  readonly readsIn?: number;
}

/** Everything the calm module asks for; only what a browser would do is pretended. */
const fakeHost = ({ remembered = {}, draft, saving = () => ok(undefined), readsIn = 0 }: FakeDeps = {}) => {
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
    draft: {
      keep: async (text) => void drafts.push(text),
      read: async () => {
        const found = drafts.at(-1);
        if (readsIn > 0) await new Promise((done) => setTimeout(done, readsIn));
        return found;
      },
      drop: async () => void drafts.push(undefined),
    },
    earlier: () => [],
    go: (path) => void went.push(path),
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
  };
  const kept = (kind: string) =>
    saved.flatMap((change) => (change.type === 'put' && change.kind === kind ? [change] : []));
  return { host, kept, went, felt, drafts, open, isAwake: () => awake > 0 };
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
  test('asks what would help now, with three ways on, and keeps the session', async () => {
    const { host, kept } = fakeHost();
    mount(host);
    await wait(42_000);
    press('stop');
    await wait(1000);
    expect(shown()).toBe('What would help now?');
    expect(root.querySelectorAll('.step.now .choice')).toHaveLength(3);
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

describe('the Back button on the page of its own', () => {
  /** A history as a browser keeps it, as far as this page uses it. */
  const fakeHistory = () => {
    const states: unknown[] = [null];
    const listeners = new EventTarget();
    const back = () => {
      states.pop();
      listeners.dispatchEvent(new Event('popstate'));
    };
    const history = {
      get state() {
        return states.at(-1);
      },
      pushState: (state: unknown) => void states.push(state),
      back,
    };
    return { wayBack: createWayBack(history, listeners as unknown as Window), back, states };
  };

  test.each(['stop', 'worse'])('returns from %s to the water instead of leaving', async (does) => {
    const { wayBack, back, states } = fakeHistory();
    mount({ ...fakeHost().host, wayBack });
    await wait(20_000);
    press(does);
    expect(states).toHaveLength(2);
    back();
    expect(shown()).toBeUndefined();
    expect(root.classList.contains('after')).toBe(false);
    expect(states).toHaveLength(1);
  });

  test('Stay longer leaves no entry behind, and leaving the page adds none', async () => {
    const { wayBack, states } = fakeHistory();
    mount({ ...fakeHost().host, wayBack });
    await wait(20_000);
    press('stop');
    press('more');
    press('back');
    press('stay');
    expect(states).toEqual([null]);
    end?.();
    end = undefined;
    expect(states).toEqual([null]);
  });
});

describe('this makes it worse', () => {
  test('ends breath and vibration at once, and offers grounding and people', async () => {
    const { host, felt, kept } = fakeHost();
    mount(host);
    await wait(3000);
    press('worse');
    expect(felt.at(-1)).toEqual([]);
    const ways = [...root.querySelectorAll('.step.now .choice')].map((way) => way.getAttribute('href'));
    expect(ways).toEqual(['/grounding/', '/help/']);
    await wait(10);
    expect(kept('session').at(-1)?.fields).toMatchObject({ worse: true });
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
    expect(went).toEqual(['/pause/']);
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
    expect(quick.went).toEqual(['/pause/']);

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
