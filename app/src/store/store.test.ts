import { added, edited, ok, removed } from '@evenkeel/kernel';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { recordKind } from './record-kind.ts';
import { createTestBrowser, createTestStore } from './test-store.ts';

const note = recordKind('note', {
  scope: 'synced',
  span: 'moment',
  sets: ['mark'],
  fields: {
    text: v.string(),
    title: v.optional(v.string()),
    mark: v.optional(v.record(v.string(), v.number())),
  },
});
const plan = recordKind('plan', { scope: 'synced', span: 'standing', fields: { text: v.string() } });
const kinds = [note, plan];

describe('the store', () => {
  test('gives back after a reload what was saved', async () => {
    const first = await createTestStore(kinds);
    const id = first.newId();
    expect(
      await first.store.commit(() => ok([added('note', id, { text: 'Where are you?', 'mark/5': 7 })])),
    ).toEqual(ok(undefined));
    const { store } = await first.reopen();
    expect(store.query(note).value.map(({ fields }) => fields)).toEqual([
      { text: 'Where are you?', mark: { 5: 7 } },
    ]);
  });

  test('shows a change at once to whoever looks', async () => {
    const { store, newId } = await createTestStore(kinds);
    const shown: number[] = [];
    store.query(note).subscribe((entries) => shown.push(entries.length));
    const id = newId();
    await store.commit(() => ok([added('note', id, { text: 'one' })]));
    await store.commit(() => ok([edited('note', id, { title: 'two' })]));
    await store.commit(() => ok([removed('note', id)]));
    expect(shown).toEqual([0, 1, 1, 0]);
  });

  test('brings what one tab saves to the other', async () => {
    const browser = createTestBrowser();
    const here = await createTestStore(kinds, { browser });
    const there = await createTestStore(kinds, { browser });
    await here.store.commit(() => ok([added('note', here.newId(), { text: 'here' })]));
    await there.store.commit(() => ok([added('note', there.newId(), { text: 'there' })]));
    await here.store.refresh();
    const texts = ({ store }: typeof here) =>
      store
        .query(note)
        .value.map(({ fields }) => fields.text)
        .sort();
    expect(texts(here)).toEqual(['here', 'there']);
    expect(texts(there)).toEqual(['here', 'there']);
  });
});
