// @vitest-environment happy-dom
import { type Id, minutes, uuidV7 } from '@evenkeel/kernel';
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { SoundWish } from '../../platform/sound.ts';
import { createPageKit, type PageKit, tap, title, type, unfold } from '../../shell/page-test-kit.tsx';
import type { Store, StoreStatus } from '../../store/contract.ts';
import { testRandom } from '../../store/test-kit.ts';
import { Page as EditPage } from './edit-page.tsx';
import { Page as ListPage } from './list-page.tsx';
import { Page as NowPage } from './now-page.tsx';
import { toolKind } from './tool.record.ts';
import { toolUseKind } from './tool-use.record.ts';
import { Page as UsePage } from './use-page.tsx';
import { Page as ViewPage } from './view-page.tsx';

afterEach(cleanup);

const kinds = [toolKind, toolUseKind];
let made = 0;
const newId = (): Id => uuidV7((1_760_000_000_000 + made++) as never, testRandom(10));

interface Heard {
  readonly wishes: SoundWish[];
  cuts: number;
  stops: number;
  refuses: boolean;
}
const createEar = () => {
  const heard: Heard = { wishes: [], cuts: 0, stops: 0, refuses: false };
  const loadSound = async () => ({
    playSound: async (wish: SoundWish) => {
      if (heard.refuses) return undefined;
      heard.wishes.push(wish);
      return {
        setLoudness: () => undefined,
        stop: () => {
          heard.stops++;
          wish.onEnd('over');
        },
        cut: () => void heard.cuts++,
      };
    },
  });
  return { heard, loadSound };
};

const pages = { list: ListPage, now: NowPage, use: UsePage, edit: EditPage, view: ViewPage };
const open = async (page: keyof typeof pages, at: string, before?: PageKit, more = {}): Promise<PageKit> => {
  const kit = await createPageKit(pages[page], kinds, { ...(before && { kit: before.kit }), ...more });
  await kit.openAt(at);
  return kit;
};
const tool = async (kit: PageKit, words: string, more: object = {}): Promise<Id> => {
  const id = newId();
  await kit.put('tool', id, { words, form: 'hold', at: 1, ...more });
  return id;
};
const rate = (name: string, value: number) =>
  act(async () => {
    fireEvent.input(screen.getByRole('slider', { name }), { target: { value: String(value) } });
  });
/** A tap whose answer is fetched first. */
const press = (name: string) =>
  act(async () => {
    tap(name);
    await new Promise((done) => setTimeout(done, 20));
  });
const slider = (name: string) => screen.queryByRole('slider', { name });

describe('the list', () => {
  test('begins empty, and one tap takes an idea', async () => {
    const kit = await open('list', '/tools/');
    expect(screen.getByText('Nothing in it yet')).toBeTruthy();
    const idea = screen.getByText('The sound of rain').closest('li');
    fireEvent.click(within(idea as HTMLElement).getByRole('button', { name: 'Take it' }));
    await screen.findByText('The sound of rain is in your toolkit.');
    expect(kit.all(toolKind)).toMatchObject([{ words: 'The sound of rain', form: 'sound', sound: 'rain' }]);
    await screen.findByRole('link', { name: /The sound of rain/ });
    unfold('Ideas to take');
    expect(screen.queryAllByText('The sound of rain')).toHaveLength(1);
  });

  test('puts what fits now first, and says of the rest that it may not', async () => {
    const kit = await open('list', '/tools/');
    await tool(kit, 'A long walk', { 'fits/outside': true });
    await tool(kit, 'My stone');
    await open('list', '/tools/', kit);
    await screen.findByRole('link', { name: /My stone/ });
    const rows = () => screen.getAllByRole('link', { name: /walk|stone/ }).map((row) => row.textContent);
    for (const night of screen.queryAllByRole('button', { name: 'At night', pressed: true }))
      fireEvent.click(night);
    expect(rows()[0]).toContain('A long walk');
    tap('Alone');
    expect(rows()[0]).toContain('My stone');
    expect(rows()[1]).toContain('May not fit now');
  });
});

