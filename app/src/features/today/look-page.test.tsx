// @vitest-environment happy-dom
import { idFromKey, minutes, uuidV7 } from '@evenkeel/kernel';
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { sessionKind } from '../calm/session.record.ts';
import { pauseFeature } from '../pause/pause.feature.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { createPageKit, follow, type PageKit, tap, title, type } from '../pause/pause-test-kit.tsx';
import { privateCheckKind } from '../pause/private-check.record.ts';
import { type PrivateAnswer, privateCheckId } from '../pause/private-check.ts';
import { victoryKind } from '../victory/victory.record.ts';
import { preparationKind } from '../welcome/preparation.record.ts';
import { Page as LookPage } from './look-page.tsx';
import { todayFeature } from './today.feature.ts';

const MORNING = Date.UTC(2026, 10, 24, 8, 0);
const NIGHT = MORNING - minutes(9 * 60);
const features = [pauseFeature, todayFeature];
const id = uuidV7(NIGHT, new Uint8Array(10));

const openAt = async (path: string, fields?: object, answer?: PrivateAnswer): Promise<PageKit> => {
  const page = await createPageKit(LookPage, { now: MORNING, features });
  if (fields !== undefined) await page.put('pause', id, { parkedAt: NIGHT, ending: 'let-go', ...fields });
  if (answer !== undefined) await page.put('private-check', privateCheckId, { answer });
  await page.openAt(path);
  return page;
};
const look = (answer?: PrivateAnswer): Promise<PageKit> => openAt('/last-night/', {}, answer);
const LOOKED = { did: 'waited', morning: 'looked', morningAt: MORNING };

/** The answers on the page, in their order. */
const answers = (): readonly string[] =>
  within(screen.getByRole('list'))
    .getAllByRole(/button|link/ as never)
    .map((one) => one.textContent ?? '');

afterEach(cleanup);

describe('looking at it', () => {
  test('takes two taps, and then keeps a line for next time as my line', async () => {
    const page = await look('never');
    await title('What did you do?');
    tap('I waited');
    await title('What happened?');
    expect(page.pauses()[0]).toMatchObject({ did: 'waited' });
    expect(page.pauses()[0]?.morning).toBeUndefined();
    tap('They were asleep');
    await title('Something to keep?');
    expect(page.pauses()[0]).toMatchObject({ did: 'waited', happened: 'asleep', morning: 'looked' });
    follow('A line for next time');
    await title('A line for next time');
    type('A line for next time', 'By morning I was fine.');
    tap('Keep it');
    await title('Looked at.');
    expect(page.pauses()[0]?.after).toEqual({ kind: 'line', text: 'By morning I was fine.' });
    expect(page.kit.store.query(preparationKind).peek()[0]).toMatchObject({
      id: idFromKey('preparation'),
      fields: { line: 'By morning I was fine.' },
    });
  });

  test('a victory needs no words, and nothing needs to be kept', async () => {
    const page = await look();
    tap('I let it go');
    await title('What happened?');
    tap('I do not know yet');
    await title('Something to keep?');
    expect(screen.getByRole('link', { name: 'Nothing to keep' })).toBeTruthy();
    follow('A small victory');
    await title('A small victory');
    tap('Keep it');
    await title('Looked at.');
    expect(page.all(victoryKind)).toMatchObject([{ at: MORNING, words: '', pause: { [id]: true } }]);
    expect(page.pauses()[0]?.after).toBeUndefined();
  });

  test('moves the focus to each new question', async () => {
    await look();
    tap('I waited');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('What happened?'));
  });

  test('of a night that is not there leads back', async () => {
    await openAt('/last-night/');
    await title('There is nothing to look at here.');
    expect(screen.getByRole('link', { name: 'To Today' }).getAttribute('href')).toBe('/today/');
  });

  test('says nothing as long as it is not known whether there is something to look at', async () => {
    const kit = await createTestStore([pauseKind, sessionKind, preparationKind, privateCheckKind], {
      now: MORNING,
    });
    let answer = (): void => undefined;
    const hour = new Promise<undefined>((resolve) => {
      answer = () => resolve(undefined);
    });
    const openFields = { ...kit.openFields, get: () => hour as Promise<never> };
    const page = await createPageKit(LookPage, { kit: { ...kit, openFields }, features });
    await page.put('pause', id, { parkedAt: NIGHT, ending: 'let-go' });
    const opened = page.openAt('/last-night/');
    const main = await screen.findByRole('main');
    expect(main.getAttribute('aria-busy')).toBe('true');
    expect(main.textContent).toBe('');
    answer();
    await opened;
    await title('What did you do?');
    expect(screen.getByRole('main').getAttribute('aria-busy')).not.toBe('true');
  });
});

