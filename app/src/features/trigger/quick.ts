import { added, type Change, type FieldValue, type Id, type Instant } from '@evenkeel/kernel';
import { isOwnWords, type QuickForm } from './quick-form.ts';

/** The ten-second path: what was tapped or typed, and how strong it was, 0 to 10. Each may be missing, but not all. */
export interface Quick {
  /** Key of the common trigger that was tapped; none for words of the moment. */
  readonly common?: string | undefined;
  /** Its words as they stand now, or those that were typed. */
  readonly words: string;
  /** What was typed where a common trigger was tapped as well: it says more of it. */
  readonly happened?: string | undefined;
  readonly strength?: number | undefined;
}

/** Whether this is enough for a record. Somebody who does not know what set it off may say how strong it is. */
export const isEnough = ({ words, happened = '', strength }: Quick): boolean =>
  words.trim() !== '' || happened.trim() !== '' || strength !== undefined;

/** One whole record from one tap. */
export const quickTrigger = (
  id: Id,
  { common, words, happened, strength }: Quick,
  { now, offsetMinutes }: { readonly now: Instant; readonly offsetMinutes: number },
): Change => {
  const fields: Record<string, FieldValue> = { at: now, offsetMinutes };
  if (common !== undefined) fields.common = common;
  if (words.trim() !== '') fields.commonWords = words.trim();
  if (happened?.trim()) fields.happened = happened.trim();
  if (strength !== undefined) fields.strength = strength;
  return added('trigger', id, fields);
};

/** What is kept of the form. `common`: the one of the list that was tapped, or that says what was typed. */
export const formToQuick = (
  form: QuickForm,
  common: { readonly key: string; readonly words: string } | undefined,
): Quick => {
  const { text, strength } = form;
  if (isOwnWords(form)) return { common: common?.key, words: common?.words ?? text, strength };
  return { common: common?.key, words: common?.words ?? '', happened: text, strength };
};
