import { added, type Change, type FieldValue, type Id, type Instant } from '@evenkeel/kernel';

/** The ten-second path: what was tapped or typed, and how strong it was, 0 to 10. Each may be missing, but not both. */
export interface Quick {
  /** Key of the common trigger that was tapped; none for words of the moment. */
  readonly common?: string | undefined;
  /** Its words as they stand now, or those that were typed. */
  readonly words: string;
  readonly strength?: number | undefined;
}

/** Whether this is enough for a record. Somebody who does not know what set it off may say how strong it is. */
export const isEnough = ({ words, strength }: Quick): boolean =>
  words.trim() !== '' || strength !== undefined;

/** One whole record from one tap. */
export const quickTrigger = (
  id: Id,
  { common, words, strength }: Quick,
  { now, offsetMinutes }: { readonly now: Instant; readonly offsetMinutes: number },
): Change => {
  const fields: Record<string, FieldValue> = { at: now, offsetMinutes };
  if (common !== undefined) fields.common = common;
  if (words.trim() !== '') fields.commonWords = words.trim();
  if (strength !== undefined) fields.strength = strength;
  return added('trigger', id, fields);
};
