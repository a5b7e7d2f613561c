import { added, instant, ok, removed, uuidV7 } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import type { AnyKind } from '../../store/record-kind.ts';
import { createTestStore } from '../../store/test-kit.ts';
import { sessionKind } from '../calm/session.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { triggerKind } from '../trigger/trigger.record.ts';
import { bringBack, forget, splitDeleted } from './deleted.ts';

const now = instant(Date.UTC(2026, 10, 24, 23, 10));
const id = uuidV7(now, new Uint8Array(10));

const examples: readonly (readonly [AnyKind, Parameters<typeof added>[2]])[] = [
  [triggerKind, { at: now, happened: 'he read it', 'feeling/sad': 4 }],
  [pauseKind, { parkedAt: now, message: 'he read it', 'mark/5': 3 }],
  [sessionKind, { startedAt: now, seconds: 60, why: 'hard' }],
];

describe.each(examples)('What was deleted, of each kind', (kind, fields) => {
  const kept = async () => {
    const kit = await createTestStore([kind]);
    // A field of a newer version is forgotten too.
    await kit.store.commit(() => ok([added(kind.name, id, { ...fields, ofLater: 'x' })]));
    await kit.store.commit(() => ok([removed(kind.name, id)]));
    return kit;
  };

  test('is back whole when it is brought back', async () => {
    const { store } = await kept();
    expect(store.query(kind).value).toEqual([]);
    const [before] = store.deleted(kind).value;
    await store.commit(() => ok([bringBack(kind.name, id)]));
    expect(store.query(kind).value[0]?.fields).toEqual(before?.fields);
  });

  test('holds no word any more once it is forgotten, and cannot be brought back', async () => {
    const kit = await kept();
    const names = Object.keys(kit.store.deleted(kind).value[0]?.seen ?? {});
    expect(names).toContain('ofLater');
    await kit.store.commit(() => ok(forget(kind.name, id, names)));
    expect(kit.store.deleted(kind).value).toEqual([]);
    const { store } = await kit.reopen();
    expect([store.query(kind).value, store.deleted(kind).value, store.unreadable.value]).toEqual([[], [], 0]);
  });
});

test('what was deleted stands among the late ones for 30 days, also by a clock that was set back', () => {
  const day = 24 * 60 * 60_000;
  const at = (days: number) => ({ writtenAt: instant(now - days * day) });
  const { lately, before } = splitDeleted([at(31), at(29), at(-3), at(30)], now);
  expect(lately).toEqual([at(-3), at(29)]);
  expect(before).toEqual([at(30), at(31)]);
});
