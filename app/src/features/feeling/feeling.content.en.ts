import type { FamilyKey, FeelingKey } from './feeling.ts';

export const familyWords: Readonly<Record<FamilyKey | 'other', string>> = {
  fear: 'Fear',
  sadness: 'Sadness',
  anger: 'Anger',
  shame: 'Shame',
  calm: 'Calm',
  warmth: 'Warmth',
  other: 'Other',
};

// Plain words that people use of themselves. None of them judges, and none is a name for an illness.
export const feelingLabels: Readonly<Record<FeelingKey, string>> = {
  worried: 'Worried',
  scared: 'Scared',
  panicky: 'Panicky',
  'on-edge': 'On edge',
  sad: 'Sad',
  lonely: 'Lonely',
  hurt: 'Hurt',
  'let-down': 'Let down',
  numb: 'Numb',
  annoyed: 'Annoyed',
  angry: 'Angry',
  jealous: 'Jealous',
  bitter: 'Bitter',
  ashamed: 'Ashamed',
  guilty: 'Guilty',
  foolish: 'Foolish',
  'not-enough': 'Not enough',
  calm: 'Calm',
  relieved: 'Relieved',
  safe: 'Safe',
  steady: 'Steady',
  loved: 'Loved',
  close: 'Close',
  grateful: 'Grateful',
  proud: 'Proud',
};

export const pickerWords = {
  group: 'Kinds of feeling',
  ofFamily: (family: string) => `Words for ${family.toLowerCase()}`,
  /** Read out with the name of a family, where some of it are picked. */
  picked: (count: number) => (count === 1 ? '1 picked' : `${count} picked`),
  strengths: 'How strong, if you like',
  ends: ['barely there', 'as strong as it gets'],
  unanswered: 'Not marked',
  takeOut: 'Take out',
  /** A word of a newer version, which this one cannot name. */
  unknown: 'A feeling without a name here',
} as const;
