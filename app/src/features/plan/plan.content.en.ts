import type { KnownCue, PlanSentence } from './plan.ts';

/** What sets many people off, and how it stands after *When*. The keys are those of the list of common triggers. */
export const starterCues: readonly KnownCue[] = [
  { key: 'late-reply', label: 'A late reply', when: 'a reply comes late' },
  { key: 'cool-tone', label: 'A change of tone', when: 'their tone changes' },
  { key: 'changed-plans', label: 'Plans changed', when: 'plans change' },
  { key: 'time-apart', label: 'Time apart', when: 'we are apart' },
  { key: 'post', label: 'A post I saw', when: 'I see a post that stings' },
];

export const planSentence: PlanSentence = {
  openings: {
    when: /^(when(ever)?|if)\b[\s.…]*/iu,
    will: /^(then\b[\s.…,]*)?(I[’']ll\b[\s.…]*|I\b[\s.…]*(will\b[\s.…]*)?)?/iu,
  },
  open: '…',
  whole: (when, will) => `When ${when}, then I will ${will}${will === '…' ? '' : '.'}`,
  slip: (slip) => `If that does not work, I will ${slip}.`,
};
