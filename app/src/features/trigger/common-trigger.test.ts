import { describe, expect, test } from 'vitest';
import { findNameTrouble } from '../feeling/own-change.ts';
import { offered } from '../feeling/own-list.ts';
import { commonLabels } from './common-trigger.content.en.ts';
import { commonStarters, commonTriggerId, toCommonTriggers } from './common-trigger.ts';

const keysOf = (prepared?: { trigger: string; triggerKind: string }) =>
  toCommonTriggers([], commonLabels, prepared).map(({ words }) => words);
const ours = commonStarters.map((key) => commonLabels[key]);

describe('the common triggers', () => {
  test('are five to begin with', () => {
    expect(keysOf()).toEqual([
      'A late reply',
      'A change of tone',
      'Plans changed',
      'Time apart',
      'A post I saw',
    ]);
  });

  test('have the one of Prepare with them, and only once', () => {
    expect(keysOf({ trigger: 'No good night', triggerKind: 'no-good-night' })).toEqual([
      ...ours,
      'No good night',
    ]);
    expect(keysOf({ trigger: 'A cool tone', triggerKind: 'cool-tone' })).toEqual(ours);
    expect(keysOf({ trigger: ' time  APART', triggerKind: 'own' })).toEqual(ours);
    expect(keysOf({ trigger: '', triggerKind: '' })).toEqual(ours);
  });

  test('keep what was done with the one of Prepare as long as it has these words', () => {
    const prepared = { trigger: 'No good night', triggerKind: 'no-good-night' };
    const last = toCommonTriggers([], commonLabels, prepared).at(-1);
    const hidden = [{ id: commonTriggerId(last?.key ?? ''), fields: { isHidden: true } }];
    expect(offered(toCommonTriggers(hidden, commonLabels, prepared), [])).toHaveLength(5);
    const other = { trigger: 'Seen, no answer', triggerKind: 'own' };
    expect(offered(toCommonTriggers(hidden, commonLabels, other), [])).toHaveLength(6);
  });

  test('take no name twice', () => {
    expect(findNameTrouble('a late reply', toCommonTriggers([], commonLabels))).toMatchObject({
      type: 'taken',
    });
  });
});
