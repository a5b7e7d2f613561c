import { type Id, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyBatches,
  type Batch,
  DELETED,
  emptyState,
  isDeleted,
  mergeStates,
  type RecordState,
  recordKey,
  type State,
} from './merge.ts';
import { bytesToRecords, recordsToBytes } from './segment.ts';

const RUNS = 10_000;
const TEN_YEARS = 315_576_000_000;
const KIND = 'note';
const FIELDS = ['title', 'text', 'feeling/fear', 'feeling/calm'];
const ids: Id[] = [1, 2, 3].map((n) => uuidV7(n, new Uint8Array(10).fill(n)));

/** Writes a state down and reads it back, as a fold and the next opening do. */
const folded = (state: State): State => {
  const records = bytesToRecords(recordsToBytes(state.records.values()));
  if (records === undefined) throw new Error('a segment must read back');
  return { ...state, records: new Map(records.map((record) => [recordKey(record.kind, record.id), record])) };
};

const versionsOf = (record: RecordState): string[] =>
  [...record.fields].flatMap(([field, versions]) =>
    versions.map(
      ({ value, origin }) =>
        `${record.id} ${field} ${origin.replica}/${origin.sequence}=${JSON.stringify(value)}`,
    ),
  );

const liveOf = (state: State): string => [...state.records.values()].flatMap(versionsOf).sort().join('\n');

/** Everything that must be equal when two states are equal. */
const canonical = (state: State): string =>
  JSON.stringify([
    liveOf(state),
    [...state.vector].sort(),
    [...state.frontier].map(String).sort(),
    state.lamport,
    state.held.map((batch) => `${batch.replica}/${batch.sequence}`).sort(),
    [...state.records]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, record]) => [
        key,
        [...record.fields].map(([field, [first]]) => [field, first?.value]).sort(),
      ]),
  ]);

/**
 * What must be live, told from the history alone: of the batches that a state covers, every version written that none of
 * them names as seen.
 */
const mustBeLive = (state: State, history: readonly Batch[]): string => {
  const known = history.filter((batch) => (state.vector.get(batch.replica) ?? 0) >= batch.sequence);
  const replaced = new Set<string>();
  for (const { changes } of known) {
    for (const { id, writes } of changes) {
      for (const { field, seen } of writes)
        for (const [r, s] of seen) replaced.add(`${id} ${field} ${r}/${s}`);
    }
  }
  return known
    .flatMap(({ replica, sequence, changes }) =>
      changes.flatMap(({ id, writes }) =>
        writes
          .map(
            ({ field, value }) => [`${id} ${field} ${replica}/${sequence}`, JSON.stringify(value)] as const,
          )
          .filter(([place]) => !replaced.has(place))
          .map(([place, value]) => `${place}=${value}`),
      ),
    )
    .sort()
    .join('\n');
};

interface Tab {
  replica: string;
  /** The state at the last time the page was drawn: what the person sees while another tab writes. */
  page: State;
}
interface Device {
  state: State;
  position: number;
  clockError: number;
  tabs: Tab[];
}

