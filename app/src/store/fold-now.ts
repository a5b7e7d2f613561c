import { type FoldOutcome, fold } from './fold.ts';
import type { FoldingDeps } from './folding.ts';
import { SEGMENT_SIZE } from './head.ts';

/**
 * Follows what other tabs wrote, and folds.
 * @public
 */
export const foldNow = async ({ deps, life, condition, turns, pause }: FoldingDeps): Promise<FoldOutcome> => {
  await condition.untilComplete();
  await turns.take(life.follow);
  await condition.untilComplete();
  const [vault, session] = [life.vault(), life.session()];
  if (vault === undefined || session === undefined || !condition.isOpen()) return 'nothing';
  // What cannot be fetched now (no network, not yet kept) is folded another time.
  const kinds = await deps.loadKinds().catch(() => undefined);
  if (kinds === undefined) return 'nothing';
  const spans = new Map(kinds.map((kind) => [kind.name, kind.span]));
  const spanOf = (kind: string) => spans.get(kind) ?? 'moment';
  const segmentSize = deps.segmentSize ?? SEGMENT_SIZE;
  const outcome = await fold(session, { ...vault, random: deps.random, spanOf, pause, segmentSize });
  if (outcome === 'unsound') await turns.take(life.reopen);
  return outcome;
};
