import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

const words = v.optional(v.string());
const time = v.optional(v.number());
const kept = v.optional(v.object({ kind: v.string(), text: v.string() }));

/** What the look back reads of records that are not its own: a person's words, and when they wrote them. Never written. */
export const saidEvidenceKind = neighbourKind('evidence', { words, at: v.number(), offsetMinutes: time });
export const saidVictoryKind = neighbourKind('victory', { words, at: v.number(), offsetMinutes: time });
export const saidExperimentKind = neighbourKind('experiment', { learned: words, closedAt: time });
export const saidPauseKind = neighbourKind('pause', { after: kept, morningAt: time });
export const saidSessionKind = neighbourKind('session', { keptAfter: kept, morningAt: time });
export const saidLessonKind = neighbourKind('lesson', { stoodOut: words, stoodOutAt: time });
