import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What came of an experiment, from which a piece of evidence may be kept. Never written here. */
export const triedKind = neighbourKind('experiment', { happened: v.optional(v.string()) });
