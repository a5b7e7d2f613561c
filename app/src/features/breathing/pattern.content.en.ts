import type { Length, PatternKey } from './breathing.ts';

/**
 * Names and what they are like. No pattern is said to work better: on average breathing exercises lower stress and anxiety a
 * little (Fincham 2023, 10.1038/s41598-022-27247-y, moderate risk of bias), and the ratio has not been shown to matter.
 */
export const patternWords: Readonly<Record<PatternKey, { readonly name: string; readonly hint: string }>> = {
  'long-exhale': { name: 'Long exhale', hint: 'In for 4, out for 6. No hold.' },
  even: { name: 'Even', hint: 'In for 5, out for 5. No hold.' },
  'cyclic-sigh': { name: 'Cyclic sigh', hint: 'In, a little more, then out for 6.' },
  // 4.3 breaths a minute: slow enough that some people feel short of air.
  'four-four-six': {
    name: 'Four-four-six',
    hint: 'In for 4, hold for 4, out for 6. It can feel like too little air.',
  },
};

export const lengthWord = (length: Length): string => (length === 'open' ? 'Open' : `${length} min`);

/**
 * Read once, before the first hold. A precaution by consensus, not from trials: breath holds and deep
 * breathing are left alone, or asked about first, in pregnancy, heart, blood pressure or lung disease, epilepsy, fainting,
 * recent surgery, panic with air hunger.
 */
export const holdCaution = {
  title: 'Before you hold your breath',
  lines: [
    'Leave the hold out, or ask a doctor first, if you are pregnant, if you faint easily, or if you have an illness of the heart, blood pressure or lungs, or epilepsy.',
    'Leave it out too after a recent operation, or if panic makes you hungry for air.',
    'If you feel dizzy, tingling or short of breath, stop, and breathe as you like.',
    'Only where you sit or lie safely: never in water, never while driving.',
  ],
  accept: 'I have read it. Begin',
  refuse: 'Breathe without a hold',
} as const;
