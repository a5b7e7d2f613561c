import { type Id, isId } from '@evenkeel/kernel';

/** The pages within Pause. Each has an address, so that Back and a reload do what a person expects. */
export const steps = [
  'decide',
  'longer',
  'later',
  'ask',
  'send',
  'read',
  'pull',
  'reasons',
  'accurate',
  'done',
] as const;
export type Step = (typeof steps)[number];

export interface Where {
  readonly step?: Step | undefined;
  /** Which pause, if it is not the newest. An id says nothing of what is in it. */
  readonly id?: Id | undefined;
}

/** `?worry=accurate` is the way in from other pages (Calm). */
export const queryToWhere = (query: Readonly<Record<string, string>>): Where => {
  const { worry, step: wanted, pause } = query as { worry?: string; step?: string; pause?: string };
  return {
    step: worry === 'accurate' ? 'accurate' : steps.find((step) => step === wanted),
    id: isId(pause) ? pause : undefined,
  };
};

export const whereToPath = ({ step, id }: Where): string => {
  const query = [step === undefined ? '' : `step=${step}`, id === undefined ? '' : `pause=${id}`];
  const words = query.filter((part) => part !== '').join('&');
  return words === '' ? '/pause/' : `/pause/?${words}`;
};