const step = fc.record({
  what: fc.constantFrom(
    ...(['write', 'write', 'write', 'write', 'delete', 'look', 'look', 'send', 'send'] as const),
    ...(['merge', 'fold', 'backup', 'restore', 'wipe'] as const),
  ),
  device: fc.nat(2),
  tab: fc.nat(1),
  other: fc.nat(2),
  id: fc.nat(2),
  fields: fc.integer({ min: 1, max: 15 }),
  seed: fc.nat(0xffff),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const counts = { writes: 0, concurrent: 0, held: 0, merges: 0, folds: 0, restores: 0, checks: 0 };

class World {
  readonly history: Batch[] = [];
  readonly backups: State[] = [emptyState];
  readonly devices: Device[];
  #replicas = 0;

  constructor(clockErrors: readonly number[]) {
    this.devices = clockErrors.map((clockError) => ({
      state: emptyState,
      position: 0,
      clockError,
      tabs: [this.#newTab(emptyState), this.#newTab(emptyState)],
    }));
  }

  #newTab(page: State): Tab {
    return { replica: `r${(this.#replicas++ * 7919) % 1000}-${this.#replicas}`, page };
  }

  #write(device: Device, tab: Tab, { id: idNumber, fields, seed }: Step, isDelete: boolean): void {
    const id = ids[idNumber] as Id;
    const seenIn = (field: string) =>
      (tab.page.records.get(recordKey(KIND, id))?.fields.get(field) ?? []).map(
        ({ origin }) => [origin.replica, origin.sequence] as const,
      );
    const named = isDelete ? [] : FIELDS.filter((_, index) => (fields >> index) & 1);
    const batch: Batch = {
      replica: tab.replica,
      sequence: ++device.position,
      lamport: device.state.lamport + 1,
      at: device.clockError + counts.writes,
      offset: 60,
      saw: device.state.frontier,
      changes: [
        {
          kind: KIND,
          id,
          writes: [
            ...named.map((field) => ({ field, value: `v${seed}`, seen: seenIn(field) })),
            { field: DELETED, value: isDelete, seen: seenIn(DELETED) },
          ],
        },
      ],
    };
    this.history.push(batch);
    device.state = applyBatches(device.state, [batch]);
    counts.writes++;
  }

  take(what: Step): void {
    const device = this.devices[what.device] as Device;
    const tab = device.tabs[what.tab] as Tab;
    const other = this.devices[what.other] as Device;
    switch (what.what) {
      case 'write':
      case 'delete':
        this.#write(device, tab, what, what.what === 'delete');
        return;
      case 'look':
        tab.page = device.state;
        return;
      case 'send': {
        // Some of what was ever written, in a shuffled order, some of it twice.
        const some = this.history
          .map((batch, index) => ({ batch, rank: (index * 7919 + what.seed * 31) % 101 }))
          .filter(({ rank }) => rank % 3 !== 0)
          .sort((one, two) => one.rank - two.rank)
          .map(({ batch }) => batch);
        device.state = applyBatches(device.state, [...some, ...some.slice(0, 2)]);
        counts.held += device.state.held.length;
        return;
      }
      case 'merge':
        device.state = mergeStates(device.state, other.state);
        counts.merges++;
        return;
      case 'fold':
        device.state = folded(device.state);
        counts.folds++;
        return;
      case 'backup':
        this.backups.push(folded(device.state));
        return;
      case 'restore':
      case 'wipe': {
        // An old backup comes back, over what is there or in its place. From then on the device writes as a new replica.
        const backup = this.backups[what.seed % this.backups.length] as State;
        device.state = what.what === 'wipe' ? backup : mergeStates(device.state, backup);
        device.position = what.what === 'wipe' ? 0 : device.position;
        device.tabs = [this.#newTab(device.state), this.#newTab(device.state)];
        counts.restores++;
      }
    }
  }
}

const run = (
  clockErrors: readonly number[],
  steps: readonly Step[],
  check: (world: World, device: Device) => unknown,
) => {
  const world = new World(clockErrors);
  for (const what of steps) {
    world.take(what);
    if (what.what !== 'look' && what.what !== 'backup') check(world, world.devices[what.device] as Device);
  }
  return world;
};

const clocks = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -TEN_YEARS, max: TEN_YEARS })));
const histories = fc.array(step, { minLength: 10, maxLength: 60 });

