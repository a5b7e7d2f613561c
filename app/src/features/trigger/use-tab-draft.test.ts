import { describe, expect, test } from 'vitest';
import { createTestStore, type TestStore } from '../../store/test-kit.ts';
import { rowToDrafts } from './tab-draft.ts';
import { createTabDrafts } from './use-tab-draft.tsx';

const FORM = 'trigger/one';
const begin = async (): Promise<TestStore> => createTestStore([]);
/** A form in a tab of the same browser. */
const tabOf = async (first: TestStore) => {
  const kit = await createTestStore([], { browser: first.browser });
  const drafts = createTabDrafts({ store: kit.store, moment: first.moment }, FORM);
  return {
    ...drafts,
    /** Typed, and on disk. */
    type: async (text: string) => {
      first.pass(1000);
      drafts.keep(text);
      await drafts.read();
    },
  };
};

describe('one form in three tabs', () => {
  test('loses nothing that was typed: the newest is offered first, then each of the others', async () => {
    const kit = await begin();
    const tabs = [await tabOf(kit), await tabOf(kit), await tabOf(kit)];
    for (const round of ['early', 'late'])
      for (const [index, tab] of tabs.entries()) await tab.type(`${round} in tab ${index + 1}`);
    const found: (string | undefined)[] = [];
    for (let look = 0; look < 4; look++) {
      const later = await tabOf(kit);
      found.push(await later.read());
      await later.drop();
    }
    expect(found).toEqual(['late in tab 3', 'late in tab 2', 'late in tab 1', undefined]);
  });

  test('a tab that was filled from another goes on with that draft: kept once, it is gone', async () => {
    const kit = await begin();
    await (await tabOf(kit)).type('are you');
    const after = await tabOf(kit);
    expect(await after.read()).toBe('are you');
    await after.type('are you there');
    expect(await (await tabOf(kit)).read()).toBe('are you there');
    await after.drop();
    expect(await (await tabOf(kit)).read()).toBeUndefined();
  });

  test('what the other tab typed since is its own, and outlives that', async () => {
    const kit = await begin();
    const first = await tabOf(kit);
    await first.type('are you');
    const second = await tabOf(kit);
    await second.read();
    await first.type('are you mad');
    await second.type('something else');
    await second.drop();
    expect(await (await tabOf(kit)).read()).toBe('are you mad');
  });

  test('typed fast, the last letter is what is on disk', async () => {
    const kit = await begin();
    const tab = await tabOf(kit);
    for (const text of ['a', 'ar', 'are']) tab.keep(text);
    await tab.type('are you');
    expect(await (await tabOf(kit)).read()).toBe('are you');
  });

  test('what is dropped while it is being typed does not come back', async () => {
    const kit = await begin();
    const tab = await tabOf(kit);
    tab.keep('are you');
    await tab.drop();
    expect(await (await tabOf(kit)).read()).toBeUndefined();
  });
});

test.each([
  ['plain words of an earlier version', 'Seen, no answer'],
  ['a form of an earlier version', '{"edits":{"happened":"x"},"seen":{}}'],
  ['a number that somebody typed', '5'],
  ['a list that is none of ours', '[1]'],
])('a row that holds %s is one draft, word for word', (_, row) => {
  expect(rowToDrafts(row).map(({ text }) => text)).toEqual([row]);
});
