import type { Step } from './lesson.ts';

/**
 * What a person makes along the way. A feature that keeps such things adds its line here and its words in
 * `made.content.en.ts`; a line is shown as soon as the table of contents names its address.
 */
export interface Made {
  /** The name of its words. */
  readonly key: string;
  readonly step: Step;
  /** Where it stands. */
  readonly path: string;
  /** The kind of record that says whether anything was kept. None: the line has no count. */
  readonly kind?: string;
}

export const made = [
  { key: 'origin', step: 'foundations', path: '/origin/', kind: 'origin' },
  { key: 'safeMoments', step: 'foundations', path: '/safe-moments/', kind: 'safe-moment' },
  { key: 'routine', step: 'foundations', path: '/routine/' },
  { key: 'beliefs', step: 'beliefs', path: '/beliefs/', kind: 'belief' },
  { key: 'experiments', step: 'beliefs', path: '/experiments/', kind: 'experiment' },
  { key: 'affirmations', step: 'beliefs', path: '/affirmations/', kind: 'affirmation' },
  { key: 'values', step: 'beliefs', path: '/values/', kind: 'value' },
  { key: 'tools', step: 'emotions', path: '/tools/', kind: 'tool' },
  { key: 'fears', step: 'emotions', path: '/fears/', kind: 'prediction' },
  { key: 'plans', step: 'emotions', path: '/plans/', kind: 'plan' },
  { key: 'steady', step: 'emotions', path: '/steady/' },
  { key: 'notice', step: 'emotions', path: '/notice/' },
  { key: 'letter', step: 'emotions', path: '/letter/', kind: 'letter' },
  { key: 'evidence', step: 'closing', path: '/evidence/', kind: 'evidence' },
  { key: 'victories', step: 'closing', path: '/victories/', kind: 'victory' },
] as const satisfies readonly Made[];

export type MadeLine = (typeof made)[number];
export type MadeKey = MadeLine['key'];

/** The lines of a step whose page is built. `routes`: every address that is. */
export const madeIn = (step: Step, routes: readonly string[]): readonly MadeLine[] =>
  made.filter((line) => line.step === step && routes.includes(line.path));
