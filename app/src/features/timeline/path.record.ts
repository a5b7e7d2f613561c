import type { ObjectEntries } from 'valibot';
import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

const kindsOf = (names: string, fields: ObjectEntries) =>
  names.split(' ').map((name) => neighbourKind(name, fields));

/**
 * Whether anything was made along the way, known before the code that draws it is fetched: of each kind only what gives it a
 * line. Never written. A new dated kind (`tool-use`) goes here.
 */
export const pathKinds = [
  ...kindsOf('evidence victory experiment prediction practice value letter steady', { at: v.number() }),
  neighbourKind('routine-day', { intention: v.string() }),
  neighbourKind('review', { helped: v.string() }),
  neighbourKind('review', { next: v.string() }),
  neighbourKind('lesson', { stoodOut: v.string() }),
];

/**
 * The kinds that a person can delete and bring back, told before the page of what is deleted is fetched. One that was
 * forgotten has no time any more, and does not count. A new kind (`tool`) goes here and into use-deleted.tsx.
 */
export const removableKinds = [
  ...kindsOf('trigger evidence victory experiment prediction value letter steady', { at: v.number() }),
  ...kindsOf('belief affirmation safe-moment origin', { at: v.number() }),
  neighbourKind('pause', { parkedAt: v.number() }),
  neighbourKind('session', { startedAt: v.number() }),
  neighbourKind('plan', { at: v.optional(v.number()) }),
];
