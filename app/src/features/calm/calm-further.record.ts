import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** Whether there is a line to believe, or something that was kept as evidence. No more of them is read here. */
export const lineKind = neighbourKind('affirmation', { words: v.optional(v.string()) });
export const proofKind = neighbourKind('evidence', { words: v.optional(v.string()) });
