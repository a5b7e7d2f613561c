/** What a trigger led to, shown as one wave. */
export const wavePageWords = {
  title: 'Its wave',
  alone: 'Nothing else was kept around this time.',
  disputed:
    'What set it off was changed in two places at once. Nothing is lost: on its page you can say which you mean.',
  ties: 'What belongs to it',
  tiesHint: 'What was near in time stands here. Tap to tie it to this, or to untie it.',
  back: 'Back to what set it off',
} as const;
