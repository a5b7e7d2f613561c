// @vitest-environment happy-dom
import { minutes, uuidV7 } from '@evenkeel/kernel';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Page } from './pause-page.tsx';
import { loadPausePart } from './pause-part.tsx';
import { createPageKit, type PageKit, title } from './pause-test-kit.tsx';
import { type PrivateAnswer, privateCheckId } from './private-check.ts';

const NIGHT = Date.UTC(2026, 10, 24, 23, 10);
const idAt = (minute: number) => uuidV7(NIGHT + minutes(minute), new Uint8Array(10));
const READ = 'Read a safe moment of yours';
const FEAR = 'Write down what you fear';

/** Half of a wait is over, or it has ended, and a safe moment with an animal is kept. */
const open = async (fields: object, answer?: PrivateAnswer): Promise<PageKit> => {
  const page = await createPageKit(Page);
  const wait = { parkedAt: NIGHT, startedAt: NIGHT, endsAt: NIGHT + minutes(20), minutes: 20 };
  await page.put('pause', idAt(0), { ...wait, ...fields });
  await page.put('safe-moment', idAt(1), { words: 'The dog asleep on my feet.', with: 'pet', at: NIGHT });
  if (answer !== undefined) await page.put('private-check', privateCheckId, { answer });
  page.kit.pass(minutes(10));
  await page.openAt(`/pause/?pause=${idAt(0)}`);
  return page;
};

/** What is fetched late has had its time to come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

beforeAll(async () => {
  await Promise.all([loadPausePart(), import('../safe-moment/safe-moment-piece.tsx')]);
});
afterEach(cleanup);

describe('what is brought back in a pause', () => {
  test('is one safe moment, behind a tap', async () => {
    await open({});
    expect(await screen.findByText(READ)).toBeTruthy();
    expect(document.body.textContent).not.toContain('The dog');
  });

  test('is nothing to somebody who is sometimes afraid of the other', async () => {
    await open({}, 'sometimes');
    await settled();
    expect(screen.queryByText(READ)).toBeNull();
  });
});

describe('the way to a fear, at the end', () => {
  const ended = { ending: 'let-go', endedAt: NIGHT + minutes(9) };

  test('stands there after a calm ending', async () => {
    await open(ended);
    await title('You let it go.');
    expect(screen.getByRole('link', { name: FEAR }).getAttribute('href')).toBe(`/fear/new/?pause=${idAt(0)}`);
  });

  test.each([
    ['somebody is sometimes afraid', ended, 'sometimes'],
    ['the pull is as strong as before', { ...ended, urgeAtStart: 8, urgeAtEnd: 8 }, 'never'],
    ['the worry is accurate', { ...ended, ending: 'worry-accurate' }, 'never'],
  ] as const)('is not there where %s', async (_, fields, answer) => {
    await open(fields, answer);
    await settled();
    expect(screen.getByRole('link', { name: 'Done' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: FEAR })).toBeNull();
  });
});
