/** Making a plan. */
export const planFormWords = {
  title: 'Make a plan',
  editTitle: 'Change this plan',
  lead: 'One cue, one small thing to do. Short works best.',
  cue: 'What is it for?',
  own: 'Something else',
  when: 'When …',
  whenHint: 'What happens, so plainly that you notice it.',
  will: 'then I will …',
  willHint:
    'One thing, small enough for a bad night. ‘put the phone in the drawer’, ‘breathe out slowly ten times’.',
  slip: 'If that does not work, I will …',
  slipHint: 'If you like. Plans slip, and that is fine.',
  preview: 'Read it once, and see yourself do it',
  missing: 'Write what happens, and one thing that you will do then.',
  taken: 'There is a plan for this already. One cue works best with one plan.',
  toTaken: 'Go to that plan',
  accurate: 'My worry is accurate',
} as const;

/** One plan. */
export const planViewWords = {
  title: 'A plan',
  from: (day: string) => `You, ${day}`,
  me: 'You',
  // Seeing the cue and the act once in the mind ties them together (Gollwitzer and Sheeran 2006; from memory).
  read: 'Read it slowly. See the moment come, and see yourself do this one thing.',
  isResting: 'This plan is resting. It is kept, and not shown when its moment comes.',
  edit: 'Change it',
  rest: 'Let it rest',
  wake: 'Use it again',
  remove: 'Delete it',
  list: 'See your plans',
} as const;

export const planLabels = {
  cueWords: 'When',
  will: 'What I will do',
  slip: 'If that does not work',
} as const;
