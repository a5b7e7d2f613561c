// @vitest-environment happy-dom
import { type Id, instant, ok, removed, uuidV7 } from '@evenkeel/kernel';
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { kinds } from '../../kinds.ts';
import { createPageKit } from '../../shell/page-test-kit.tsx';
import { Page } from './deleted-page.tsx';
import { removableKinds } from './path.record.ts';

afterEach(cleanup);

const now = instant(Date.UTC(2026, 10, 24, 9));
let made = 0;
const newId = (): Id => uuidV7(now + made++, new Uint8Array(10));

/** One of each kind that can be deleted, and what it is called on the page. */
const examples: Readonly<Record<string, readonly [fields: object, title: string, what: string]>> = {
  trigger: [{ at: now, happened: 'No good night.' }, 'No good night.', 'Something that set it off'],
  pause: [{ parkedAt: now, message: 'are you there' }, 'are you there', 'A pause'],
  session: [{ startedAt: now, seconds: 60, why: 'hard' }, 'Breathed with the tide for a minute.', 'Calm'],
  evidence: [{ at: now, words: 'Soup in the fridge.' }, 'Soup in the fridge.', 'Evidence'],
  victory: [{ at: now, words: 'I slept.' }, 'I slept.', 'A small victory'],
  experiment: [{ at: now, action: 'Ask Ruth for help' }, 'Ask Ruth for help', 'Something tried out'],
  prediction: [{ at: now, words: 'He will not ring.' }, 'He will not ring.', 'A fear'],
  value: [{ at: now, 'values/nature': 'Nature' }, 'Nature', 'What matters'],
  letter: [{ at: now, words: 'Dear Nell, it was a lot.' }, 'Dear Nell, it was a lot.', 'A letter'],
  steady: [{ at: now, smallThing: 'Water the seedlings' }, 'Water the seedlings', 'What steady me would do'],
  belief: [{ at: now, role: 'old', words: 'Nobody stays.' }, 'Nobody stays.', 'A belief'],
  affirmation: [{ at: now, words: 'I can wait.' }, 'I can wait.', 'An affirmation'],
  'safe-moment': [{ at: now, words: 'On the weir with Ruth' }, 'On the weir with Ruth', 'A safe moment'],
  origin: [{ at: now, who: 'The house on the hill' }, 'The house on the hill', 'A row of the origin map'],
  plan: [{ at: now, cueWords: 'it goes quiet', will: 'open this' }, 'it goes quiet', 'A plan'],
};

const filled = async (names: readonly string[]) => {
  const page = await createPageKit(Page, kinds);
  const ids = names.map((name) => [name, newId()] as const);
  for (const [name, id] of ids) await page.put(name, id, examples[name]?.[0] ?? {});
  await page.kit.store.commit(() => ok(ids.map(([name, id]) => removed(name, id))));
  await page.openAt('/deleted/');
  return { page, ids };
};

test('there is an example of each kind that can be deleted', () => {
  expect(Object.keys(examples).toSorted()).toEqual(removableKinds.map(({ name }) => name).toSorted());
});

test('what was deleted stands there, of each kind, with what it is and its own words', async () => {
  await filled(Object.keys(examples));
  for (const [title, what] of Object.values(examples).map(([, ...said]) => said)) {
    const row = (await screen.findByText(title, { selector: 'p' })).closest('li');
    expect(row?.textContent).toContain(what);
  }
  expect(screen.getAllByRole('listitem')).toHaveLength(Object.keys(examples).length);
});

test.each(Object.keys(examples))('brings back %s by one tap', async (name) => {
  const { page } = await filled([name]);
  const [row] = await screen.findAllByRole('listitem');
  within(row as HTMLElement)
    .getByRole('button', { name: /^Bring it back/ })
    .click();
  await waitFor(() => expect(screen.queryAllByRole('listitem')).toEqual([]));
  const kind = kinds.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`no kind ${name}`);
  expect(page.all(kind)).toHaveLength(1);
});
