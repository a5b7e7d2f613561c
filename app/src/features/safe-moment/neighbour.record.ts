import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What is read here of the private check: whether the person is sometimes afraid of somebody. */
export const afraidKind = neighbourKind('private-check', { answer: v.nullish(v.string()) });
