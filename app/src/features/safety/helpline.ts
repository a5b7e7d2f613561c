import { countries } from './helplines.ts';

/** `seen`: found in a public source of 2024 to 2026. `recalled`: well known, not checked lately. `unsure`: check first. */
export type Sure = 'seen' | 'recalled' | 'unsure';

export type Note = 'day-and-night' | 'limited-hours' | 'dutch' | 'french' | 'directory' | 'canton';

export interface HelpLine {
  /** The line's own name. Without one it is named by what it is for. */
  readonly name?: string;
  /** As it is printed. Left out where there is no single number. */
  readonly call?: string;
  readonly text?: string;
  /** The word to send, where a text line asks for one. */
  readonly word?: string;
  readonly web?: string;
  readonly note?: Note;
  readonly sure: Sure;
}

export interface CountryLines {
  /** Two letters, ISO 3166-1. */
  readonly code: string;
  readonly name: string;
  /** The one number for every danger; with `police`, the number for an ambulance. */
  readonly emergency: string;
  readonly police?: string;
  /** Where the number of the police does not come from the list of emergency numbers. */
  readonly policeSure?: Sure;
  readonly crisis: readonly HelpLine[];
  /** For people who are afraid of someone close. Many of these are for women first; they know who helps others. */
  readonly unsafe: readonly HelpLine[];
}

/** The lines of a country by its two letters, in either case; undefined where we have none. */
export const countryByCode = (code: string | undefined): CountryLines | undefined =>
  countries.find((country) => country.code === code?.toUpperCase());

/**
 * The country that the browser's languages name (`en-GB` names GB), or undefined. Only ever offered in words: a language
 * is not a place.
 */
export const countryByLanguage = (languages: readonly string[]): CountryLines | undefined => {
  for (const language of languages) {
    const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(language)?.[1];
    const country = countryByCode(region);
    if (country !== undefined) return country;
  }
  return undefined;
};

const MONTHS_KEPT = 6;

/** Whether a list looked through on one day is more than six months old on another (both `YYYY-MM-DD`). */
export const isStale = (lookedThrough: string, today: string): boolean => {
  const [year = 0, month = 0, day = 0] = lookedThrough.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month;
  return months > MONTHS_KEPT || (months === MONTHS_KEPT && thisDay > day);
};
