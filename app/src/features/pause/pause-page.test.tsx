// @vitest-environment happy-dom
import { idFromKey, minutes, uuidV7 } from '@evenkeel/kernel';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { pauseKind } from './pause.record.ts';
import { Page } from './pause-page.tsx';
import { loadPausePart } from './pause-part.tsx';
import { createPageKit, follow, type PageKit, tap, title, type, unfold } from './pause-test-kit.tsx';
import { privateCheckId } from './private-check.ts';

const NIGHT = Date.UTC(2026, 10, 24, 23, 10);
const MESSAGE = 'are you mad at me??';
const idAt = (minute: number) => uuidV7(NIGHT + minutes(minute), new Uint8Array(10));

/** A pause of twenty minutes that began now, with a message. */
const withPause = async (fields: object = {}): Promise<PageKit> => {
  const page = await createPageKit(Page);
  await page.put('pause', idAt(0), {
    parkedAt: NIGHT,
    message: MESSAGE,
    startedAt: NIGHT,
    endsAt: NIGHT + minutes(20),
    minutes: 20,
    ...fields,
  });
  return page;
};
const overNow = async (fields: object = {}): Promise<PageKit> => {
  const page = await withPause(fields);
  page.kit.pass(minutes(21));
  await page.openAt('/pause/');
  return page;
};

beforeAll(async () => {
  await loadPausePart();
});
afterEach(cleanup);

describe('parking', () => {
  test('keeps the message word for word, then asks how long, and nothing else', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/pause/');
    tap('Text');
    type('Type it here, not there.', ` ${MESSAGE} 👩‍👧 שלום `);
    tap('Park');
    await title('It is parked.');
    expect(page.pauses()).toMatchObject([{ message: ` ${MESSAGE} 👩‍👧 שלום `, want: 'text' }]);
    screen.getByRole('group', { name: 'How long do you want to wait?' });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('two quick taps on Park make one pause', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/pause/');
    type('Type it here, not there.', MESSAGE);
    await screen.findByDisplayValue(MESSAGE);
    tap('Park');
    tap('Park');
    await title('It is parked.');
    expect(page.pauses()).toHaveLength(1);
  });

  test('words that were added while the others were being parked stay as a draft', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/pause/');
    type('Type it here, not there.', MESSAGE);
    await screen.findByDisplayValue(MESSAGE);
    tap('Park');
    type('Type it here, not there.', `${MESSAGE} please`);
    await title('It is parked.');
    expect(page.pauses()).toMatchObject([{ message: MESSAGE }]);
    await vi.waitFor(async () => expect(await page.kit.store.draft.read('pause')).toBe(`${MESSAGE} please`));
  });

  test('words that are being typed stay when another tab parks, and so does their draft', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/pause/');
    type('Type it here, not there.', 'still typing');
    await screen.findByDisplayValue('still typing');
    await page.put('pause', idAt(1), { parkedAt: NIGHT + minutes(1), message: 'from another tab' });
    expect(screen.getByDisplayValue('still typing')).toBeTruthy();
    tap('Park');
    await title('It is parked.');
    expect(
      page
        .pauses()
        .map(({ message }) => message)
        .toSorted(),
    ).toEqual(['from another tab', 'still typing']);
    follow('Decide now');
    await title('You paused.');
    unfold('More');
    await screen.findByRole('link', { name: 'Read the message' });
    follow('Read the message');
    await screen.findByText('still typing');
  });

  test('takes no draft away that another tab has written since', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/pause/');
    type('Type it here, not there.', MESSAGE);
    await vi.waitFor(async () => expect(await page.kit.store.draft.read('pause')).toBe(MESSAGE));
    const other = await createTestStore([pauseKind], { browser: page.kit.browser });
    await other.store.draft.keep('pause', 'from another tab');
    tap('Park');
    await title('It is parked.');
    await page.pass(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await page.kit.store.draft.read('pause')).toBe('from another tab');
  });

  test('where it was refused, the words hold the page again, and a second tap parks them', async () => {
    let isFull = true;
    const page = await createPageKit(Page, {
      store: (store) => ({
        ...store,
        commit: async (rule, seen) =>
          isFull ? { ok: false, error: { type: 'full' } } : store.commit(rule, seen),
      }),
    });
    await page.openAt('/pause/');
    type('Type it here, not there.', MESSAGE);
    await screen.findByDisplayValue(MESSAGE);
    tap('Park');
    await screen.findByRole('alert');
    await page.put('pause', idAt(0), { parkedAt: NIGHT, message: 'from another tab' });
    expect(screen.getByDisplayValue(MESSAGE)).toBeTruthy();
    isFull = false;
    tap('Park');
    await title('It is parked.');
    expect(page.pauses().map(({ message }) => message)).toEqual(['from another tab', MESSAGE]);
  });

  test('a call needs no words', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/pause/');
    tap('Call');
    tap('Park it without words');
    await title('You paused.');
    expect(page.pauses()).toMatchObject([{ want: 'call', parkedAt: NIGHT }]);
  });

  test('what is typed comes back after a reload, and is gone from the draft once it is parked', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/pause/');
    type('Type it here, not there.', MESSAGE);
    await waitFor(async () => expect(await page.kit.store.draft.read('pause')).toBe(MESSAGE));
    await page.openAt('/pause/');
    await screen.findByDisplayValue(MESSAGE);
    tap('Park');
    await title('It is parked.');
    await waitFor(async () => expect(await page.kit.store.draft.read('pause')).toBeUndefined());
  });

  test('that the device would not keep is said, and the words stay', async () => {
    const page = await createPageKit(Page, {
      store: (store) => ({ ...store, commit: async () => ({ ok: false, error: { type: 'full' } }) }),
    });
    await page.openAt('/pause/');
    type('Type it here, not there.', MESSAGE);
    tap('Park');
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room left.*still here/);
    expect(screen.getByDisplayValue(MESSAGE)).toBeTruthy();
  });

  test('for the third time within an hour says one sentence, and blocks nothing', async () => {
    const page = await createPageKit(Page);
    await page.kit.openFields.set('recentStarts', [NIGHT - minutes(40), NIGHT - minutes(20)]);
    await page.openAt('/pause/');
    await waitFor(async () => expect(await page.kit.openFields.get('recentStarts')).toHaveLength(2));
    type('Type it here, not there.', MESSAGE);
    tap('Park');
    await screen.findByText(/another way of checking/);
    tap('Start');
    await title('10 minutes');
    expect(await page.kit.openFields.get('recentStarts')).toHaveLength(3);
  });

  test('offers what is kept from other days, and quotes none of it', async () => {
    const page = await createPageKit(Page);
    await page.put('pause', idAt(0), { parkedAt: NIGHT - minutes(48 * 60), message: MESSAGE });
    await page.openAt('/pause/');
    await screen.findByRole('link', { name: 'A message of 22 November is still parked' });
    expect(document.body.textContent).not.toContain(MESSAGE);
    follow('A message of 22 November is still parked');
    await title('It is parked.');
  });
});

