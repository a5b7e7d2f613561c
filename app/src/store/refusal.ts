import { type Condition, refusalFor } from './condition.ts';
import type { StoreTrouble } from './contract.ts';
import type { Life } from './life.ts';

/** Why nothing can be saved now; `undefined` if it can. */
export const findRefusal = ({
  life,
  condition,
}: {
  readonly life: Life;
  readonly condition: Condition;
}): StoreTrouble | undefined => {
  if (condition.isDropped()) return { type: 'locked' };
  if (condition.isOpen() && life.session() !== undefined && life.vault() !== undefined) return undefined;
  return refusalFor(condition);
};
