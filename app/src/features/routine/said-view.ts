import type { Reader } from '../../store/contract.ts';
import type { Said } from './review.ts';
import { routineDayKind } from './routine.record.ts';
import {
  saidEvidenceKind,
  saidExperimentKind,
  saidLessonKind,
  saidPauseKind,
  saidSessionKind,
  saidVictoryKind,
} from './said.record.ts';

/** Where words in the look back come from; its name stands under them. */
export type SaidIn = 'evidence' | 'victory' | 'experiment' | 'line' | 'lesson' | 'intention';

export interface SaidLine extends Said {
  readonly id: string;
  readonly in: SaidIn;
}

const keptAs = (kind: string): SaidIn => (kind === 'victory' || kind === 'evidence' ? kind : 'line');

/** Everything a person wrote that speaks of what went well or was learned, in no order. */
export const readSaid = (read: Pick<Reader, 'all'>): readonly SaidLine[] => [
  ...read.all(saidEvidenceKind).map(({ id, fields: { words = '', at, offsetMinutes } }) => ({
    id,
    in: 'evidence' as const,
    words,
    at,
    offsetMinutes,
  })),
  ...read.all(saidVictoryKind).map(({ id, fields: { words = '', at, offsetMinutes } }) => ({
    id,
    in: 'victory' as const,
    words,
    at,
    offsetMinutes,
  })),
  ...read
    .all(saidExperimentKind)
    .flatMap(({ id, fields: { learned: words = '', closedAt: at } }) =>
      at === undefined ? [] : [{ id, in: 'experiment' as const, words, at }],
    ),
  ...read
    .all(saidPauseKind)
    .flatMap(({ id, fields: { after, morningAt: at } }) =>
      after === undefined || at === undefined ? [] : [{ id, in: keptAs(after.kind), words: after.text, at }],
    ),
  ...read
    .all(saidSessionKind)
    .flatMap(({ id, fields: { keptAfter, morningAt: at } }) =>
      keptAfter === undefined || at === undefined
        ? []
        : [{ id, in: keptAs(keptAfter.kind), words: keptAfter.text, at }],
    ),
  ...read
    .all(saidLessonKind)
    .flatMap(({ id, fields: { stoodOut: words = '', stoodOutAt: at } }) =>
      at === undefined ? [] : [{ id, in: 'lesson' as const, words, at }],
    ),
  ...read.all(routineDayKind).map(({ id, fields: { intention: words = '', at, offsetMinutes } }) => ({
    id,
    in: 'intention' as const,
    words,
    at,
    offsetMinutes,
  })),
];
