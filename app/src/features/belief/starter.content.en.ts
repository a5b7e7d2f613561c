import type { Answers, Starter } from './starter.ts';

/** Old beliefs to begin with. The first three are quoted in the article that this app follows; the others are ours. */
export const starterWords: Readonly<Record<Starter, string>> = {
  'not-lovable': 'I am not lovable.',
  'they-leave': 'People always leave me.',
  'too-much': 'I’m too much for others.',
  'if-they-knew': 'If they knew me, they would go.',
  'earn-it': 'I have to earn it when somebody cares.',
  burden: 'What I need is a burden.',
  'quiet-is-over': 'When it goes quiet, it is over.',
  'not-alone': 'I cannot get through this alone.',
};

/**
 * What can answer them. A bridge says something small that may be true already. Kind and specific sentences were liked better
 * than bright ones (Sharma et al. 2023, ACL, seen), so a new belief is offered as where it may lead.
 */
export const answerWords: Readonly<Record<Starter, Answers>> = {
  'not-lovable': {
    bridge: [
      'Somebody has been glad that I was there.',
      'I am learning that I can be liked on bad days too.',
    ],
    new: ['I can be loved and respected as I am.'],
  },
  'they-leave': {
    bridge: [
      'Some people have left. Some people have stayed.',
      'I am learning that a bond can bend and hold.',
    ],
    new: ['I bring something good, and a bond of mine can last.'],
  },
  'too-much': {
    bridge: ['Some people like how much I care.', 'What I feel is big, and it passes.'],
    new: ['With people who fit, there is room for all of me.'],
  },
  'if-they-knew': {
    bridge: [
      'One person knows a hard thing about me, and stayed.',
      'I can show a little, and see what comes.',
    ],
    new: ['I can be known and still be wanted.'],
  },
  'earn-it': {
    bridge: [
      'Some people were kind on days when I gave nothing.',
      'I am learning that I may rest and still be liked.',
    ],
    new: ['I am liked for who I am, not for what I do.'],
  },
  burden: {
    bridge: ['Once I asked for something, and it was fine.', 'I am learning to ask for one small thing.'],
    new: ['What I need counts as much as what they need.'],
  },
  'quiet-is-over': {
    bridge: ['I do not know yet what this quiet means.', 'Quiet has had other reasons before.'],
    new: ['A bond can be quiet and still be there.'],
  },
  'not-alone': {
    bridge: ['I have come through hard nights before.', 'I am learning to stay with myself for ten minutes.'],
    new: ['I can lean on people, and I can stand.'],
  },
};

/** Beginnings, for a belief in the person’s own words. */
export const bridgeStems: readonly string[] = [
  'I am learning that ',
  'Some people have stayed: ',
  'It was not so when ',
];
