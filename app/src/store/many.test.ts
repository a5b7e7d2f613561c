import { added, type Change, edited, type Id, ok, uuidV7 } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { note, testKinds } from './kind-test-kit.ts';
import { createTestStore, testRandom } from './test-kit.ts';

const COUNT = 20_000;

describe('20,000 records', () => {
  test('open with the newest first, the rest behind it, and a change to an old one waits until it is there', async () => {
    const writer = await createTestStore(testKinds);
    const ids: Id[] = [];
    const changes: Change[] = Array.from({ length: COUNT }, (_, n) => {
      const id = uuidV7(1_700_000_000_000 + n * 60_000, testRandom(10));
      ids.push(id);
      return added('note', id, { text: `note ${n}`, title: 'a title of usual length', 'mark/60000': n % 10 });
    });
    await writer.store.commit(() => ok(changes));
    await writer.store.settled();
    await writer.store.fold();
    const oldest = ids[0] as Id;
    // A row of the log touches a record that will come in late.
    await writer.store.commit(() => ok([edited('note', oldest, { title: 'edited in the log' })]));

    const { store, database, newId } = await writer.reopen();
    const early = store.query(note).value;
    expect(store.status.value).toEqual({ type: 'open', complete: false });
    expect(early.length).toBeLessThan(1000);
    expect(early.at(-1)?.id).toBe(ids.at(-1));

    // New records do not wait for old ones.
    await store.commit(() => ok([added('note', newId(), { text: 'new' })]));
    expect(store.status.value).toMatchObject({ complete: false });
    const late = store.commit((read) => {
      const text = read.one(note, oldest)?.fields.text;
      return ok([edited('note', oldest, { text: `${text}, edited` })]);
    });
    expect(await late).toEqual(ok(undefined));
    expect(store.status.value).toEqual({ type: 'open', complete: true });
    const all = store.query(note).value;
    expect(all).toHaveLength(COUNT + 1);
    expect(all[0]?.fields).toMatchObject({ text: 'note 0, edited', title: 'edited in the log' });
    expect(store.unreadable.value).toBe(0);

    const segments = await database.read(['segment'], (transaction) => transaction.keys('segment'));
    expect(segments.length).toBe(Math.ceil(COUNT / 256));
  }, 60_000);
});
