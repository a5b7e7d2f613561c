import { uuidV7 } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { tieLinks, tiesOf } from './tie.ts';

const id = uuidV7(1, new Uint8Array(10));

describe('what a record belongs to', () => {
  test('is read from the address, and what is no id is left out', () => {
    expect(tiesOf({ trigger: id, pause: 'last night', other: id })).toEqual({ [`trigger/${id}`]: true });
    expect(tiesOf({})).toEqual({});
  });

  test('leads to the page of each', () => {
    expect(tieLinks({ prediction: { [id]: true }, trigger: { [id]: true }, pause: undefined })).toEqual([
      { set: 'trigger', href: `/trigger/view/?id=${id}` },
      { set: 'prediction', href: `/fear/?id=${id}` },
    ]);
  });
});
