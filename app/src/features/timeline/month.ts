import type { Section } from './section.ts';

/** A month in which something was kept, and the place in the list where it begins (its newest day). */
export interface Month {
  /** `2026-11`. */
  readonly key: string;
  readonly place: number;
}

export interface Year {
  /** `2026`. */
  readonly year: string;
  readonly months: readonly Month[];
}

/** The months of a list, newest first, by year. Only those that have something: nobody is led to nothing. */
export const toYears = (sections: readonly Pick<Section, 'day'>[]): readonly Year[] => {
  const places = new Map<string, number>();
  sections.forEach(({ day }, place) => {
    const key = day.slice(0, 7);
    if (!places.has(key)) places.set(key, place);
  });
  const months = [...places].map(([key, place]): Month => ({ key, place }));
  const years = Map.groupBy(months, ({ key }) => key.slice(0, 4));
  return [...years].map(([year, inside]) => ({ year, months: inside }));
};

/** How many days a list has: one day may stand in several sections. */
export const dayCount = (sections: readonly Pick<Section, 'day'>[]): number =>
  new Set(sections.map(({ day }) => day)).size;
