import { type Id, minutes } from '@evenkeel/kernel';
import type { Trigger } from './trigger.ts';

interface Told {
  readonly id: Id;
  readonly fields: Trigger;
}

/**
 * Whether waiting may be offered after this one. Never to somebody who said that they are sometimes afraid of the other,
 * and not where they were scared: a delay is for an urge, and must not stand between a person and help. Told from what was
 * tapped; words are not read.
 */
export const mayOfferDelay = ({ feeling }: Trigger, answer: string | undefined): boolean =>
  answer !== 'sometimes' && feeling?.scared === undefined;

const WEEK = minutes(7 * 24 * 60);
const HOUR = minutes(60);
/** So many within a week are one thing that does not move. */
const MANY = 3;

const isSameThing = (one: Trigger, other: Trigger): boolean => {
  if (Object.keys(one.person ?? {}).some((key) => other.person?.[key])) return true;
  return one.common ? one.common === other.common : false;
};

const isFalling = (strengths: readonly number[]): boolean => {
  const [first, last] = [strengths[0], strengths.at(-1)];
  return first !== undefined && last !== undefined && last < first;
};

/**
 * Whether writing about the same thing goes on and nothing moves: the third (or a later one) within seven days with the
 * same person or the same common trigger, no less strong than the first, and after none of them a step. Steps are what
 * steady me would do, and Calm or a pause within the hour after. Going over one thing again and again keeps worry up
 * (Nolen-Hoeksema et al. 2008, 10.1111/j.1745-6924.2008.00088.x; from memory); the numbers are our own.
 */
export const isStandstill = (self: Told, all: readonly Told[], begun: readonly number[]): boolean => {
  const same = all
    .filter(({ id, fields }) => id === self.id || isSameThing(self.fields, fields))
    .map(({ fields }) => fields)
    .filter(({ at }) => at <= self.fields.at && self.fields.at - at < WEEK)
    .toSorted((one, other) => one.at - other.at);
  if (same.length < MANY) return false;
  const wasStep = ({ at, steady }: Trigger) =>
    Boolean(steady?.trim()) || begun.some((start) => start >= at && start - at < HOUR);
  if (same.some(wasStep)) return false;
  return !isFalling(same.flatMap(({ strength }) => (typeof strength === 'number' ? [strength] : [])));
};
