import type { Ending, Pause } from './pause.ts';
import type { PrivateAnswer } from './private-check.ts';
import { hasEased, marksOf } from './pull.ts';

/** Endings after which there is time to write: nothing was sent in haste, and the worry was not called accurate. */
const calmEndings: readonly Ending[] = ['let-go', 'check-in-later', 'ask-once'];

/**
 * Whether a person may be shown, at the end, the way to write down what they fear. Not while the pull is known to be strong
 * still, and never to somebody who is sometimes afraid of the other: their alarm is not something to be tested.
 */
export const mayOfferFear = (pause: Pause, answer: PrivateAnswer | undefined): boolean =>
  answer !== 'sometimes' &&
  calmEndings.some((one) => one === pause.ending) &&
  (marksOf(pause).length === 0 || hasEased(pause));
