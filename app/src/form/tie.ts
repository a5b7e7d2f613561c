import { isId } from '@evenkeel/kernel';
import type { Edits } from './edits.ts';

/** The sets by which a record names moments that it belongs to, by their ids. */
export const tieSets = ['trigger', 'pause', 'prediction', 'experiment'] as const;
type TieSet = (typeof tieSets)[number];
export type Ties = Readonly<Partial<Record<TieSet, Readonly<Record<string, true>> | undefined>>>;

const pages: Readonly<Record<TieSet, string>> = {
  trigger: '/trigger/view/?id=',
  pause: '/journal/entry/?id=',
  prediction: '/fear/?id=',
  experiment: '/experiment/?id=',
};

/** What an address says that a new record belongs to: `?trigger=<id>`. What is no id is left out. */
export const tiesOf = (query: Readonly<Record<string, string>>): Edits =>
  Object.fromEntries(tieSets.flatMap((set) => (isId(query[set]) ? [[`${set}/${query[set]}`, true]] : [])));

/** Where each tie of a record leads. */
export const tieLinks = (ties: Ties): readonly { readonly set: TieSet; readonly href: string }[] =>
  tieSets.flatMap((set) => Object.keys(ties[set] ?? {}).map((id) => ({ set, href: `${pages[set]}${id}` })));