describe('choosing', () => {
  test('starts the wait that was chosen', async () => {
    const page = await createPageKit(Page);
    await page.put('pause', idAt(0), { parkedAt: NIGHT, message: MESSAGE });
    await page.openAt('/pause/');
    tap('30 min');
    tap('Start');
    await title('30 minutes');
    expect(page.pauses()).toMatchObject([{ startedAt: NIGHT, endsAt: NIGHT + minutes(30), minutes: 30 }]);
  });

  test('until a time on the clock; without one it says so, and leads to the field', async () => {
    const page = await createPageKit(Page);
    await page.put('pause', idAt(0), { parkedAt: NIGHT });
    await page.openAt('/pause/');
    tap('Until …');
    const field = screen.getByLabelText('Until');
    expect(document.activeElement).toBe(field);
    screen.getByRole('button', { name: 'Start' }).focus();
    tap('Start');
    const said = await screen.findByRole('alert');
    expect(said.textContent).toBe('Until when? Set a time first.');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-describedby')).toBe(said.id);
    expect(page.pauses()[0]?.startedAt).toBeUndefined();
    type('Until', '23:40');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    tap('Start');
    await title('30 minutes');
  });

  test('does not ask for a pull that was marked in Calm this hour, and takes it over', async () => {
    const page = await createPageKit(Page);
    await page.put('session', idAt(-5), {
      startedAt: NIGHT - minutes(5),
      seconds: 60,
      why: 'hard',
      before: { urge: 9 },
    });
    await page.put('pause', idAt(0), { parkedAt: NIGHT, message: MESSAGE });
    await page.openAt('/pause/');
    tap('Start');
    await title('10 minutes');
    expect(screen.queryByRole('slider')).toBeNull();
    expect(page.pauses()[0]?.urgeAtStart).toBe(9);
  });
});

