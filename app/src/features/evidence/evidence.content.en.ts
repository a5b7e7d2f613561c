import type { EvidenceForm } from './evidence.ts';

export const formNames: Readonly<Record<EvidenceForm, string>> = {
  moment: 'Something I did',
  fact: 'Something they did',
  'kind-word': 'A kind word',
};

export const listWords = {
  title: 'Evidence',
  lead: 'Small things that did not fit an old belief, or did. Facts, with a date.',
  add: 'Add a moment',
  emptyTitle: 'Nothing kept yet',
  empty: 'Here stand small moments that speak for or against a belief. One line is enough, and none is owed.',
  untitled: 'Without words',
  /** 24 November · A kind word */
  under: (day: string, form: string | undefined) => (form ? `${day} · ${form}` : day),
} as const;

export const homeWords = 'To the evidence';
