import type { PlanWords } from './plan.ts';
import type { HabitKind, ToolKind, TriggerKind } from './preparation.ts';

const listed = (wants: readonly string[]): string =>
  wants.length < 2 ? wants.join('') : `${wants.slice(0, -1).join(', ')} or ${wants.at(-1)}`;

/** The if-then form: one cue, one act (Gollwitzer and Sheeran 2006, d = .65, 94 tests; as sure as a meta-analysis is). */
export const planWords: PlanWords = {
  when: {
    'late-reply': 'no reply comes',
    'cool-tone': 'their tone is cool',
    'changed-plans': 'plans change',
    'out-with-others': 'they are out with others',
    'no-good-night': 'no good night comes',
  },
  whenUnknown: 'it gets hard',
  want: {
    write: 'write again',
    'ask-friend': 'ask a friend',
    'check-online': 'check when they were online',
    ring: 'ring',
    reread: 'read old messages',
    'go-cold': 'go cold',
  },
  sentence: (when, wants) =>
    wants.length === 0
      ? `When ${when}, I open this first.`
      : `When ${when} and I want to ${listed(wants)}, I open this first.`,
};

export const triggerLabels: Readonly<Record<TriggerKind, string>> = {
  'late-reply': 'A late reply',
  'cool-tone': 'A cool tone',
  'changed-plans': 'Plans changed',
  'out-with-others': 'They are out with others',
  'no-good-night': 'No good night',
};

export const habitLabels: Readonly<Record<HabitKind, string>> = {
  write: 'Write again',
  'ask-friend': 'Ask a friend',
  'check-online': 'Check when they were online',
  ring: 'Ring',
  reread: 'Read old messages',
  'go-cold': 'Go cold',
};

// Things that are at hand and leave nothing to regret: no food, drink or scrolling (evidence.md B, self-soothing).
// Cold water on the hands, not the face or a bath: mild enough for a heart condition (caution by consensus, no trial).
export const toolLabels: Readonly<Record<ToolKind, string>> = {
  breathe: 'Breathe with the water',
  'look-round': 'Look slowly round',
  'cold-water': 'Cold water on my hands',
  walk: 'A walk',
  'ring-someone': 'Ring someone',
  'hold-warm': 'Hold something warm',
  song: 'A song',
};

export const frame = {
  over: (step: number) => `Prepare, ${step} of 7`,
  overEdit: 'My next hard moment',
  next: 'Next',
  skip: 'Skip this',
  keep: 'Keep this',
  leave: 'Leave it as it was',
  done: 'Done',
  somethingElse: 'Something else',
  notSaved: 'This could not be kept on the device yet. Your words are still on this page.',
} as const;

export const triggerStep = {
  title: 'What sets it off most often?',
  group: 'What sets it off',
  own: 'In your own words: when …',
  // Safari and an installed app do not share what they keep (security.md 4.3): say it before anything is written.
  iphoneFirst: 'On an iPhone? Put this on the home screen first. Icon and browser keep their things apart.',
  iphoneHow: 'Show me how',
} as const;

export const habitStep = {
  title: (when: string) => `When ${when}, what do you usually do?`,
  titleOwn: 'When that happens, what do you usually do?',
  group: 'What I usually do',
  own: 'In your own words: I want to …',
} as const;

export const lineStep = {
  title: 'One line, from you now to you then',
  label: 'Short and true is enough',
  from: 'You, today',
  group: 'Lines to start from',
  // Believable beats positive (Sharma 2023: people preferred specific, empathic words to very positive ones).
  starters: ['I have got through this before.', 'Quiet is not an answer yet.'],
} as const;

export const toolStep = {
  title: 'One thing that helps, and is here now',
  group: 'One thing that helps',
  song: 'Which song, or where it is',
  own: 'In your own words',
} as const;

export const rehearsal = {
  title: 'Try it once',
  scene: 'No reply has come. You want to write again. Put it here.',
  field: 'Type it here, not there.',
  pretend: 'Hello? Did I do something wrong?',
  park: 'Park',
  small: 'This message is pretend. Nothing is sent, nothing is kept.',
  parkedTitle: 'Parked',
  parkedWith: 'On a real night your words wait here, and you choose later. These were pretend, and are gone.',
  again: 'Once more',
} as const;

export const planStep = {
  title: 'A plan for that moment',
  label: 'When that comes, I do this',
  from: 'You, today',
  hint: 'Change the words until they are yours.',
} as const;

export const end = {
  title: 'It is here when you need it',
  kept: 'What you gave is kept on this device. You can change it in Settings.',
  nothingTitle: 'This can wait',
  nothing: 'Nothing was kept. You can come back to this on any calm day.',
  done: 'Done',
  question: 'One private question',
  questionSmall: 'Whether you are ever afraid of the person this is about. You can leave it.',
} as const;

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