describe('waiting', () => {
  test('shows the minutes that are left, my line, one tool, and never the message', async () => {
    const page = await withPause({ urgeAtStart: 8 });
    await page.put('preparation', idFromKey('preparation'), {
      line: 'By morning I was fine.',
      tool: 'A walk',
    });
    await page.openAt('/pause/');
    await title('20 minutes');
    expect(screen.getByText('By morning I was fine.')).toBeTruthy();
    expect(screen.getByText('A walk')).toBeTruthy();
    expect(document.body.textContent).not.toContain(MESSAGE);
    await page.pass(minutes(9));
    await title('11 minutes');
    expect(document.querySelector<HTMLElement>('main')?.style.getPropertyValue('--left')).toBe('0.55');
  });

  test('without a preparation offers a slow look round', async () => {
    const page = await withPause({ urgeAtStart: 8 });
    await page.openAt('/pause/');
    expect(screen.getByRole('link', { name: 'Look slowly round' }).getAttribute('href')).toBe(
      '/grounding/?from=pause',
    );
  });

  test('ends by itself with the six endings, and the focus goes to their heading', async () => {
    const page = await withPause();
    await page.openAt('/pause/');
    await page.pass(minutes(20));
    await title('You waited.');
    expect(document.querySelectorAll('.ending')).toHaveLength(6);
    expect(document.activeElement?.textContent).toBe('You waited.');
  });

  test('survives a browser that was killed: it runs by the clock', async () => {
    const page = await withPause();
    page.kit.pass(minutes(5));
    const again = await createPageKit(Page, { kit: await page.kit.reopen() });
    await again.openAt('/pause/');
    await title('15 minutes');
  });

  test('goes on by its own count when the clock is set to 1970, says so, and is put on the new clock', async () => {
    const page = await withPause();
    await page.openAt('/pause/');
    await page.pass(minutes(5));
    await page.setClock(-NIGHT);
    await screen.findByText(/clock of this device was changed/);
    await title('15 minutes');
    const now = page.kit.moment().now;
    await waitFor(() => expect(page.pauses()[0]?.endsAt).toBe(now + minutes(15)));
    await page.openAt('/pause/');
    await title('15 minutes');
  });

  test('offers the pause of another tab, and keeps both', async () => {
    const page = await withPause();
    await page.put('pause', idAt(1), { parkedAt: NIGHT + minutes(1), message: 'another' });
    await page.openAt('/pause/');
    await title('It is parked.');
    tap('Start');
    await title('10 minutes');
    follow('Another pause is kept too');
    await title('20 minutes');
    expect(page.pauses()).toHaveLength(2);
  });

  test('draws the wave only once the pull is marked, with its numbers as a table', async () => {
    const page = await withPause({ urgeAtStart: 8 });
    await page.openAt('/pause/');
    expect(document.querySelector('.chart')).toBeNull();
    await page.pass(minutes(4));
    follow('Mark the pull');
    await title('How strong is the pull now?');
    type('The pull', '5');
    tap('Keep it');
    await title('My wave');
    expect(document.activeElement?.textContent).toBe('My wave');
    expect(document.querySelector('.chart')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    unfold('See the numbers');
    await screen.findByRole('table', { name: 'Each mark, with its time' });
    const rows = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(rows).toEqual(['23:10', '23:14']);
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['8', '5']);
  });
});

