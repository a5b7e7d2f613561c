import { describe, expect, it } from 'vitest';
import { added, assert, edited, fail, idFromKey, ok, removed, Secret } from './index.ts';

describe('a secret', () => {
  it('never shows itself by accident', () => {
    const secret = new Secret('night-sea-lantern');
    expect(String(secret)).toBe('[secret]');
    expect(`${secret}`).toBe('[secret]');
    expect(JSON.stringify({ secret })).toBe('{"secret":"[secret]"}');
    expect(Object.values(secret)).toEqual([]);
  });

  it('is given to whoever asks for it by name', () => {
    expect(new Secret('night-sea-lantern').reveal()).toBe('night-sea-lantern');
  });
});

describe('an outcome', () => {
  it('is a value or one failure', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(fail({ type: 'full' })).toEqual({ ok: false, error: { type: 'full' } });
  });
});

describe('what must hold', () => {
  it('lets the true pass and names the false', () => {
    expect(() => assert(true, 'the tide turns')).not.toThrow();
    expect(() => assert(undefined, 'the tide turns')).toThrow('This must hold: the tide turns');
  });
});

describe('a change', () => {
  const id = idFromKey('example');

  it('writes fields, whether the record is new or there already', () => {
    const put = { type: 'put', kind: 'pause', id, fields: { minutes: 10 } };
    expect(added('pause', id, { minutes: 10 })).toEqual(put);
    expect(edited('pause', id, { minutes: 10 })).toEqual(put);
  });

  it('or deletes the record', () => {
    expect(removed('pause', id)).toEqual({ type: 'delete', kind: 'pause', id });
  });
});
