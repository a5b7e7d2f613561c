// @vitest-environment happy-dom
import { uuidV7 } from '@evenkeel/kernel';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Page } from './pause-page.tsx';
import { loadPausePart } from './pause-part.tsx';
import { createPageKit, tap, title, type } from './pause-test-kit.tsx';

const NIGHT = Date.UTC(2026, 10, 24, 23, 10);
const MESSAGE = 'are you mad at me??';

const openAt = async (step: string, fields: object = { message: MESSAGE }) => {
  const page = await createPageKit(Page);
  await page.put('pause', uuidV7(NIGHT, new Uint8Array(10)), { parkedAt: NIGHT, ...fields });
  await page.openAt(`/pause/?step=${step}`);
  return page;
};

beforeAll(async () => {
  await loadPausePart();
});
afterEach(cleanup);

describe('asking once', () => {
  test('may be done by hand: nothing is copied, and what was written is kept', async () => {
    const page = await openAt('ask');
    type('Your words', 'Are we all right?');
    tap('I have done it');
    await title('The words are yours now.');
    expect(page.handed).toEqual([]);
    expect(page.pauses()[0]).toMatchObject({ ending: 'ask-once', asked: 'Are we all right?' });
  });

  test('may be done aloud: no words are needed, and none are made up', async () => {
    const page = await openAt('ask');
    tap('I have done it');
    await title('You reached out.');
    expect(page.pauses()[0]?.ending).toBe('ask-once');
    expect(page.pauses()[0]?.asked).toBeUndefined();
    expect(screen.queryByRole('link', { name: 'Back to the words' })).toBeNull();
  });

  test.each(['Copy it', 'Share it'])(
    '%s without words says so, hands over nothing, and leads to the field',
    async (name) => {
      const page = await openAt('ask');
      tap(name);
      expect((await screen.findByRole('alert')).textContent).toMatch(/no words here yet/);
      expect(document.activeElement).toBe(screen.getByLabelText('Your words'));
      expect(page.handed).toEqual([]);
      expect(page.pauses()[0]?.ending).toBeUndefined();
    },
  );

  test('begins with the words that were asked before', async () => {
    await openAt('ask', { message: MESSAGE, asked: 'Are we all right?' });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your words').value).toBe('Are we all right?');
  });
});

describe('sending it as it was', () => {
  test('may be done by hand, and counts the same', async () => {
    const page = await openAt('send');
    tap('I have done it');
    await title('The words are yours now.');
    expect(page.handed).toEqual([]);
    expect(page.pauses()[0]?.ending).toBe('sent-as-it-was');
  });

  test('without parked words there is nothing to copy, and it says what was done', async () => {
    const page = await openAt('send', { want: 'call' });
    expect(screen.queryByRole('button', { name: 'Copy it' })).toBeNull();
    tap('I have done it');
    await title('You reached out.');
    expect(page.pauses()[0]?.ending).toBe('sent-as-it-was');
  });
});

describe('a button that lacks something', () => {
  test('says so when the pull is kept without an answer', async () => {
    const page = await openAt('pull');
    tap('Keep it');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Choose a point on the bar first/);
    expect(document.activeElement).toBe(screen.getByRole('slider'));
    expect(page.pauses()[0]?.mark ?? {}).toEqual({});
  });

  test('says so when no time is chosen to check in, and then when it has no clock', async () => {
    const page = await openAt('later');
    tap('Check in later');
    expect((await screen.findByRole('alert')).textContent).toBe('Choose a time first.');
    expect(document.activeElement?.textContent).toBe('In an hour');
    tap('At a time I choose');
    expect(document.activeElement).toBe(await screen.findByLabelText('At'));
    tap('Check in later');
    expect((await screen.findByRole('alert')).textContent).toBe('At what time? Set it first.');
    expect(document.activeElement).toBe(screen.getByLabelText('At'));
    expect(page.pauses()[0]?.ending).toBeUndefined();
  });

  test('says so when there are no own words to keep', async () => {
    await openAt('reasons', { urgeAtStart: 8, urgeAtEnd: 2 });
    tap('Keep my words');
    expect((await screen.findByRole('alert')).textContent).toMatch(/no words yet/);
    expect(document.activeElement).toBe(screen.getByLabelText('In your own words'));
  });
});

describe('a pull that was marked once', () => {
  test('is told in a sentence: one point is no wave', async () => {
    await openAt('pull', { startedAt: NIGHT, endsAt: NIGHT + 600_000, minutes: 10 });
    type('The pull', '5');
    tap('Keep it');
    await title('My wave');
    expect(screen.getByText('One mark so far. A second one draws the wave.')).toBeTruthy();
    expect(document.querySelector('.chart')).toBeNull();
    expect(screen.getByRole('link', { name: 'Back to the pause' }).getAttribute('href')).toBe('/pause/');
  });
});
