import { type Change, edited, hourOf, type Id, instant, minutes } from '@evenkeel/kernel';
import type { Item } from './item.ts';

/** Only hard moments that lie closer together than this may be one wave, unless the person says otherwise. Ours; nobody measured it. */
const NEAR = minutes(90);

/** What a person said about a trigger and moments near it: by the id of the trigger, whether they belong to it. */
export type SaidOfWaves = ReadonlyMap<Id, Readonly<Record<string, boolean>>>;

/** Items that stand together: a wave, or one alone. In the order of time, at least one. */
export type Group = readonly [Item, ...Item[]];

const byTime = (a: Item, b: Item): number => a.at - b.at || (a.id < b.id ? -1 : 1);

/** From evening to morning what hits after something else is taken as of one night. Hours of the clock where it happened. */
const EVENING = 18;
const MORNING = 6;

const isAtNight = ({ at, offsetMinutes }: Item): boolean => {
  const hour = hourOf(instant(at), offsetMinutes);
  return hour >= EVENING || hour < MORNING;
};

/** With somebody in both; or of one sort, where one of the two names nobody. */
const isAlike = (one: Item, other: Item): boolean =>
  one.people.some((person) => other.people.includes(person)) ||
  ((one.people.length === 0 || other.people.length === 0) &&
    one.sort !== undefined &&
    one.sort === other.sort);

/**
 * Whether a hard moment is of one wave with the one before it, both near in time. What was done about it (a pause, Calm)
 * ties. Two triggers one after the other are not one thing only because they fell on one afternoon: by day they must be alike.
 */
const goesOn = (last: Item, next: Item): boolean =>
  last.kind !== 'trigger' || next.kind !== 'trigger' || isAtNight(next) || isAlike(last, next);

/** Hard moments by nearness, and by what they are. Everything else stands by itself. */
const nearGroups = (items: readonly Item[]): Item[][] => {
  const groups: Item[][] = [];
  let open: Item[] | undefined;
  let end = 0;
  for (const item of items) {
    if (!item.isHard) {
      groups.push([item]);
      continue;
    }
    const last = open?.at(-1);
    if (open && last && item.at - end < NEAR && goesOn(last, item)) open.push(item);
    else {
      open = [item];
      groups.push(open);
      end = 0;
    }
    end = Math.max(end, item.until ?? item.at);
  }
  return groups;
};

/** Takes all lines of a record out of the group where they stand. */
const take = (groups: Item[][], homes: Map<Id, Item[]>, id: Id): Item[] => {
  const home = homes.get(id);
  if (home === undefined) return [];
  const mine = home.filter((item) => item.id === id);
  home.splice(0, home.length, ...home.filter((item) => item.id !== id));
  const next: Item[] = [];
  groups.push(next);
  homes.set(id, next);
  return mine;
};

const heed = (groups: Item[][], said: SaidOfWaves): void => {
  if (said.size === 0) return;
  const homes = new Map(groups.flatMap((group) => group.map((item) => [item.id, group] as const)));
  for (const [trigger, answers] of said) {
    for (const [other, belongs] of Object.entries(answers)) {
      const id = other as Id;
      const [home, theirs] = [homes.get(trigger), homes.get(id)];
      if (home === undefined || theirs === undefined || belongs === (home === theirs)) continue;
      const mine = take(groups, homes, id);
      if (belongs) {
        home.push(...mine);
        homes.set(id, home);
      } else homes.get(id)?.push(...mine);
    }
  }
};

/**
 * What stands together, in the order in which it began. `said` overrules what nearness says. What a look back kept belongs to its
 * record, whenever it was written.
 */
export const groupItems = (items: readonly Item[], said: SaidOfWaves = new Map()): readonly Group[] => {
  const firsts = items.filter(({ part }) => part !== 'kept').toSorted(byTime);
  const groups = nearGroups(firsts);
  const homes = new Map(groups.flatMap((group) => group.map((item) => [item.id, group] as const)));
  for (const item of items) {
    if (item.part !== 'kept') continue;
    const home = homes.get(item.id);
    if (home === undefined) groups.push([item]);
    else home.push(item);
  }
  heed(groups, said);
  return groups
    .filter((group): group is [Item, ...Item[]] => group.length > 0)
    .map((group) => (group.length > 1 ? (group.sort(byTime) as [Item, ...Item[]]) : group))
    .toSorted(([a], [b]) => byTime(a, b));
};

export const isWave = (group: readonly Item[]): boolean => group.length > 1;

/**
 * How strong the alarm was at first and at last, 0 to 10, as far as it was marked: what was felt, and never the pull, which
 * is another thing. A mark from before Calm is no end: it says nothing of what came of it.
 */
export const courseOf = (
  group: readonly Item[],
): { readonly from: number; readonly to: number } | undefined => {
  const marks = group
    .filter(({ kind }) => kind !== 'pause')
    .flatMap(({ kind, from, to }) => [
      { level: from, isEnd: kind === 'trigger' },
      { level: to, isEnd: true },
    ])
    .filter(({ level }) => level !== undefined);
  const last = marks.findLastIndex(({ isEnd }) => isEnd);
  const [from, to] = [marks[0]?.level, marks[last]?.level];
  return from === undefined || to === undefined || last === 0 ? undefined : { from, to };
};

/** The person says whether a moment belongs to what a trigger set off. */
export const sayOfWave = (trigger: Id, moment: Id, belongs: boolean): readonly Change[] => [
  edited('trigger', trigger, { [`wave/${moment}`]: belongs }),
];
