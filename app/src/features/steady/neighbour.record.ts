import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What is read here of `trigger`: what happened, to begin from. Never written. */
export const fromTriggerKind = neighbourKind('trigger', { happened: v.optional(v.string()) });
