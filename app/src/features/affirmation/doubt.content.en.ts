export const doubtWords = {
  over: 'Yours, from a calmer hour',
  title: 'One true line',
  evidence: 'And this happened',
  read: 'I have read it',
  accurate: 'My worry is accurate',
  afraid: 'I am afraid of them',
  calm: 'Back to the water',
  pause: 'Pause before reaching out',
  noneTitle: 'No line for now',
  none: 'There is no sentence here yet that feels true enough to you. The water is still there.',
  doneTitle: 'You have read it.',
  done: 'It need not have changed anything.',
} as const;
