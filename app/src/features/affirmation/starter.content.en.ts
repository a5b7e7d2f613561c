import type { Starter } from './starter.ts';

/**
 * A bridge says something small that may be true already; the end point is where it may lead. The end points of `loved` and
 * `last` say in our own words what the article proposes; as a first step they are the riskiest part of it (Wood et al. 2009).
 */
export const starterWords: Readonly<Record<Starter, { readonly bridge: string; readonly end: string }>> = {
  loved: {
    bridge: 'Somebody has been glad that I was there.',
    end: 'I deserve love, and I deserve respect.',
  },
  last: {
    bridge: 'Some people have stayed, and some still do.',
    end: 'I bring something good, and a bond of mine can last.',
  },
  room: {
    bridge: 'I am learning that a strong feeling may be there, and pass.',
    end: 'There is room for all of me with people who fit.',
  },
  known: {
    bridge: 'One person knows a hard thing about me, and still talks to me.',
    end: 'I can be known and still be wanted.',
  },
  need: {
    bridge: 'I am learning to ask for one small thing.',
    end: 'What I need counts as much as what they need.',
  },
  wait: {
    bridge: 'I have waited before, and the wait came to an end.',
    end: 'I can wait without knowing, and stay whole.',
  },
  alone: {
    bridge: 'I am learning to stay with myself for ten minutes.',
    end: 'I can lean on people, and I can stand.',
  },
  quiet: {
    bridge: 'I do not know yet what this quiet means.',
    end: 'A bond can be quiet and still be there.',
  },
  choose: {
    bridge: 'I am learning to look at how I am met, too.',
    end: 'I may choose who is close to me.',
  },
  mistake: {
    bridge: 'I have said sorry before, and it was all right.',
    end: 'I can be wrong and still be liked.',
  },
};

/** Beginnings of a bridge in the person’s own words. */
export const stems = {
  learning: 'I am learning that ',
  stayed: 'Some people have stayed: ',
} as const;

/** The second one, with something from their own evidence in it. */
export const stayedWith = (line: string): string => `Some people have stayed: ${line}`;
