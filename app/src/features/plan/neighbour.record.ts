import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What is read here of `trigger`: what set it off, and when. Never written. */
export const cameKind = neighbourKind('trigger', {
  at: v.number(),
  common: v.optional(v.string()),
  commonWords: v.optional(v.string()),
});

/** The common triggers that the person renamed, added or hid. */
export const commonNameKind = neighbourKind('common-trigger', {
  words: v.optional(v.string()),
  isHidden: v.optional(v.boolean()),
});
