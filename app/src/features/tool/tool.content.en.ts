import type { Fit, Sound, SoundLength, ToolForm } from './tool.ts';

/** What a tool can be. */
export const formWords: Readonly<Record<ToolForm, string>> = {
  link: 'A song or a playlist',
  sound: 'A sound made here',
  hold: 'A thing to hold',
  place: 'A place',
  person: 'A person to call',
  move: 'A walk or a movement',
  warm: 'A bath or a warm drink',
  letter: 'A letter from calm me',
  other: 'Something else',
};

export const soundWords: Readonly<Record<Sound, string>> = {
  sea: 'Sea',
  rain: 'Rain',
  wind: 'Wind',
  brown: 'Brown noise',
};

export const lengthWords: Readonly<Record<SoundLength, string>> = {
  5: '5 min',
  10: '10 min',
  20: '20 min',
  0: 'Until I stop it',
};

export const fitWords: Readonly<Record<Fit, string>> = {
  alone: 'Alone',
  company: 'With others near',
  outside: 'Outside',
  night: 'At night',
};

/** The page of all tools, before there is one. */
export const toolkitWords = {
  title: 'Calm toolkit',
  lead: 'What helps you, in your own words. When things get hard, it stands under More in Calm.',
  add: 'Add a tool',
  emptyTitle: 'Nothing in it yet',
  empty: 'One thing that has helped you before is enough. Below are some ideas, if you want one.',
  notKept: 'This could not be kept yet. Nothing was changed.',
  lost: 'This part could not be loaded. Try again when there is a connection.',
  notice: 'Mindful notice',
  noticeHint: 'The room, the feet, the breath. Three minutes at most.',
} as const;
