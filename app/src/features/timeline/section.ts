import { type Day, dayOf, hourOf, instant } from '@evenkeel/kernel';
import type { Group } from './wave.ts';
import { isWave } from './wave.ts';

/** What a section is called: by nearness to now, or by its date. */
export type SectionName = 'today' | 'tonight' | 'yesterday' | 'last-night' | 'day';

/** Groups under one heading. Newest section first; within it the day runs from morning to night. */
export interface Section {
  readonly key: string;
  readonly name: SectionName;
  readonly day: Day;
  readonly groups: readonly Group[];
  /** A day too long for one section goes on in the next. */
  readonly goesOn: boolean;
}

const EVENING = 18;
/** A section is drawn whole, so it stays small, whatever was imported into one day. */
const MOST = 40;

interface Clock {
  readonly now: number;
  readonly offsetMinutes: number;
  /** The hour at which the person's day begins, 0 to 12. */
  readonly dayStart: number;
}

const isNight = ([first]: Group, dayStart: number): boolean => {
  const hour = hourOf(instant(first.at), first.offsetMinutes);
  return hour >= EVENING || hour < dayStart;
};

/** Puts groups, in the order of time, under the day on which each began. A wave of last night has a heading of its own. */
export const toSections = (groups: readonly Group[], clock: Clock): readonly Section[] => {
  const today = dayOf(instant(clock.now), clock.offsetMinutes, clock.dayStart);
  const yesterday = dayOf(instant(clock.now - 24 * 3_600_000), clock.offsetMinutes, clock.dayStart);
  const nameOf = (day: Day, group: Group): SectionName => {
    if (day === today) return 'today';
    if (day !== yesterday) return 'day';
    return isWave(group) && isNight(group, clock.dayStart) ? 'last-night' : 'yesterday';
  };
  const sections: Section[] = [];
  /** How often a day was begun under a name: what lies after a wave of last night is of the same day again. */
  const begun = new Map<string, number>();
  let open: { name: SectionName; day: Day; groups: Group[]; count: number; part: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { name, day, groups: inside, part } = open;
    const place = `${day}/${name === 'last-night' ? 'night' : 'day'}`;
    const times = begun.get(place) ?? 0;
    begun.set(place, times + 1);
    sections.push({ key: `${place}/${times}`, name, day, groups: inside, goesOn: part > 0 });
  };
  for (const group of groups) {
    const day = dayOf(instant(group[0].at), group[0].offsetMinutes, clock.dayStart);
    const name = nameOf(day, group);
    const isSame = open?.day === day && open.name === name;
    if (open === undefined || !isSame || open.count >= MOST) {
      close();
      open = { name, day, groups: [], count: 0, part: isSame && open ? open.part + 1 : 0 };
    }
    open.groups.push(group);
    open.count += group.length;
  }
  close();
  return sections.reverse();
};
