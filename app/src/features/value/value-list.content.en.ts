export const listWords = {
  title: 'What matters to me',
  lead: 'Write for a quarter of an hour about what you hold dear. Once may be enough, and you can come back.',
  add: 'Write about what matters',
  emptyTitle: 'Nothing written yet',
  empty: 'Here stands what you wrote, each with one line to keep. It can wait for a quiet hour.',
  between: ', ',
  untitled: 'A few words',
  why: 'Why this may help',
  source:
    'In one study of 117 people, those who felt unsure of others felt a little safer for some weeks after writing like this. It is one study, so we are not sure. It may help.',
} as const;

export const oneWords = {
  over: (day: string) => `Written on ${day}`,
  line: 'The line you kept',
  text: 'What you wrote',
  again: 'Write once more',
  edit: 'Change it',
  editTitle: 'Change what you wrote',
  remove: 'Delete it',
  notKept: 'This could not be kept yet. Nothing was changed.',
  fields: {
    values: 'What it is about',
    text: 'What you wrote',
    line: 'The line',
    minutes: 'Minutes',
  } as Readonly<Record<string, string>>,
} as const;
