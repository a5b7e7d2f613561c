/** What one tab typed into a form: `text` is what the form makes of it. `at`: when, in ms. */
export interface TabDraft {
  readonly tab: string;
  readonly at: number;
  readonly text: string;
}

/** Which draft of another tab, or of one that is gone, a form was filled from. */
export type Origin = Pick<TabDraft, 'tab' | 'at'>;

/** Where the row was written by an app that knew one draft a form. */
const BEFORE = '';

const isTabDraft = (one: unknown): one is TabDraft => {
  const { tab, at, text } = (one ?? {}) as Partial<Record<keyof TabDraft, unknown>>;
  return typeof tab === 'string' && typeof at === 'number' && typeof text === 'string';
};

const parsed = (row: string): unknown => {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
};

/** The drafts of all tabs, from the one row that a form has. Whatever else stands there is one draft, from before. */
export const rowToDrafts = (row: string | undefined): readonly TabDraft[] => {
  if (row === undefined || row === '') return [];
  const list = parsed(row);
  if (Array.isArray(list) && list.every(isTabDraft)) return list;
  return [{ tab: BEFORE, at: 0, text: row }];
};

export const draftsToRow = (drafts: readonly TabDraft[]): string => JSON.stringify(drafts);

/** The one that is offered: the last that was typed. */
export const newestDraft = (drafts: readonly TabDraft[]): TabDraft | undefined =>
  drafts.toSorted((one, other) => other.at - one.at)[0];

/**
 * All but those of this tab, and but the one that its form was filled from; if that one was written again since, its tab
 * still stands open, and it stays.
 */
export const otherDrafts = (
  drafts: readonly TabDraft[],
  tab: string,
  origin: Origin | undefined,
): readonly TabDraft[] =>
  drafts.filter((one) => one.tab !== tab && !(one.tab === origin?.tab && one.at === origin.at));
