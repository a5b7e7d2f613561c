/** What may be said of a fear once there is one. */
export const fearMoreWords = {
  certainty: 'How sure are you that it will come?',
  ends: ['not at all', 'quite certain'],
  unanswered: 'Not marked',
  due: 'By when would you know?',
  dueHint: 'You are asked back once, without its words. Without a day you are not asked.',
  date: 'The day',
  past: 'That day is behind you. That is fine: it is ready to look back on at once.',
  person: 'Is it about somebody?',
  belief: 'Does an old belief speak here?',
} as const;
