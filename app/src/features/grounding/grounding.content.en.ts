import type { Exercise, Felt } from './grounding.ts';

/**
 * Every word of the grounding page. Grounding by the senses is common in clinics, but we found no trial of 5-4-3-2-1 alone,
 * so the page says "many people find" and nothing more. Eyes open, outside anchors first, three minutes at most, an easy way
 * out: mindfulness also has bad effects, more so with turning inward (Farias 2020, 10.1111/acps.13225; Britton 2021,
 * 10.1177/2167702621996340).
 */
export const groundingWords = {
  title: 'Look slowly round',
  lead: 'Eyes open. Three minutes at most. Leave when you like.',
  others: 'Four more ways',
  all: 'Seven ways',
  back: 'Back',
  enough: 'Enough for now',
  next: 'Next',
  done: 'Done',
  leave: 'Leave it here',
  place: (step: number, of: number) => `${step} of ${of}`,
  /** Stands above the list that is there without scripts. */
  list: 'Seven ways, to read and do',
  honest: 'Many people find that this helps. If it does not help you, that says nothing about you.',
} as const;

export const endWords: {
  readonly title: string;
  /** After three minutes. */
  readonly timeUp: string;
  readonly answers: Readonly<Record<Felt, string>>;
} = {
  title: 'How is it now?',
  timeUp: 'Three minutes are over. Finish this step, or leave it here.',
  answers: { better: 'Better', same: 'The same', worse: 'Worse' },
};

export const nextWords = {
  free: {
    better: { title: 'Good to know.', lead: 'It is there whenever you want it.' },
    same: { title: 'That is an answer too.', lead: 'Another way may fit better, or none for now.' },
  },
  another: {
    title: 'Then something else.',
    lead: 'It happens. A person can be with you now. Or try another sense.',
  },
  person: {
    title: 'Then a person, perhaps.',
    lead: 'Exercises are not the only help. You do not have to be alone with it.',
  },
  again: 'Another way',
  calm: 'Breathe with the water',
} as const;

interface ExerciseWords {
  readonly name: string;
  readonly hint: string;
  /** One thing a screen: what to do, and a line on how. */
  readonly steps: readonly { readonly say: string; readonly how: string }[];
}

export const exerciseWords: Readonly<Record<Exercise, ExerciseWords>> = {
  senses: {
    name: 'Five, four, three, two, one',
    hint: 'One sense after another',
    steps: [
      { say: 'Five things you can see', how: 'Name each, aloud or not. Small things count.' },
      { say: 'Four things you can touch', how: 'Your sleeve, the chair, the wall. Feel each for a moment.' },
      { say: 'Three things you can hear', how: 'Near ones, then far ones. Let them come.' },
      {
        say: 'Two things you can smell',
        how: 'Soap, air, cloth. If there is nothing, think of two you like.',
      },
      { say: 'One thing you can taste', how: 'A sip of water will do.' },
    ],
  },
  feet: {
    name: 'Feet on the floor',
    hint: 'What carries you',
    steps: [
      { say: 'Put both feet flat on the floor', how: 'Sitting or standing. Shoes or none.' },
      { say: 'Press down, then let go', how: 'Three times. Notice where the floor pushes back.' },
      { say: 'Feel what else holds you up', how: 'The seat, the wall, the back of the chair.' },
      { say: 'Say where you are', how: 'The place, the day, the time. You are here.' },
    ],
  },
  sounds: {
    name: 'Name what you hear',
    hint: 'Near, far, farther',
    steps: [
      { say: 'What is the nearest sound?', how: 'Name it: fan, clock, my own sleeve.' },
      { say: 'What is a sound from outside?', how: 'A car, wind, a voice. No need to like it.' },
      { say: 'What is the faintest sound?', how: 'Listen for as long as you want to.' },
      { say: 'And between the sounds?', how: 'Notice that they come and go.' },
    ],
  },
  'cold-water': {
    name: 'Cold water',
    hint: 'At a tap, if there is one',
    steps: [
      { say: 'Go to a tap, or take a cold glass', how: 'Something cool to hold works too.' },
      // Hands and wrists only: cold water on the face slows the heart, which is not for everybody.
      { say: 'Let it run over your hands', how: 'Cool, not painful. Half a minute is plenty.' },
      { say: 'Notice the cold, from fingers to wrist', how: 'Where is it strongest? Where does it end?' },
      { say: 'Dry your hands slowly', how: 'Notice the warmth that comes back.' },
    ],
  },
  'slow-look': {
    name: 'A slow look round',
    hint: 'Your head turns, your eyes follow',
    steps: [
      { say: 'Turn your head slowly to one side', how: 'Your eyes may stop wherever they like.' },
      { say: 'Now slowly to the other side', how: 'Look for edges, corners, and light.' },
      { say: 'Find the way out of this room', how: 'See that it is there.' },
      { say: 'Stop at something you like to see', how: 'Or something plain. Stay there for a moment.' },
    ],
  },
  surroundings: {
    name: 'Notice where you are',
    hint: 'One thing, closely',
    steps: [
      { say: 'Choose one thing near you', how: 'A cup, a leaf, a key.' },
      { say: 'Look as if for the first time', how: 'Its colour, its edges, where light falls on it.' },
      { say: 'Pick it up or touch it', how: 'Its weight, its warmth, rough or smooth.' },
      { say: 'When thoughts come, look again', how: 'They come to everyone. The thing is still there.' },
    ],
  },
  body: {
    name: 'Breath and body',
    hint: 'Inward: leave it if it feels strange',
    steps: [
      { say: 'Keep your eyes open', how: 'If it feels unreal, stop, and look around.' },
      { say: 'Notice what you lean on', how: 'A seat, a bed, the ground.' },
      { say: 'Notice three breaths, as they are', how: 'Nothing to change. Count them or not.' },
      { say: 'Let your shoulders and hands be heavy', how: 'Then look around the room once more.' },
    ],
  },
};
