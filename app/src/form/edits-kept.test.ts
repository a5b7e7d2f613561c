import { type Change, edited, type Id, ok, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triggerKind } from '../features/trigger/trigger.record.ts';
import type { Trigger } from '../features/trigger/trigger.ts';
import { createTestStore } from '../store/test-kit.ts';
import { applied, type Edits, versionsOf, versionsSeen, withEdit } from './edits.ts';

const editsToChanges = (of: Id, edits: Edits): readonly Change[] => [edited('trigger', of, edits)];

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

describe('a form', () => {
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
