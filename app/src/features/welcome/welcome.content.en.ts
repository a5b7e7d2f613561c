/** The first screen ever. Nothing is asked but this. */
export const welcome = {
  title: 'Is it hard right now?',
  yes: 'Yes, help me now',
  notNow: 'Not now.',
  prepare: 'Prepare my next hard moment',
  // D1.3: for adults, self-help; never a claim to treat.
  small: 'For adults. Self-help, not therapy. Everything stays on this device.',
  // Safety Net (NNEDV): say what an app cannot hide before a person writes into it. Consensus of practice, no trial.
  someoneElse: 'Does someone else open this phone?',
} as const;
