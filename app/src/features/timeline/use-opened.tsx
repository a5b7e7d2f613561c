import { useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import type { Item } from './item.ts';

/** The router knows whether it made a new entry in the history, but its types do not say so. */
type Location = ReturnType<typeof useLocation> & { readonly wasPush?: boolean };

/** Which row was opened last, by the address that it stood on. Not kept in the history, which others can look into. */
const opened = new Map<string, string>();

/** Tells lines apart: a record may have two. */
export const rowKey = ({ id, part }: Pick<Item, 'id' | 'part'>): string => `${id}/${part}`;

/** A row is being opened: who comes back finds it again. */
export const rememberRow = (key: string): void => {
  opened.set(location.pathname + location.search, key);
};

/** The row that was opened from here, where somebody has come back by Back or Forward. Of the first drawing; it does not change. */
export const useOpenedRow = (): string | undefined => {
  const { url, wasPush }: Location = useLocation();
  return useState(() => (wasPush ? undefined : opened.get(url)))[0];
};

/** The row that has the focus now. */
export const focusedRow = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('.day .entry')?.dataset.row;

/** Puts the focus on a row, if it is drawn. The page stays where it stands. */
export const focusRow = (key: string | undefined): void => {
  const row = key && document.querySelector<HTMLElement>(`.day .entry[data-row="${key}"]`);
  if (row) row.focus({ preventScroll: true });
};
