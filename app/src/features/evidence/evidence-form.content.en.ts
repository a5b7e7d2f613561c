import type { EvidenceForm } from './evidence.ts';

export const formPageWords = {
  title: 'Add a moment',
  editTitle: 'Change it',
  lead: 'One line is enough. Small and true counts.',
  form: 'What is it?',
  ask: {
    moment: 'What did you do?',
    fact: 'What did they do?',
    'kind-word': 'What did they say?',
  } satisfies Readonly<Record<EvidenceForm, string>>,
  hint: {
    moment: 'You rested, you asked once, you waited a little. As it was, without a verdict.',
    fact: 'As a camera would have seen it: they saved you a seat.',
    'kind-word': 'As near to their words as you remember.',
  } satisfies Readonly<Record<EvidenceForm, string>>,
  plain: 'What happened?',
  plainHint: 'As a camera would have seen it.',
  // A kind word is easily put aside. Saying what it means about oneself helped people with low self-esteem to take it in
  // (Marigold, Holmes & Ross 2007, 10.1037/0022-3514.92.2.232, from memory). The question is ours.
  means: 'If it is true, what does it say about you?',
  meansHint: 'You can also write why it mattered to you. It may stay empty.',
  empty: 'One line is enough.',
  belief: 'Which belief does it speak to?',
  beliefHint: 'It may stay open.',
  side: (belief: string) => `On which side of ‘${belief}’?`,
  sides: { against: 'It speaks against it', for: 'It speaks for it' },
  person: 'With whom?',
  day: 'When was it?',
  dayHint: 'Today or earlier.',
} as const;

export const entryWords = {
  means: 'What it says about me',
  speaks: 'It speaks',
  for: 'For it',
  against: 'Against it',
  people: 'With',
  edit: 'Change it',
  remove: 'Delete it',
  notKept: 'This could not be kept yet. Nothing was changed.',
  between: ' · ',
  fields: {
    words: 'What happened',
    form: 'What it is',
    means: 'What it says about me',
    belief: 'What it speaks to',
    person: 'With whom',
    at: 'When it was',
  },
} as const;
