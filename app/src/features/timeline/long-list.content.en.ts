const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Of a journal of many days, of which only those in view are drawn. */
export const longListWords = {
  // Heard, not seen: who sees the page sees how far it can be scrolled.
  extent: (days: number) => `${days} days, newest first. Those near where you are stand on the page.`,
  goTo: 'Go to a month',
  close: 'Stay here',
  /** `November`, of `2026-11`. */
  month: (key: string) => monthFormat.format(Date.parse(`${key}-01T00:00Z`)),
} as const;
