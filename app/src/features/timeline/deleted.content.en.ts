export const deletedWords = {
  lead: 'What you deleted in the last 30 days. It is still on this device until you delete it for good.',
  before: 'Deleted before that',
  on: (day: string) => `Deleted on ${day}`,
  day: (local: number) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(local),
  untitled: 'Without words',
  between: ' · ',
  /** What it is, by its kind. */
  what: {
    trigger: 'Something that set it off',
    pause: 'A pause',
    session: 'Calm',
    evidence: 'Evidence',
    victory: 'A small victory',
    prediction: 'A fear',
    experiment: 'Something tried out',
    belief: 'A belief',
    affirmation: 'An affirmation',
    plan: 'A plan',
    value: 'What matters',
    'safe-moment': 'A safe moment',
    origin: 'A row of the origin map',
    letter: 'A letter',
    steady: 'What steady me would do',
  } as Readonly<Record<string, string>>,
  bringBack: 'Bring it back',
  forGood: 'Delete for good',
  askTitle: 'Delete this for good?',
  // What really happens: every field is overwritten with nothing, and the sealed old copy goes when the log is folded.
  says: 'Every word of it is overwritten. It cannot be brought back, not by you and not by us. A sealed old copy stays until the app has tidied its store twice, which can take a while.',
  keep: 'Keep it here',
  /** After its name. */
  isBack: 'is back.',
  didForget: 'It is deleted for good.',
  lost: 'This could not be done yet. Nothing was changed.',
} as const;