describe('deciding', () => {
  test('to wait longer takes nothing back and goes on', async () => {
    const page = await overNow({ urgeAtStart: 8 });
    follow('Wait longer');
    tap('5 min');
    tap('Wait');
    await title('5 minutes');
    expect(page.pauses()[0]).toMatchObject({ startedAt: NIGHT, urgeAtStart: 8, minutes: 5 });
  });

  test('to check in later keeps a time, and at that time all endings are there again', async () => {
    const page = await overNow();
    follow(/Check in later/);
    tap('In an hour');
    screen.getByRole('button', { name: 'Check in at 00:31' });
    page.kit.pass(minutes(2));
    tap('Check in at 00:31');
    await title('It waits here.');
    expect(page.pauses()[0]).toMatchObject({ ending: 'check-in-later', checkInAt: NIGHT + minutes(83) });
    await page.pass(minutes(61));
    await page.openAt('/pause/');
    await screen.findByRole('link', { name: /You wanted to look again/ });
    follow(/You wanted to look again at 00:33/);
    await title('You wanted to look again.');
    tap('Let it go');
    await title('You let it go.');
    expect(page.pauses()[0]).toMatchObject({ ending: 'let-go', checkInAt: null, message: MESSAGE });
  });

  test('to ask once begins with an empty field; the parked message stands behind a tap, and stays as it was', async () => {
    const page = await overNow();
    follow('Ask once, clearly');
    await title('Ask once, clearly');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your words').value).toBe('');
    expect(document.body.textContent).not.toContain(MESSAGE);
    unfold('My message, as I parked it');
    await screen.findByText(MESSAGE);
    type('Your words', 'Are we all right?');
    tap('Copy it');
    await title('The words are yours now.');
    expect(page.handed).toEqual(['Are we all right?']);
    expect(page.pauses()[0]).toMatchObject({
      ending: 'ask-once',
      asked: 'Are we all right?',
      message: MESSAGE,
    });
  });

  test('to send it as it was hands over every word as it was', async () => {
    const page = await overNow();
    follow('Send it as it was');
    tap('Share it');
    await title('The words are yours now.');
    expect(page.handed).toEqual([MESSAGE]);
    expect(page.pauses()[0]?.ending).toBe('sent-as-it-was');
  });

  test('a copy that the browser refused ends nothing, and says what to do', async () => {
    const page = await createPageKit(Page, { device: { copy: async () => false } });
    await page.put('pause', idAt(0), { parkedAt: NIGHT, message: MESSAGE });
    await page.openAt('/pause/?step=send');
    tap('Copy it');
    expect((await screen.findByRole('alert')).textContent).toMatch(/by hand/);
    expect(page.pauses()[0]?.ending).toBeUndefined();
  });

  test('early is as good as late', async () => {
    const page = await withPause();
    await page.openAt('/pause/');
    follow('Decide now');
    await title('You paused.');
    follow('Go on waiting');
    await title('20 minutes');
  });

  test('reading the message is a tap of its own', async () => {
    await overNow();
    expect(document.body.textContent).not.toContain(MESSAGE);
    follow('Read the message');
    await screen.findByText(MESSAGE);
  });
});

