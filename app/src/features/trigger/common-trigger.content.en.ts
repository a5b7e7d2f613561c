import type { CommonKey } from './common-trigger.ts';

export const commonLabels: Readonly<Record<CommonKey, string>> = {
  'late-reply': 'A late reply',
  'cool-tone': 'A change of tone',
  'changed-plans': 'Plans changed',
  'time-apart': 'Time apart',
  post: 'A post I saw',
};