describe('writing one down', () => {
  test('refuses an address that is none, and says so; nothing is lost', async () => {
    const kit = await open('edit', '/tool/new/');
    tap('A song or a playlist');
    await screen.findByLabelText(/Its address/);
    type(/What do you call it/, 'Slow songs');
    type(/Its address/, 'javascript:alert(1)');
    tap('Keep it');
    expect(screen.getByText(/This address cannot be opened/)).toBeTruthy();
    expect(kit.all(toolKind)).toEqual([]);
    type(/Its address/, 'open.example.com/list/1');
    tap('Keep it');
    await waitFor(() => expect(kit.all(toolKind)).toMatchObject([{ link: 'open.example.com/list/1' }]));
  });

  test('tells at the mark who can read it, keeps a copy that needs no key, and takes it away again', async () => {
    const kit = await open('edit', '/tool/new/');
    tap('A person to call');
    await screen.findByLabelText(/Their number/);
    type(/What do you call it/, 'Jo');
    type(/Their number/, '07700 900123');
    expect(screen.queryByText(/Whoever holds this phone/)).toBeNull();
    tap('Show when locked');
    expect(screen.getByText(/Whoever holds this phone can read this tool/)).toBeTruthy();
    tap('Keep it');
    const shown = () => kit.kit.openFields.get('shownTools');
    await waitFor(async () => expect(await shown()).toMatchObject([{ words: 'Jo', number: '07700 900123' }]));
    const id = (await shown())?.[0]?.id ?? '';
    await open('edit', `/tool/new/?id=${id}`, kit);
    fireEvent.click(await screen.findByRole('button', { name: 'Show when locked' }));
    tap('Keep it');
    await waitFor(async () => expect(await shown()).toBeUndefined());
  });

  test('a deleted tool lies open no longer, and does again once it is brought back', async () => {
    const kit = await open('list', '/tools/');
    const id = await tool(kit, 'My stone', { isShownLocked: true });
    await open('view', `/tool/?id=${id}`, kit);
    const shown = () => kit.kit.openFields.get('shownTools');
    await waitFor(async () => expect(await shown()).toHaveLength(1));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete it' }));
    await title('This is deleted');
    expect(await shown()).toBeUndefined();
    tap('Bring it back');
    await title('My stone');
    await waitFor(async () => expect(await shown()).toHaveLength(1));
  });
});

describe('using one', () => {
  test('takes two taps, and keeps one record', async () => {
    const kit = await open('list', '/tools/');
    const id = await tool(kit, 'My stone');
    await open('use', `/tool/use/?id=${id}`, kit);
    await screen.findByText(/Only if you like/);
    expect(slider('And now, after it?')).toBeNull();
    await rate('How hard is it right now?', 8);
    await rate('And now, after it?', 5);
    await waitFor(() =>
      expect(kit.all(toolUseKind)).toMatchObject([{ of: id, before: 8, after: 5, why: 'practice' }]),
    );
    // Once a day: the next use asks nothing.
    await open('use', `/tool/use/?id=${id}`, kit);
    await screen.findByText('Take the time it takes.');
    expect(slider('How hard is it right now?')).toBeNull();
  });

  test('asks nothing where Calm has asked in this hour', async () => {
    const kit = await open('list', '/tools/');
    const id = await tool(kit, 'My stone');
    const { now } = kit.kit.moment();
    const calm = { startedAt: now - minutes(10), seconds: 300, why: 'hard', before: { distress: 7 } };
    await kit.put('session', newId(), calm);
    await open('use', `/tool/use/?id=${id}&from=calm`, kit);
    await screen.findByText('Take the time it takes.');
    await act(async () => undefined);
    expect(slider('How hard is it right now?')).toBeNull();
  });

  test('worse leads to another kind of help, and an accurate worry is always an answer', async () => {
    const kit = await open('list', '/tools/');
    const id = await tool(kit, 'My stone');
    await open('use', `/tool/use/?id=${id}`, kit);
    await screen.findByText(/Only if you like/);
    await rate('How hard is it right now?', 4);
    await rate('And now, after it?', 7);
    expect(screen.getByText('Then leave this one.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Reach a person' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'My worry is accurate' })).toBeTruthy();
  });

  test('a link is opened by the tap alone, and leads away without a word on where from', async () => {
    const kit = await open('list', '/tools/');
    const id = await tool(kit, 'Slow songs', { form: 'link', link: 'https://open.example.com/a' });
    const bad = await tool(kit, 'Bad', { form: 'link', link: 'javascript:alert(1)' });
    await open('use', `/tool/use/?id=${id}`, kit);
    const link = await screen.findByRole('link', { name: 'Open open.example.com' });
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
    await open('use', `/tool/use/?id=${bad}`, kit);
    await screen.findByText('There is no address here that can be opened.');
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
  });
});

