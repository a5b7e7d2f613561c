import type { Felt, Other, Way } from './notice.ts';

export const noticeWords = {
  title: 'Mindful notice',
  lead: 'Eyes open. Three minutes at most. Nothing of it is kept.',
  enough: 'Enough for now',
  next: 'Next',
  hold: 'Stay with this',
  goOn: 'Go on by itself',
  leave: 'Leave it here',
  timeUp: 'Three minutes are over. Leave it here when you like.',
  others: 'Another way',
  accurate: 'My worry is accurate',
} as const;

/** Said once before the body and the breath: by consensus, not from trials (evidence, D3). */
export const cautionWords = {
  title: 'Before you turn inward',
  lines: [
    'For some people, the body or the breath makes it worse. That can happen after trauma, or with panic.',
    'Keep your eyes open. If things feel unreal, or old pictures come, stop and look round the room.',
  ],
  accept: 'Begin',
  look: 'Look round the room first',
} as const;

interface WayWords {
  readonly name: string;
  readonly hint: string;
  /** One at a time, about twenty seconds each. */
  readonly lines: readonly string[];
}

export const wayWords: Readonly<Record<Way, WayWords>> = {
  look: {
    name: 'The room',
    hint: 'Look slowly round, outside first',
    lines: [
      'Let your eyes go slowly round.',
      'Find three things of one colour.',
      'See where the light comes from.',
      'Look at an edge, all the way along.',
      'Find something far away.',
      'Now something near. What is it made of?',
      'Listen. What is the nearest sound?',
      'Let your eyes rest where they like.',
    ],
  },
  touch: {
    name: 'Feet and hands',
    hint: 'What holds you, what you hold',
    lines: [
      'Keep your eyes open, resting on one thing.',
      'Feel the floor under your feet.',
      'Press down a little. Let go.',
      'What holds you up? A seat, a wall, a bed.',
      'Rub your fingers and thumb together.',
      'Lay a hand on cloth or wood. Warm or cool?',
      'Look round the room once more.',
    ],
  },
  breath: {
    name: 'Three breaths',
    hint: 'As they are, nothing to change',
    lines: [
      'Keep your eyes open. Feel what you lean on.',
      'Notice one breath, as it comes.',
      'And a second. In through the nose, or the mouth?',
      'A third. Where do you feel it most?',
      'Let the breath be. Feel your feet.',
      'Look round the room once more.',
    ],
  },
};

export const feltWords: {
  readonly title: string;
  readonly answers: Readonly<Record<Felt, string>>;
  readonly next: Readonly<Record<Felt, { readonly title: string; readonly lead: string }>>;
} = {
  title: 'How is it now?',
  answers: { better: 'Better', same: 'The same', worse: 'Worse' },
  next: {
    better: { title: 'Good to know.', lead: 'It is there whenever you want it.' },
    same: { title: 'That is an answer too.', lead: 'Another way may fit better, or none for now.' },
    worse: {
      title: 'Then leave this alone.',
      lead: 'It happens to many people. Another kind of help may fit.',
    },
  },
};

export const otherWords: Readonly<Record<Other, { readonly name: string; readonly hint: string }>> = {
  person: { name: 'Reach a person', hint: 'Someone you trust, or a help line' },
  ground: { name: 'Look slowly round', hint: 'Things to see, hear and touch' },
  tools: { name: 'Calm toolkit', hint: 'Something to hold, a sound, a walk' },
};