describe('a reload', () => {
  test.each([
    ['happened', 'What happened?', { did: 'waited' }],
    ['keep', 'Something to keep?', { ...LOOKED, happened: 'asleep' }],
    ['which', 'Which one?', { ...LOOKED, happened: 'plain-reason' }],
    ['feared', 'Then your alarm was right.', { ...LOOKED, happened: 'as-feared' }],
    ['victory', 'A small victory', { ...LOOKED, happened: 'asleep' }],
    ['done', 'Looked at.', { ...LOOKED, happened: 'asleep' }],
  ])('at %s leads back to the same page', async (step, heading, fields) => {
    await openAt(`/last-night/?step=${step}&id=${id}`, fields);
    await title(heading);
  });

  test('loses nothing that was typed, and what was kept stands there to be changed', async () => {
    const page = await openAt(`/last-night/?step=victory&id=${id}`, { ...LOOKED, happened: 'asleep' });
    type('A small victory', 'I slept');
    await waitFor(async () =>
      expect(await page.kit.store.draft.read(`last-night/victory/${id}`)).toBe('I slept'),
    );
    await page.openAt(`/last-night/?step=victory&id=${id}`);
    await screen.findByDisplayValue('I slept');
    tap('Keep it');
    await title('Looked at.');
    await waitFor(async () =>
      expect(await page.kit.store.draft.read(`last-night/victory/${id}`)).toBeUndefined(),
    );
    await page.openAt(`/last-night/?step=victory&id=${id}`);
    await screen.findByDisplayValue('I slept');
  });

  test('of a page whose question comes later asks the earlier one', async () => {
    await openAt(`/last-night/?step=keep&id=${id}`, {});
    await title('What did you do?');
  });

  test('an answer may be changed on the way back, and the night stays looked at', async () => {
    const page = await openAt(`/last-night/?step=happened&id=${id}`, { ...LOOKED, happened: 'other' });
    tap('I do not know yet');
    await title('Something to keep?');
    expect(page.pauses()[0]).toMatchObject({ happened: 'not-known', morning: 'looked', did: 'waited' });
  });
});

describe('what happened', () => {
  const HARMLESS = /busy|asleep|quiet|out of reach|no answer was needed|plain reason/;

  test('lays out no list of reasons where nobody asked whether they are afraid', async () => {
    const page = await openAt(`/last-night/?step=happened&id=${id}`, { did: 'waited' });
    expect(answers()).toEqual([
      'There was a plain reason',
      'It was what I feared',
      'Something else',
      'I do not know yet',
    ]);
    tap('There was a plain reason');
    await title('Which one?');
    expect(page.pauses()[0]).toMatchObject({ happened: 'plain-reason', morning: 'looked' });
    tap('They were asleep');
    await title('Something to keep?');
    expect(page.pauses()[0]?.happened).toBe('asleep');
  });

  test('a plain reason may stay open', async () => {
    const page = await openAt(`/last-night/?step=which&id=${id}`, { ...LOOKED, happened: 'plain-reason' });
    follow('Leave it at that');
    await title('Something to keep?');
    expect(page.pauses()[0]?.happened).toBe('plain-reason');
  });

  test('offers the reasons at once to somebody who is never afraid, and the fear among the first three', async () => {
    await openAt(`/last-night/?step=happened&id=${id}`, { did: 'waited' }, 'never');
    expect(answers().filter((words) => HARMLESS.test(words))).toHaveLength(5);
    expect(answers().indexOf('It was what I feared')).toBeLessThan(3);
  });

  test('offers no harmless reason to somebody who is sometimes afraid', async () => {
    await openAt(`/last-night/?step=happened&id=${id}`, { did: 'waited' }, 'sometimes');
    expect(document.body.textContent).not.toMatch(HARMLESS);
    expect(answers()[0]).toBe('It was what I feared');
  });

  test.each([undefined, 'never', 'sometimes', 'rather-not-say'] as const)(
    'has the way out for fear of them beside the answers (%s)',
    async (answer) => {
      await openAt(`/last-night/?step=happened&id=${id}`, { did: 'waited' }, answer);
      const out = screen.getByRole('link', { name: 'I am afraid of them' });
      expect(out.getAttribute('href')).toBe('/help/#unsafe');
    },
  );
});

describe('a fear that came true', () => {
  test('is not talked away, and nothing is celebrated or proved', async () => {
    await look();
    tap('I asked once');
    await title('What happened?');
    tap('It was what I feared');
    await title('Then your alarm was right.');
    expect(answers()).toEqual(['Help from people', 'What I know, and what I need', 'I am afraid of them']);
    expect(document.body.textContent).not.toMatch(/victory|evidence|Something to keep/);
    follow('Leave it for now');
    await title('Looked at.');
    expect(document.body.textContent).not.toMatch(/behind you/);
    expect(screen.getByRole('link', { name: 'Help from people' })).toBeTruthy();
  });

  test('may become a line for next time', async () => {
    const page = await openAt(`/last-night/?step=feared&id=${id}`, { ...LOOKED, happened: 'as-feared' });
    follow('Write a line for next time');
    await title('A line for next time');
    type('A line for next time', 'I ring Jo first.');
    tap('Keep it');
    await title('Looked at.');
    expect(page.pauses()[0]?.after).toEqual({ kind: 'line', text: 'I ring Jo first.' });
  });
});
