const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** A local date as words: 24 November. One that cannot be read stands as it is. */
export const dayText = (day: string): string => {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : format.format(at);
};
