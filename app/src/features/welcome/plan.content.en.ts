import type { PlanWords } from './plan.ts';

const listed = (wants: readonly string[]): string =>
  wants.length < 2 ? wants.join('') : `${wants.slice(0, -1).join(', ')} or ${wants.at(-1)}`;

/** The if-then form: one cue, one act (Gollwitzer and Sheeran 2006, d = .65, 94 tests; as sure as a meta-analysis is). */
export const planWords: PlanWords = {
  when: {
    'late-reply': 'no reply comes',
    'cool-tone': 'their tone is cool',
    'changed-plans': 'plans change',
    'out-with-others': 'they are out with others',
    'no-good-night': 'no good night comes',
  },
  whenUnknown: 'it gets hard',
  opening: /^when(ever)?\b[\s.…]*/iu,
  want: {
    write: 'write again',
    'ask-friend': 'ask a friend',
    'check-online': 'check when they were online',
    ring: 'ring',
    reread: 'read old messages',
    'go-cold': 'go cold',
  },
  sentence: (when, wants) =>
    wants.length === 0
      ? `When ${when}, I open this first.`
      : `When ${when} and I want to ${listed(wants)}, I open this first.`,
};