describe('a sound', () => {
  const play = async (refuses = false) => {
    const { heard, loadSound } = createEar();
    heard.refuses = refuses;
    const kit = await open('list', '/tools/');
    const id = await tool(kit, 'The rain', { form: 'sound', sound: 'rain', minutes: 5 });
    await open('use', `/tool/use/?id=${id}`, kit, { loadSound });
    await screen.findByRole('button', { name: 'Play' });
    await press('Play');
    return { heard, kit };
  };

  test('plays for as long as was chosen, and stops with a tap', async () => {
    const { heard } = await play();
    expect(heard.wishes).toMatchObject([{ name: 'rain', minutes: 5, loudness: 0.5 }]);
    await press('Stop');
    expect(heard.stops).toBe(1);
    expect(screen.getByText('It is over.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy();
  });

  test('is cut when the page is left', async () => {
    const { heard } = await play();
    cleanup();
    expect(heard.cuts).toBe(1);
  });

  test.each([true, false])(
    'is cut when it is locked, also where the tool may stay (%s)',
    async (isShownLocked) => {
      const { heard, loadSound } = createEar();
      const kit = await open('list', '/tools/');
      const id = await tool(kit, 'The rain', { form: 'sound', sound: 'rain' });
      if (isShownLocked)
        await kit.kit.openFields.set('shownTools', [{ id, words: 'The rain', form: 'sound', fits: [] }]);
      const status = signal<StoreStatus>({ type: 'open', complete: true });
      await open('use', `/tool/use/?id=${id}`, kit, {
        loadSound,
        store: (store: Store) => ({ ...store, status }),
      });
      await screen.findByRole('button', { name: 'Play' });
      await press('Play');
      await act(async () => {
        status.value = { type: 'locked' };
      });
      expect(heard.cuts).toBe(1);
      if (isShownLocked) await screen.findByRole('button', { name: 'Play' });
      else await title('This is not here');
      // Nothing is asked that could not be kept.
      expect(screen.queryByRole('slider', { name: 'How hard is it right now?' })).toBeNull();
    },
  );

  test('that is refused is said kindly, and the rest works', async () => {
    await play(true);
    expect(screen.getByText(/gives no sound right now. It is nothing you did/)).toBeTruthy();
    await rate('How hard is it right now?', 6);
    expect(slider('And now, after it?')).toBeTruthy();
  });

  test('that the phone takes away is said, and can be played again', async () => {
    const { heard } = await play();
    await act(async () => heard.wishes[0]?.onEnd('interrupted'));
    expect(screen.getByText(/needed the sound for something else/)).toBeTruthy();
    await press('Play');
    expect(heard.wishes).toHaveLength(2);
  });
});

describe('in a hard moment', () => {
  const offered = () =>
    screen
      .getAllByRole('link')
      .flatMap((link) => (/tool\/use/.test(link.getAttribute('href') ?? '') ? [link.textContent] : []));

  test('three at most are offered, without a figure, and the others behind a tap', async () => {
    const kit = await open('list', '/tools/');
    for (const words of ['One', 'Two', 'Three', 'Four', 'Five']) await tool(kit, words);
    await tool(kit, 'Resting', { isResting: true });
    await open('now', '/tools/now/', kit);
    expect(offered().map((words) => words?.split('A thing')[0])).toEqual(['One', 'Two', 'Three']);
    expect(screen.getByRole('main').textContent).not.toMatch(/\d/);
    tap('Other tools');
    expect(offered()).toHaveLength(2);
    expect(screen.queryByText('Resting')).toBeNull();
  });

  test('whoever has none finds three things that need nothing', async () => {
    await open('now', '/tools/now/');
    await title('One of these, perhaps?');
    expect(offered()).toHaveLength(3);
  });

  test('what helped this person comes first', async () => {
    const kit = await open('list', '/tools/');
    await tool(kit, 'One');
    const two = await tool(kit, 'Two');
    for (let use = 0; use < 6; use++)
      await kit.put('tool-use', newId(), { of: two, at: 1_700_000_000_000 + use, before: 8, after: 4 });
    await open('now', '/tools/now/', kit);
    expect(offered()[0]).toContain('Two');
  });
});

describe('what the answers say', () => {
  const DAY = 24 * 60 * minutes(1);
  const noon = Date.UTC(2026, 10, 24, 12, 10);
  /** A tool with one use on each of the days before, and one of another. */
  const used = async (now: number, daysAgo: readonly number[], drop = 4) => {
    const kit = await createPageKit(ViewPage, kinds, { now });
    const id = await tool(kit, 'My stone');
    for (const days of daysAgo)
      await kit.put('tool-use', newId(), { of: id, at: now - days * DAY, before: 8, after: 8 - drop });
    return { kit, id };
  };
  const look = async ({ kit, id }: Awaited<ReturnType<typeof used>>): Promise<string> => {
    await kit.openAt(`/tool/?id=${id}`);
    await title('My stone');
    await act(async () => new Promise<void>((done) => void setTimeout(done, 20)));
    return screen.queryByText('What your answers say')?.parentElement?.textContent ?? '';
  };
  const eight = [5, 6, 7, 8, 9, 10, 11, 12];

  test('is a range after many uses, with a doubt beside it', async () => {
    const said = await look(await used(noon, eight));
    expect(said).toMatch(/Tried 8 times. It tends to be lower afterwards, most likely by \d to \d of 10/);
    expect(said).toContain('this is no proof');
  });

  test('after two is that it is early', async () => {
    expect(await look(await used(noon, [5, 6]))).toContain('Tried twice. Too early to say.');
  });

  test('counts no use of this week before the next Monday', async () => {
    expect(await look(await used(noon, [0]))).toContain('Answers are added up on Mondays.');
    expect(await look(await used(noon, [0, 1, 5, 6]))).toContain('Tried twice.');
  });

  test('is nothing in the evening, and nothing on the day of a hard moment', async () => {
    expect(await look(await used(noon + 8 * minutes(60), eight))).toBe('');
    const hard = await used(noon, eight);
    await hard.kit.put('pause', newId(), { parkedAt: noon - minutes(90) });
    expect(await look(hard)).toBe('');
  });
});
