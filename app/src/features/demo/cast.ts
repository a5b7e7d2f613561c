import { added, type Change, type Id } from '@evenkeel/kernel';
import { feelingId } from '../feeling/feeling.ts';
import { offerId } from '../lock/offer.ts';
import { privateCheckId } from '../pause/private-check.ts';
import { commonTriggerId } from '../trigger/common-trigger.ts';
import { tellingId } from '../trigger/telling.ts';
import { preparationId } from '../welcome/preparation.ts';
import type { Chance } from './chance.ts';
import type { Life, PersonKey } from './life.ts';

/** What stands still in a life: who is in it, and what was made ready. */
export interface Cast {
  readonly people: Readonly<Record<PersonKey, Id>>;
  readonly ownFeeling: Id;
  readonly ownTrigger: Id;
  readonly changes: readonly Change[];
}

const DAY = 24 * 60 * 60_000;

/** `first`: when it all began (ms). Somebody who is no longer there is hidden, and so is a common trigger of ours. */
export const castOf = (life: Life, first: number, chance: Chance): Cast => {
  const keys = Object.keys(life.people) as readonly PersonKey[];
  const people = Object.fromEntries(keys.map((key, n) => [key, chance.idAt(first + n * DAY)])) as Record<
    PersonKey,
    Id
  >;
  const ownFeeling = chance.idAt(first + 4 * DAY);
  const ownTrigger = chance.idAt(first + 6 * DAY);
  const { preparation: made } = life;
  return {
    people,
    ownFeeling,
    ownTrigger,
    changes: [
      ...keys.map((key) =>
        added('person', people[key], {
          name: life.people[key],
          ...(key === 'dan' && { isHidden: true }),
        }),
      ),
      added('feeling', ownFeeling, { words: life.ownFeeling, family: 'fear' }),
      added('feeling', feelingId('bitter'), { words: '', isHidden: true }),
      added('common-trigger', ownTrigger, { words: life.ownTrigger }),
      added('common-trigger', commonTriggerId('post'), { words: '', isHidden: true }),
      added('telling', tellingId, { isThird: false }),
      added('preparation', preparationId, {
        trigger: made.trigger,
        triggerKind: 'late-reply',
        'habits/write': made.write,
        'habits/check-online': made.check,
        'habits/reread': made.reread,
        line: made.line,
        lineAt: first + DAY,
        tool: made.tool,
        toolKind: 'hold-warm',
        plan: made.plan,
        preparedAt: first + DAY,
      }),
      added('private-check', privateCheckId, { answer: 'never', answeredAt: first + 9 * DAY }),
      added('lock-offer', offerId, { settledAt: first + 2 * DAY }),
    ],
  };
};
