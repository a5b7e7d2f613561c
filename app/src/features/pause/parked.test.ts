import { instant, type Moment, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parkMessage } from './parked.ts';
import { pauseKind } from './pause.record.ts';

const moment: Moment = {
  now: instant(1_790_000_000_000),
  offsetMinutes: 60,
  offsetAt: () => 60,
  newId: () => uuidV7(1_790_000_000_000, new Uint8Array(10)),
};

describe('parking a message', () => {
  test('keeps every message word for word, whatever script it is in and however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const [change] = parkMessage(`a${text}`, moment);
        expect(change).toMatchObject({ type: 'put', kind: 'pause', fields: { message: `a${text}` } });
      }),
    );
    const long = '👩‍👧 שלום é'.repeat(10_000);
    expect(parkMessage(long, moment)[0]).toMatchObject({ fields: { message: long } });
  });

  test('a call that was not made is parked without words', () => {
    expect(parkMessage('  ', moment, 'call')).toEqual([
      {
        type: 'put',
        kind: 'pause',
        id: moment.newId(),
        fields: { parkedAt: moment.now, offsetMinutes: 60, want: 'call' },
      },
    ]);
  });

  test('nothing typed and nothing wanted parks nothing', () => {
    expect(parkMessage(' \n ', moment)).toEqual([]);
  });

  test('what is parked can be read back as a pause that has not begun', () => {
    const [change] = parkMessage('are you mad at me??', moment, 'text');
    expect(change?.type === 'put' && v.parse(pauseKind.schema, change.fields)).toMatchObject({
      message: 'are you mad at me??',
      want: 'text',
      parkedAt: moment.now,
    });
  });
});
