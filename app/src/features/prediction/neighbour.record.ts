import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What is read here of other features' records. Never written. */

/** Whether the person is ever afraid of the one they write to; its owner is `pause`. */
export const privateAnswerKind = neighbourKind('private-check', { answer: v.nullish(v.string()) });

/** What a fear may be written from: that it is there is all that is asked. */
export const fromTriggerKind = neighbourKind('trigger', { at: v.number() });
export const fromPauseKind = neighbourKind('pause', { parkedAt: v.number() });

/** When the person had a hard moment. */
export const hardSessionKind = neighbourKind('session', { startedAt: v.number(), why: v.string() });
