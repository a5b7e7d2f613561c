import type { Database } from './database.ts';
import type { SegmentRef } from './head.ts';
import { canOpenAll, findHead, type Opening, openSegments } from './opening.ts';
import type { Sealing } from './sealing.ts';
import type { Session } from './session.ts';

/** How many records are shown before the browser may draw again. */
const SLICE = 64;

/**
 * Brings in the older segments behind an app that is in use already. `stale`: another tab swept them away, open again.
 * `recover`: one cannot be opened, but everything before the last fold can.
 * @public
 */
export const openOlder = async (
  database: Database,
  sealing: Sealing,
  { session, older }: Pick<Opening, 'session' | 'older'>,
  pause: () => Promise<void>,
  isWanted: () => boolean,
): Promise<'complete' | 'stale' | 'recover'> => {
  for (const ref of older) {
    await pause();
    if (!isWanted()) return 'complete';
    const [records] = await openSegments(database, sealing, [ref]);
    const remedy = records === undefined ? await findRemedy(database, sealing, session, ref) : undefined;
    if (remedy !== undefined) return remedy;
    for (let start = 0; start < (records?.length ?? 0) && isWanted(); start += SLICE) {
      session.addRecords(ref, records?.slice(start, start + SLICE) ?? []);
      await pause();
    }
    if (isWanted()) session.finishSegment(ref, records !== undefined);
  }
  return 'complete';
};

/** What to do about a segment that cannot be opened; `undefined`: nothing can be done, it stays as it is and is counted. */
const findRemedy = async (
  database: Database,
  sealing: Sealing,
  session: Session,
  ref: SegmentRef,
): Promise<'stale' | 'recover' | undefined> => {
  const found = await findHead(database, sealing);
  if (typeof found === 'string' || found.head.generation !== session.head().generation) return 'stale';
  const { previous } = found;
  const mayRecover = !ref.unread && session.previous() !== undefined && previous !== undefined;
  return mayRecover && (await canOpenAll(database, sealing, previous)) ? 'recover' : undefined;
};
