import type { StartAt } from '../../shell/feature.ts';
import { pauseKind } from './pause.record.ts';
import { pauseStart } from './pause.ts';

/** @public */
export const startAt: StartAt = (read, now) => pauseStart(read.all(pauseKind), now);
