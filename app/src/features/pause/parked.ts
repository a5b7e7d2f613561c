import { added, type Change, type Moment } from '@evenkeel/kernel';

/** What the person was about to do. */
export const wants = ['text', 'call', 'check', 'ask'] as const;
export type Want = (typeof wants)[number];

/**
 * Parks a message: it is kept word for word, as it was typed, and nothing of it is sent. Without words and without a
 * want there is nothing to park, and no change. The wait has not begun yet; the Pause page asks how long.
 */
export const parkMessage = (text: string, moment: Moment, want?: Want): readonly Change[] => {
  const hasWords = text.trim() !== '';
  if (!hasWords && want === undefined) return [];
  return [
    added('pause', moment.newId(), {
      parkedAt: moment.now,
      offsetMinutes: moment.offsetMinutes,
      ...(hasWords ? { message: text } : {}),
      ...(want === undefined ? {} : { want }),
    }),
  ];
};
