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

/** The list of plans. */
export const plansWords = {
  title: 'Plans',
  // What is decided in a calm hour is easier to do in a hard one.
  lead: 'One plan for each thing that sets it off. Made in a calm hour, it is easier to find in a hard one.',
  own: 'Your plans',
  none: 'No plan for these yet',
  noneLead: 'One at a time is enough, or none.',
  resting: 'Resting',
  emptyTitle: 'No plans yet',
  empty: 'Pick one thing that often sets it off, and one small thing to do then. One plan is enough.',
  write: 'Make a plan',
} as const;

export const plannedWords = {
  over: 'You planned',
} as const;
