export const overview = {
  title: 'My next hard moment',
  emptyTitle: 'Nothing prepared yet',
  empty: 'Seven small steps, about three minutes. Each of them can be skipped.',
  start: 'Prepare my next hard moment',
  line: 'My line from calm me',
  from: (day: string) => `You, ${day}`,
  today: 'today',
  /** `2026-11-24` as a person writes it. */
  day: (day: string) =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(Date.parse(day)),
  /** Between several habits in a row. */
  between: ' · ',
  trigger: 'What sets it off',
  habits: 'What I usually do',
  tool: 'One thing that helps',
  plan: 'My plan',
  rehearse: 'Try it once more',
  homeScreen: 'Put it on the home screen',
  nothing: 'Nothing yet',
  writeLine: 'Write a line',
  changeLine: 'Change this line',
} as const;
