import { checking } from '../features/checking/checking.content.en.ts';
import { isThirdWithinHour, withStart } from '../features/checking/checking.ts';
import type { CalmHost } from './calm-host.ts';

/**
 * Notes that Calm was opened now, and whether it was within the hour before. `say` is the one sentence for the third time
 * within an hour; no count is shown and nothing is blocked.
 */
export const noteStart = async ({
  openFields,
  moment,
}: CalmHost): Promise<{ readonly wasHereWithinHour: boolean; readonly say: string | undefined }> => {
  const before = (await openFields.get('recentStarts')) ?? [];
  const { now } = moment();
  const starts = withStart(before, now);
  void openFields.set('recentStarts', starts);
  return {
    wasHereWithinHour: starts.length > 1,
    say: isThirdWithinHour(before, now) ? checking.third : undefined,
  };
};
