import { type Change, type Id, idFromKey, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addItem, deleteItem, findNameTrouble, goneBy, hideItem, renameItem } from './own-change.ts';
import { type Item, isSameName, type ListRecord, mergeList, offered } from './own-list.ts';

const form = { kind: 'feeling', field: 'words' } as const;
const starters = ['sad', 'angry', 'calm'].map((key) => ({ key, words: `We call it ${key}` }));
const idOf = (key: string): Id => idFromKey(`list/${key}`);
const ownId = (n: number): Id => uuidV7(1_000 + n, new Uint8Array(10).fill(n));
const anyId = fc.oneof(
  fc.constantFrom(...starters.map(({ key }) => idOf(key))),
  fc.nat({ max: 9 }).map(ownId),
);
const anyRecords: fc.Arbitrary<readonly ListRecord[]> = fc.uniqueArray(
  fc.record({
    id: anyId,
    fields: fc.record({ words: fc.string({ maxLength: 6 }), isHidden: fc.boolean() }, { requiredKeys: [] }),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

/** What the store makes of a change, as far as a list goes. */
const apply = (records: readonly ListRecord[], change: Change): readonly ListRecord[] => {
  const others = records.filter(({ id }) => id !== change.id);
  if (change.type === 'delete') return others;
  const before = records.find(({ id }) => id === change.id)?.fields;
  return [...others, { id: change.id, fields: { ...before, ...change.fields } }];
};

const seen = (items: readonly Item[]) => items.map(({ key, words, isHidden }) => [key, words, isHidden]);

describe('a list that was made one’s own', () => {
  test('holds each starter once, in our order, then each own one that has a name', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const items = mergeList(starters, records, idOf);
        expect(items.slice(0, 3).map(({ key }) => key)).toEqual(['sad', 'angry', 'calm']);
        const own = records.filter(({ id, fields }) => id[14] === '7' && fields.words);
        expect(items.slice(3).map(({ key }) => key)).toEqual(own.map(({ id }) => id).sort());
        expect(items.every(({ words }) => words !== '')).toBe(true);
      }),
    );
  });

  test('calls a starter by our name until the person gives it another, and by ours again where theirs is empty', () => {
    const renamed = (words: string) => mergeList(starters, [{ id: idOf('sad'), fields: { words } }], idOf)[0];
    expect(mergeList(starters, [], idOf)[0]?.words).toBe('We call it sad');
    expect(renamed('Blue')?.words).toBe('Blue');
    expect(renamed('')?.words).toBe('We call it sad');
  });

  test('shows every change of name or of hiding, keeps each key, and is as before when that is taken back', () => {
    fc.assert(
      fc.property(
        anyRecords,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (records, pick, name, isRename) => {
          fc.pre(name.trim() !== '');
          const items = mergeList(starters, records, idOf);
          const item = items[pick % items.length] as Item;
          const step = isRename ? renameItem(form, item, name) : hideItem(form, item, !item.isHidden);
          const after = apply(records, step.change);
          const changed = mergeList(starters, after, idOf);
          const expected = isRename
            ? { words: name.trim().replace(/\s+/gu, ' ') }
            : { isHidden: !item.isHidden };
          expect(changed.find(({ key }) => key === item.key)).toMatchObject(expected);
          expect(changed.map(({ key }) => key)).toEqual(items.map(({ key }) => key));
          expect(seen(mergeList(starters, apply(after, step.back), idOf))).toEqual(seen(items));
        },
      ),
    );
  });

  test('has something new at its end, and not any more when that is taken back', () => {
    const id = ownId(3);
    const step = addItem(form, id, '  Like   glass ', { family: 'fear' });
    expect(step.change).toMatchObject({ fields: { words: 'Like glass', family: 'fear' } });
    const after = apply([], step.change);
    expect(mergeList(starters, after, idOf).at(-1)).toMatchObject({ key: id, words: 'Like glass' });
    expect(mergeList(starters, apply(after, step.back), idOf)).toHaveLength(3);
  });

  test('offers nothing that was deleted, and still says what it was called', () => {
    const record = { id: ownId(1), fields: { words: 'Like glass' } };
    const [own] = mergeList(starters, [record], idOf).slice(3) as [Item];
    const step = deleteItem(form, own);
    expect(apply([record], step.change)).toEqual([]);
    const items = mergeList(starters, [], idOf, [record]);
    expect(items.at(-1)).toMatchObject({ key: own.key, words: 'Like glass', isGone: true });
    expect(offered(items, []).map(({ key }) => key)).not.toContain(own.key);
    expect(offered(items, [own.key]).map(({ key }) => key)).toContain(own.key);
    expect(step.back).toEqual({ type: 'put', kind: 'feeling', id: own.id, fields: {} });
  });

  test('gives the name of a deleted one again, to the same one', () => {
    const items = mergeList(starters, [], idOf, [
      { id: ownId(1), fields: { words: 'Like glass', isHidden: true } },
    ]);
    expect(findNameTrouble('like glass', items)).toBeUndefined();
    const gone = goneBy(items, ' LIKE  glass ');
    expect(gone?.id).toBe(ownId(1));
    const back = apply([], addItem(form, gone?.id as Id, 'Like glass').change);
    expect(mergeList(starters, back, idOf).at(-1)).toMatchObject({ key: ownId(1), isHidden: false });
    expect(goneBy(items, 'Sad')).toBeUndefined();
  });

  test('offers what is not hidden, and what is picked already', () => {
    const items = mergeList(starters, [{ id: idOf('sad'), fields: { isHidden: true } }], idOf);
    expect(offered(items, []).map(({ key }) => key)).toEqual(['angry', 'calm']);
    expect(offered(items, ['sad']).map(({ key }) => key)).toEqual(['sad', 'angry', 'calm']);
  });
});

describe('a name', () => {
  const items = mergeList(starters, [{ id: ownId(1), fields: { words: 'Jo', isHidden: true } }], idOf);

  test('of nothing but spaces is none', () => {
    expect(findNameTrouble(' \t ', items)).toEqual({ type: 'empty' });
  });

  test('that is on the list is taken, hidden or not, whatever its capitals and spaces', () => {
    expect(findNameTrouble(' jO ', items)).toMatchObject({ type: 'taken', by: { words: 'Jo' } });
    expect(findNameTrouble('we  call it SAD', items)).toMatchObject({ by: { key: 'sad' } });
    expect(findNameTrouble('Joe', items)).toBeUndefined();
  });

  test('may be given again to the one that has it', () => {
    expect(findNameTrouble('JO', items, ownId(1))).toBeUndefined();
  });

  test('is the same as itself, however it is typed', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(isSameName(name, `  ${name} `)).toBe(true);
        expect(isSameName(name, name.normalize('NFD'))).toBe(true);
      }),
    );
  });
});
