/** The ways on after a trigger was kept, all of one size. */
export const waysWords = {
  group: 'Ways on',
  calm: 'Calm',
  accurate: 'My worry is accurate',
  pause: 'Pause before reaching out',
  help: 'Help from people',
  afraid: 'I am afraid of them',
  steady: 'Think of one thing steady me would do',
} as const;

export const saidWords = {
  // The same words as in Calm and Pause (features/checking).
  third: 'This may have become another way of checking. You can put it down here.',
  standstill: 'This has come up before this week. Writing it again may not move it. One small step might.',
} as const;