describe('merging over random histories of three devices with two tabs each', () => {
  test('keeps every value that nobody replaced, and nothing that was replaced comes back', () => {
    fc.assert(
      fc.property(clocks, histories, (clockErrors, steps) => {
        const isRight = (state: State, history: readonly Batch[]) => {
          counts.checks++;
          if (liveOf(state) !== mustBeLive(state, history))
            expect(liveOf(state)).toBe(mustBeLive(state, history));
        };
        const { devices, history } = run(clockErrors, steps, (world, { state }) =>
          isRight(state, world.history),
        );
        // In the end everybody hears of everything, each in another way, and all are the same.
        const [one, two, three] = devices.map(({ state }) => state) as [State, State, State];
        const last = applyBatches(one, history);
        const others = [
          applyBatches(two, [...history].reverse()),
          applyBatches(mergeStates(three, mergeStates(two, one)), history),
        ].map(canonical);
        if (others.some((other) => other !== canonical(last)))
          expect(others).toEqual([canonical(last), canonical(last)]);
        isRight(last, history);
        if (last.held.length > 0) expect(last.held).toEqual([]);
        counts.concurrent += [...last.records.values()]
          .flatMap((record) => [...record.fields.values()])
          .filter((versions) => versions.length > 1).length;
      }),
      { numRuns: RUNS },
    );
    process.stdout.write(`merge: ${RUNS} histories ${JSON.stringify(counts)}\n`);
    expect(counts.concurrent).toBeGreaterThan(RUNS);
    expect(counts.held).toBeGreaterThan(RUNS / 10);
  }, 120_000);

  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(clocks, histories, fc.nat(99), (clockErrors, steps, pick) => {
        const world = run(clockErrors, steps, () => undefined);
        const [a, b] = world.devices.map(({ state }) => state) as [State, State];
        const c = world.backups[pick % world.backups.length] as State;
        const equal = (one: State, other: State, law: string) => {
          if (canonical(one) !== canonical(other)) expect(canonical(one), law).toBe(canonical(other));
        };
        equal(mergeStates(a, b), mergeStates(b, a), 'commutative');
        equal(mergeStates(mergeStates(a, b), c), mergeStates(a, mergeStates(b, c)), 'associative');
        equal(mergeStates(a, a), a, 'idempotent');
        equal(mergeStates(mergeStates(a, b), b), mergeStates(a, b), 'absorbing');
        equal(mergeStates(folded(a), b), mergeStates(a, folded(b)), 'folded at any point');
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

describe('a record', () => {
  const id = ids[0] as Id;
  const batch = (
    replica: string,
    sequence: number,
    rest: Partial<Batch> & Pick<Batch, 'changes'>,
  ): Batch => ({
    replica,
    sequence,
    lamport: sequence,
    at: 0,
    offset: 0,
    saw: [],
    ...rest,
  });
  const write = (field: string, value: string | boolean, seen: [string, number][] = []) => [
    { kind: KIND, id, writes: [{ field, value, seen }] },
  ];
  const only = (state: State): RecordState => state.records.get(recordKey(KIND, id)) as RecordState;

  test('that was edited in one tab and deleted in another at the same time is still there', () => {
    const state = applyBatches(emptyState, [
      batch('a', 1, { changes: write(DELETED, true) }),
      batch('b', 1, { changes: write(DELETED, false) }),
    ]);
    expect(isDeleted(only(state))).toBe(false);
  });

  test('that was deleted after the edit was seen is gone', () => {
    const state = applyBatches(emptyState, [
      batch('a', 1, { changes: write(DELETED, false) }),
      batch('b', 2, { changes: write(DELETED, true, [['a', 1]]), saw: [['a', 1]] }),
    ]);
    expect(isDeleted(only(state))).toBe(true);
  });

  test('shows the version with the highest Lamport counter, whatever the clocks say', () => {
    const state = applyBatches(emptyState, [
      batch('a', 1, { lamport: 9, at: -TEN_YEARS, changes: write('title', 'later') }),
      batch('b', 1, { lamport: 2, at: TEN_YEARS, changes: write('title', 'earlier') }),
    ]);
    expect(
      only(state)
        .fields.get('title')
        ?.map(({ value }) => value),
    ).toEqual(['later', 'earlier']);
  });

  test('waits for what a batch says it saw', () => {
    const late = batch('b', 2, { changes: write('title', 'two', [['a', 1]]), saw: [['a', 1]] });
    const waiting = applyBatches(emptyState, [late]);
    expect(waiting.records.size).toBe(0);
    expect(waiting.held).toEqual([late]);
    const state = applyBatches(waiting, [batch('a', 1, { changes: write('title', 'one') })]);
    expect(
      only(state)
        .fields.get('title')
        ?.map(({ value }) => value),
    ).toEqual(['two']);
  });
});
