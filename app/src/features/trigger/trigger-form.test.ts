import { ok, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { triggerKind } from './trigger.record.ts';
import type { Trigger } from './trigger.ts';
import {
  applied,
  type Edits,
  editsToChanges,
  versionsOf,
  versionsSeen,
  withEdit,
  withSet,
} from './trigger-form.ts';

const id = uuidV7(1, new Uint8Array(10));
const record: Trigger = { at: 5, happened: 'no word', feeling: { sad: true, hurt: 4 }, want: { text: true } };

const anyText = fc.tuple(fc.constantFrom('happened', 'thought', 'did'), fc.string({ maxLength: 4 }));
const anyFelt = fc.tuple(
  fc.constantFrom('feeling/sad', 'feeling/hurt', 'feeling/safe'),
  fc.constantFrom(null, true, 0, 7),
);
type Step = readonly [field: string, value: string | number | boolean | null];
const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(anyText, anyFelt), { maxLength: 12 });

const edit = (steps: readonly Step[]): Edits =>
  steps.reduce<Edits>((edits, [field, value]) => withEdit(record, edits, field, value), {});

/** An empty text and none are the same; so are an empty set and none. */
const plain = ({ happened = '', thought = '', did = '', feeling = {} }: Trigger) => ({
  happened,
  thought,
  did,
  feeling,
});

describe('the form', () => {
  test('shows the last thing that was said of each field', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const shown = applied(record, edit(steps));
        for (const [field, value] of new Map(steps)) {
          const [set, key] = field.split('/');
          const now = key === undefined ? shown[field as 'did'] : shown.feeling?.[key];
          expect(now ?? (set === 'feeling' ? null : '')).toEqual(value);
        }
      }),
    );
  });

  test('has nothing to keep when everything is again as it was', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const back = [...new Map(steps).keys()].map((field) => {
          const [, key] = field.split('/');
          const was = key === undefined ? (record[field as 'did'] ?? '') : (record.feeling?.[key] ?? null);
          return [field, was] as const;
        });
        expect(edit([...steps, ...back])).toEqual({});
        expect(editsToChanges(id, {})).toEqual([]);
      }),
    );
  });

  test('becomes, when it is kept, the record that it showed', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const { store } = await createTestStore([triggerKind]);
        const first = {
          at: 5,
          happened: 'no word',
          'feeling/sad': true,
          'feeling/hurt': 4,
          'want/text': true,
        };
        await store.commit(() => ok([{ type: 'put', kind: 'trigger', id, fields: first }]));
        const edits = edit(steps);
        await store.commit(() => ok(editsToChanges(id, edits)));
        expect(plain(store.query(triggerKind).value[0]?.fields as Trigger)).toEqual(
          plain(applied(record, edits)),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('says of a set only what was put in and what was taken out', () => {
    expect(withSet(record, {}, 'feeling', { hurt: 4, safe: true })).toEqual({
      'feeling/sad': null,
      'feeling/safe': true,
    });
    const edits = { 'feeling/safe': true };
    expect(withSet(record, edits, 'feeling', { sad: true, hurt: 4 })).toEqual({});
  });
});

describe('a draft that comes back after another tab wrote', () => {
  test('replaces the versions that stood there when it was typed, and shows the others beside it', async () => {
    const { store } = await createTestStore([triggerKind]);
    await store.commit(() =>
      ok([{ type: 'put', kind: 'trigger', id, fields: { at: 5, happened: 'no word', did: 'rang' } }]),
    );
    const atEdit = versionsOf(store.query(triggerKind).value[0]?.seen ?? {}, {
      happened: 'mine',
      thought: 'mine',
    });
    await store.commit(() =>
      ok([
        {
          type: 'put',
          kind: 'trigger',
          id,
          fields: { happened: 'theirs', thought: 'theirs', did: 'walked' },
        },
      ]),
    );
    const edits = { happened: 'mine', thought: 'mine', did: 'slept' };
    const seen = versionsSeen(store.query(triggerKind).value[0]?.seen ?? {}, atEdit, edits);
    await store.commit(() => ok(editsToChanges(id, edits)), { [id]: seen });
    const entry = store.query(triggerKind).value[0];
    expect(entry?.disputed).toEqual({ happened: ['mine', 'theirs'], thought: ['mine', 'theirs'] });
    // Said after the other tab had written, on a page that showed it.
    expect(entry?.fields.did).toBe('slept');
  });
});
