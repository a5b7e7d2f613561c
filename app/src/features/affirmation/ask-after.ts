import { type Id, instant } from '@evenkeel/kernel';
import { type ByTheClock, isSameDay } from '../checking/checking.ts';
import type { Practice } from './practice.ts';

/** Whether it is asked how it feels after practising: once a day of each wording, so that asking is no checking. */
export const mayAskAfter = (practices: readonly Practice[], of: Id, clock: ByTheClock): boolean =>
  practices.every(
    (practice) =>
      practice.of !== of || practice.after === undefined || !isSameDay(instant(practice.at), clock),
  );
