/** A moment of doubt, reached from Calm. */
export const doubtWords = {
  title: 'One thing that was so',
  // Nothing is argued: it is one thing they kept themselves, and the belief is not quoted.
  lead: 'It need not change anything. It is here because you kept it.',
  noneTitle: 'Nothing is kept here yet',
  none: 'What speaks against an old belief can be written down on a calmer day. The water is still there.',
  afraidTitle: 'Your alarm may be telling you something',
  afraidLead: 'Nothing is held against it here. People who can help are one tap away.',
  accurate: 'My worry is accurate',
  afraid: 'I am afraid of them',
  calm: 'Back to the water',
  you: (day: string) => `You, ${day}`,
} as const;
