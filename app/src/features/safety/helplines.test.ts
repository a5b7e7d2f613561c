import { describe, expect, it } from 'vitest';
import { countryByCode, countryByLanguage, isStale } from './helpline.ts';
import { checkedOn, countries } from './helplines.ts';
import { dialled } from './phone.ts';

const lines = countries.flatMap(({ code, crisis, unsafe }) =>
  [...crisis, ...unsafe].map((line) => ({ code, line })),
);

describe('The help lines', () => {
  // The one test of this repository that reads the real calendar: it fails on purpose when the numbers have grown old.
  it('were looked through within the last six months', () => {
    expect(isStale(checkedOn, new Date().toISOString().slice(0, 10))).toBe(false);
  });

  it('are sorted by the name of the country, and each country stands there once', () => {
    const names = countries.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  });

  it('name an emergency number, a crisis line and something for fear of someone close in every country', () => {
    for (const country of countries) {
      expect(dialled(country.emergency), country.name).toBeDefined();
      if (country.police !== undefined) expect(dialled(country.police), country.name).toBeDefined();
      expect(country.crisis.length, country.name).toBeGreaterThan(0);
      expect(country.unsafe.length, country.name).toBeGreaterThan(0);
    }
  });

  it('hold nothing but numbers where a number is promised', () => {
    for (const { code, line } of lines) {
      for (const number of [line.call, line.text]) {
        if (number !== undefined) expect(dialled(number), `${code}: ${number}`).toBeDefined();
      }
    }
  });

  it('say what to do where there is no number', () => {
    for (const { code, line } of lines) {
      const hasNumber = line.call !== undefined || line.text !== undefined;
      if (!hasNumber) expect(line.web ?? line.note, code).toBeDefined();
    }
  });

  it('give Canada one directory, not a number cut in two', () => {
    expect(countryByCode('CA')?.unsafe).toEqual([
      { name: 'sheltersafe.ca', web: 'https://sheltersafe.ca', note: 'directory', sure: 'recalled' },
    ]);
  });
});

describe('A list of help lines', () => {
  it.each([
    ['2026-11-24', '2026-11-24', false],
    ['2026-11-24', '2027-05-24', false],
    ['2026-11-24', '2027-05-25', true],
    ['2026-11-24', '2028-01-01', true],
    ['2026-02-28', '2026-08-28', false],
    ['2026-02-28', '2026-08-29', true],
  ])('looked through on %s is too old on %s: %s', (lookedThrough, today, expected) => {
    expect(isStale(lookedThrough, today)).toBe(expected);
  });
});

describe('A country', () => {
  it.each([
    [['en-GB', 'en'], 'GB'],
    [['de', 'de-AT'], 'AT'],
    [['zh-Hant-TW', 'pt-br'], 'BR'],
  ])('may be suggested from the languages %j', (languages, code) => {
    expect(countryByLanguage(languages)?.code).toBe(code);
  });

  it('is not guessed from a language without a region, or from one we have no lines for', () => {
    expect(countryByLanguage(['en', 'de'])).toBeUndefined();
    expect(countryByLanguage(['is-IS'])).toBeUndefined();
    expect(countryByLanguage([])).toBeUndefined();
  });
});
