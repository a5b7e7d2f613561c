import type { Moment } from '@evenkeel/kernel';
import { openDatabase } from '../platform/database.ts';
import { createMarks } from '../platform/mark.ts';
import { randomBytes } from '../platform/random.ts';
import { createOpenFields } from '../store/open-fields.ts';
import { createInbox } from './inbox.ts';
import './sheet-look.css';

export { registerWorker } from '../platform/register.ts';

/**
 * What the calm page of its own keeps and remembers. Fetched after the first breath, with the look of the sheets and of the
 * other patterns, which the open app has already.
 */
export const openKept = async (moment: () => Moment) => {
  const opened = await openDatabase();
  const database = opened.ok ? opened.value : undefined;
  const inbox = createInbox({ database, random: randomBytes, moment, marks: createMarks() });
  return { openFields: createOpenFields(database), inbox };
};
