import type { AskedOf } from './steady.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
/** 24 November 2026; `local` is milliseconds as the clock stood there. */
const day = (local: number): string => format.format(local);

/** The list, and where it begins. */
export const steadyWords = {
  title: 'What would steady me do?',
  lead: 'Three short questions, for when the alarm is loud and there is a moment to think.',
  emptyTitle: 'Nothing here yet',
  empty:
    'When something sets you off, a calmer view can be borrowed: from you on a good day, or from someone you know.',
  begin: 'Begin',
  earlier: 'Earlier ones',
  untitled: 'Without words',
  day,
} as const;

/** The three questions. */
export const askWords = {
  title: 'What would steady me do?',
  editTitle: 'Change it',
  lead: 'A line for each is enough.',
  from: 'It will be kept with what you noted.',
  whom: 'Whose view helps more?',
  of: {
    me: 'Me on a steady day',
    someone: 'Someone who stays calm',
  } satisfies Record<AskedOf, string>,
  situation: 'What is happening?',
  situationHint: 'As a camera would see it.',
  would: {
    me: 'What would steady me do here?',
    someone: 'What would they do here?',
  } satisfies Record<AskedOf, string>,
  wouldHint: {
    me: 'You on a good day: rested, fed, and sure of the people you love.',
    someone:
      'Picture someone you know who stays calm, in your place. They may feel it too. What do they do next?',
  } satisfies Record<AskedOf, string>,
  smallThing: 'One small thing of it that I can do',
  smallHint: 'In the next ten minutes, and without anybody’s answer.',
  missing: 'One line is enough.',
  accurateLead: 'Steady can also mean that you take the worry seriously.',
  accurate: 'My worry is accurate',
} as const;

/** What is kept, and the next step. */
export const entryWords = {
  kept: 'It is kept.',
  now: 'One small thing',
  noThing: 'You have looked at it from a steadier place. That may be enough for now.',
  title: 'What steady me would do',
  situation: 'What was happening',
  would: { me: 'Steady me would', someone: 'Someone calm would' } satisfies Record<AskedOf, string>,
  done: 'I do this now',
  noneDone: 'To Today',
  calm: 'Calm',
  pause: 'Pause before reaching out',
  accurate: 'My worry is accurate',
  trigger: 'What set it off',
  edit: 'Change it',
  remove: 'Delete it',
  list: 'See earlier ones',
} as const;

export const steadyLabels = {
  situation: 'What is happening',
  would: 'What somebody steady would do',
  smallThing: 'One small thing',
} as const;
