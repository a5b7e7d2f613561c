import type { PartOfDay, Quiet } from './greeting.ts';

export const greetings: Readonly<Record<PartOfDay, string>> = {
  morning: 'Good morning.',
  afternoon: 'Good afternoon.',
  evening: 'Good evening.',
  night: 'It is late.',
};

/** Where there is no card: one kind sentence, and nothing else. After a hard moment nobody is asked for anything more. */
export const quietWords: Readonly<Record<Quiet, string>> = {
  'nothing-due': 'Nothing is waiting for you here.',
  late: 'Nothing has to be done tonight.',
  'hard-day': 'Nothing has to be done today.',
  'hard-evening': 'That was enough for one day. Nothing has to be done tonight.',
};

/** Somebody who opens the app late may need it now. */
export const helpNow = { over: 'If it is hard now', act: 'Help me now' } as const;
