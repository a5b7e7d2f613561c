const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `16 November`: the Monday on which a week began. */
export const weekWords = (week: string): string => format.format(Date.parse(week));