describe('somebody they are afraid of', () => {
  const withFear = async (fields: object) => {
    const page = await createPageKit(Page);
    await page.put('private-check', privateCheckId, { answer: 'sometimes' });
    await page.put('pause', idAt(0), { parkedAt: NIGHT, message: MESSAGE, ...fields });
    await page.openAt('/pause/');
    return page;
  };
  const names = () => [...document.querySelectorAll('main a')].map((link) => link.textContent);

  test('is asked for no wait: help and deciding come first, and a wait can be unfolded', async () => {
    const page = await withFear({});
    await title('It is parked.');
    expect(screen.queryByText('How long do you want to wait?')).toBeNull();
    expect(names()).toEqual(['I am afraid of them', 'Decide now']);
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    unfold('Wait anyway');
    await screen.findByRole('button', { name: 'Start' });
    tap('Start');
    await title('10 minutes');
    expect(page.pauses()[0]?.minutes).toBe(10);
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('is told of help where others are told to ask', async () => {
    await withFear({});
    follow('Decide now');
    await title('You paused.');
    const help = screen.getByRole('link', { name: 'I am afraid of them' });
    expect(help.getAttribute('href')).toBe('/help/#unsafe');
    expect(screen.queryByRole('link', { name: 'Ask once, clearly' })).toBeNull();
    expect(document.querySelectorAll('.ending')).toHaveLength(6);
  });
});

describe('my worry is accurate', () => {
  test('is taken seriously: no other explanation, help at once, and it may end the pause', async () => {
    const page = await withPause({ urgeAtStart: 9, urgeAtEnd: 2 });
    await page.openAt('/pause/');
    follow('My worry is accurate');
    await title('Your worry may be right.');
    expect(screen.getByRole('link', { name: 'I am afraid of them' }).getAttribute('href')).toBe(
      '/help/#unsafe',
    );
    expect(document.body.textContent).not.toMatch(/busy|asleep/i);
    type('What do I know?', 'They lied about Friday.');
    tap('Keep this and end the pause');
    await title('It is kept.');
    expect(page.pauses()[0]).toMatchObject({
      ending: 'worry-accurate',
      worryIsAccurate: true,
      know: 'They lied about Friday.',
      message: MESSAGE,
    });
  });

  test('has its two fields first, and loses none of the other ways: fear before the others', async () => {
    const page = await withPause();
    const ways = () =>
      [...document.querySelectorAll('main :is(textarea, button, a)')].map(
        (control) => control.id || control.textContent,
      );
    await page.openAt('/pause/?step=accurate');
    await title('Your worry may be right.');
    const others = ['Tell someone', 'Ask plainly'];
    const keep = 'Keep this and end the pause';
    expect(ways()).toEqual(['know', 'need', keep, 'I am afraid of them', ...others]);
    await page.put('private-check', privateCheckId, { answer: 'sometimes' });
    await waitFor(() =>
      expect(ways()).toEqual(['I am afraid of them', 'know', 'need', keep, 'Tell someone']),
    );
  });

  test('has an address of its own, and needs no message', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/pause/?worry=accurate');
    await title('Your worry may be right.');
    tap('Keep this');
    await title('The pause is over.');
    expect(page.pauses()).toMatchObject([{ ending: 'worry-accurate', worryIsAccurate: true }]);
  });
});

describe('other explanations', () => {
  const eased = { urgeAtStart: 8, urgeAtEnd: 3 };
  const link = () => screen.queryByRole('link', { name: 'What else it may be' });

  test('are not offered while the pull is strong or unknown, not even by their address', async () => {
    const page = await overNow({ urgeAtStart: 8, urgeAtEnd: 8 });
    expect(link()).toBeNull();
    await page.openAt('/pause/?step=reasons');
    await title('This comes later.');
  });

  test('once it has eased: own reasons first, and my worry is accurate of the same size', async () => {
    const page = await overNow(eased);
    await page.put('private-check', privateCheckId, { answer: 'never' });
    await page.put('pause', idAt(-3000), {
      parkedAt: 1,
      ending: 'let-go',
      morning: 'looked',
      happened: 'asleep',
    });
    await waitFor(() => expect(link()).toBeTruthy());
    follow('What else it may be');
    await title('What else it may be');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['True for you before', 'Also possible']);
    expect(screen.getByRole('link', { name: 'My worry is accurate' })).toBeTruthy();
    tap('They are asleep');
    await screen.findByText('Kept with this pause.');
  });

  test('of the app’s own are left out where fear was never asked about', async () => {
    await overNow(eased);
    follow('What else it may be');
    await title('What else it may be');
    expect(screen.queryByText('Also possible')).toBeNull();
    expect(screen.getByText(/Nothing is suggested here/)).toBeTruthy();
    expect(screen.getByLabelText('In your own words')).toBeTruthy();
  });

  test('of the app’s own are gone again once the answer is taken back; what was true before stays', async () => {
    const page = await overNow(eased);
    const happened = { parkedAt: 1, ending: 'let-go', morning: 'looked', happened: 'asleep' };
    await page.put('pause', idAt(-3000), happened);
    await page.put('private-check', privateCheckId, { answer: 'never' });
    await page.openAt('/pause/?step=reasons');
    await screen.findByRole('heading', { level: 2, name: 'Also possible' });
    await page.put('private-check', privateCheckId, { answer: null });
    await waitFor(() => expect(screen.queryByText('Also possible')).toBeNull());
    expect(screen.getByRole('button', { name: 'They are asleep' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'They are busy' })).toBeNull();
  });

  test('are never offered about somebody they are afraid of, who asks for no wait either', async () => {
    const page = await withPause(eased);
    await page.put('private-check', privateCheckId, { answer: 'sometimes' });
    await page.openAt('/pause/');
    expect(link()).toBeNull();
    expect(screen.getByText(/You owe nobody a wait/)).toBeTruthy();
    await page.openAt('/pause/?step=reasons');
    expect(document.body.textContent).toMatch(/Your alarm may be telling you something/);
    await page.openAt('/pause/?step=ask');
    expect(document.body.textContent).not.toMatch(/I feel far from you/);
  });
});
