import type { IdeaKey } from './starter.ts';

/**
 * Ideas to take. Touch: twenty seconds of one’s own hand lowered a stress hormone, though people did not feel less stressed
 * for it (Dreisoerner 2021, N=159, 10.1016/j.cpnec.2021.100091, from memory). Music: a middling effect on stress (de Witte
 * 2020, from memory). The rest is common in practice and was not tested by itself, so nothing is claimed for any of them.
 * Cool things are for the hands, not for the face: mild enough for a heart condition.
 */
export const ideaWords: Readonly<Record<IdeaKey, string>> = {
  sea: 'The sound of the sea',
  rain: 'The sound of rain',
  cool: 'Something cool in my hands',
  soft: 'My softest blanket',
  hand: 'My own hand on my chest, for twenty seconds',
  walk: 'A walk round the block',
  shake: 'Shake out my arms and legs',
  shower: 'A warm shower',
  cup: 'A warm cup in both hands',
  window: 'A chair by the window',
  song: 'A song that settles me',
  ring: 'Someone I can ring',
  letter: 'A letter from calm me',
};

export const ideaPageWords = {
  title: 'Ideas to take',
  lead: 'Take what fits. You can change the words later.',
  take: 'Take it',
  fill: 'Fill it in',
  prepared: 'From your next hard moment',
  taken: (name: string) => `${name} is in your toolkit.`,
  none: 'You have taken every idea we have.',
} as const;
