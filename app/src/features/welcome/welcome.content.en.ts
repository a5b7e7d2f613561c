/** The first screen ever. Nothing is asked but this. No last word stands alone on its line. */
export const welcome = {
  title: 'Is it hard right now?',
  yes: 'Yes, help me now',
  notNow: 'Not now.',
  prepare: 'Prepare my next hard\u00a0moment',
  // What it is for, in one breath: adults, self-help. It never claims to treat, and what is kept never leaves by itself.
  small: 'For adults. Self-help, not therapy. Everything stays on this device.',
  // Safety Net (NNEDV): say what an app cannot hide before a person writes into it. Consensus of practice, no trial.
  someoneElse: 'Does someone else open this\u00a0phone?',
} as const;
