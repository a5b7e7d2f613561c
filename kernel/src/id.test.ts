import { array, date, assert as hold, integer, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromKey, isId, uuidV7 } from './id.ts';

const tenBytes = uint8Array({ minLength: 10, maxLength: 10 });
const zeros = new Uint8Array(10);

describe('an id of something that happened', () => {
  it('is the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('is always an id', () => {
    hold(
      property(integer({ min: -(2 ** 52), max: 2 ** 52 }), tenBytes, (at, random) =>
        isId(uuidV7(at, random)),
      ),
    );
  });

  it('sorts by its time, whatever chance says', () => {
    const inRange = date({ min: new Date(0), max: new Date(8e12), noInvalidDate: true }).map((day) =>
      day.getTime(),
    );
    hold(
      property(inRange, inRange, tenBytes, tenBytes, (one, other, randomOne, randomOther) => {
        if (one < other) expect(uuidV7(one, randomOne) < uuidV7(other, randomOther)).toBe(true);
      }),
    );
  });

  it('keeps a time outside its 48 bits at the nearest one it can hold', () => {
    expect(uuidV7(-1, zeros)).toBe(uuidV7(0, zeros));
    expect(uuidV7(2 ** 50, zeros)).toBe(uuidV7(2 ** 48 - 1, zeros));
    expect(uuidV7(5.9, zeros)).toBe(uuidV7(5, zeros));
  });

  it('takes ten random bytes, no fewer', () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow('ten random bytes');
  });
});

describe('an id of something that exists once', () => {
  it('is the same on every device for one key, and another for another key', () => {
    expect(idFromKey('settings')).toBe(idFromKey('settings'));
    expect(idFromKey('practice/2026-11-24')).not.toBe(idFromKey('practice/2026-11-25'));
  });

  it('never changes from one release to the next', () => {
    expect(idFromKey('')).toBe('6c62272e-07bb-8142-a2b8-21756295c58d');
    expect(idFromKey('settings')).toBe('ec497ea2-c865-8baf-a2b0-f70442525170');
    expect(idFromKey('Grüße 🌊')).toBe('52ed4a9f-6084-8469-88f8-ce48f091aa7b');
  });

  it('is always an id', () => {
    hold(property(string({ unit: 'binary', maxLength: 40 }), (key) => isId(idFromKey(key))));
  });

  it('a thousand keys give a thousand ids', () => {
    hold(
      property(array(string(), { minLength: 50, maxLength: 100 }), (keys) => {
        expect(new Set(keys.map(idFromKey)).size).toBe(new Set(keys).size);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what is not an id', () => {
  it.each([
    undefined,
    7,
    '',
    'settings',
    '017F22E2-79B0-7CC3-98C4-DC0C0C07398F',
    '017f22e2-79b0-4cc3-98c4-dc0c0c07398f',
    '017f22e2-79b0-7cc3-18c4-dc0c0c07398f',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f ',
  ])('%j', (other) => {
    expect(isId(other)).toBe(false);
  });
});
