import type { BandKey } from './summary.ts';

/** The list of fears. */
export const fearsWords = {
  title: 'Fears',
  lead: 'What you feared, and what came of it.',
  emptyTitle: 'No fears to look back on',
  empty: 'That can stay so. When one comes, you can write it down here and see later what came of it.',
  write: 'Write down a fear',
  ready: 'Ready to look back on',
  open: 'Waiting for their day',
  past: 'Looked back on',
  skipped: 'Not asked back',
} as const;

/** What came of them, taken together. */
export const summaryWords = {
  title: 'How they came out',
  asOf: (day: string) => `Up to ${day}. It changes once a week.`,
  sentence: (band: string, { of, yes, partly }: { of: number; yes: number; partly: number }): string => {
    const inPart = partly === 0 ? '' : `, and ${partly} in part`;
    return of === 1
      ? `You have looked back on one fear that you were ${band} of. ${yes === 1 ? 'It came true' : 'It did not come true as you feared it'}.`
      : `Of ${of} fears that you were ${band} of, ${yes === 0 ? 'none' : yes} came true${inPart}.`;
  },
  bands: {
    low: 'not very sure',
    middle: 'about half sure',
    high: 'very sure',
  } satisfies Record<BandKey, string>,
  bandRow: {
    low: 'Up to 33',
    middle: '34 to 66',
    high: '67 to 100',
  } satisfies Record<BandKey, string>,
  table: 'See the numbers',
  caption: 'Fears by how sure you were that they would come',
  sure: 'How sure',
  yes: 'Came true',
  partly: 'In part',
  no: 'Did not',
  few: 'These are small numbers. The next ones may come out in another way.',
  // Eight is ours: of eight, one more or less moves what is said by an eighth.
  notYet: 'From eight fears on, it says here how many came true.',
  why: 'Why eight?',
  whyText:
    'With fewer, one fear more would turn the picture round. Eight is our own number, not a measured one. Only fears whose end is known, and where you marked how sure you were, are counted.',
  oftenTitle: 'Your alarm has often been right here.',
  often:
    'What you feared came true often. That is worth taking seriously, and you do not have to calm it away.',
  unsafe: 'It may not be you',
} as const;
