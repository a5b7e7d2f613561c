import type { Idea } from './tool.ts';

/**
 * Ideas to take. None is food, drink to forget with, or scrolling: as tools these can become a trouble of their own
 * (evidence part B, self-soothing). Whoever writes one of them down is not contradicted.
 */
export const ideas = [
  { key: 'sea', form: 'sound', sound: 'sea', fits: ['alone', 'night'] },
  { key: 'rain', form: 'sound', sound: 'rain', fits: ['alone', 'night'] },
  { key: 'cool', form: 'hold' },
  { key: 'soft', form: 'hold', fits: ['alone', 'night'] },
  { key: 'hand', form: 'other' },
  { key: 'walk', form: 'move', fits: ['alone', 'company', 'outside'] },
  { key: 'shake', form: 'move', fits: ['alone', 'night'] },
  { key: 'shower', form: 'warm', fits: ['alone', 'night'] },
  { key: 'cup', form: 'warm' },
  { key: 'window', form: 'place', fits: ['alone', 'night'] },
  { key: 'song', form: 'link', isOpen: true },
  { key: 'ring', form: 'person', fits: ['alone', 'outside'], isOpen: true },
  { key: 'letter', form: 'letter', isOpen: true },
] as const satisfies readonly Idea[];

export type IdeaKey = (typeof ideas)[number]['key'];

/** The ideas that were not taken yet, in their order. `taken`: keys of those that were. */
export const ideasLeft = (
  taken: readonly (string | undefined)[],
): readonly ((typeof ideas)[number] & Idea)[] => ideas.filter(({ key }) => !taken.includes(key));

export const ideaNamed = (name: string | undefined): ((typeof ideas)[number] & Idea) | undefined =>
  ideas.find(({ key }) => key === name);
