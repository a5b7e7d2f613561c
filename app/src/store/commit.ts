import { type Change, fail, type Id, ok, type Result } from '@evenkeel/kernel';
import type { Condition } from './condition.ts';
import type { Reader, Seen, Store, StoreTrouble } from './contract.ts';
import type { Life, Vault } from './life.ts';
import { changesToWrites } from './proposal.ts';
import { findRefusal } from './refusal.ts';
import type { Session } from './session.ts';
import { isClosedConnection, isOfBrowser } from './trouble.ts';
import type { Turns } from './turns.ts';
import type { Views } from './views.ts';
import { writeRows } from './write.ts';

/** So many times in a row another tab may be faster before a commit gives up. */
const PATIENCE = 100;

export interface CommitDeps {
  readonly life: Life;
  readonly condition: Condition;
  readonly views: Views;
  readonly turns: Turns;
  readonly opened: Promise<void>;
  readonly by: () => { readonly replica: string; readonly at: number; readonly offset: number };
  readonly onSaved: () => void;
}

type Rule<E> = (read: Reader) => Result<readonly Change[], E>;
type SeenById = Readonly<Record<Id, Seen>> | undefined;

/** Runs the rule on what is in memory. `wait`: it looks at, or changes, a record that is still to come. */
const decide = <E>(rule: Rule<E>, views: Views, session: Session): Result<readonly Change[], E> | 'wait' => {
  let isEarly = false;
  const decided = rule({
    all: views.reader.all,
    one: (kind, id) => {
      isEarly ||= session.isUnloaded(id);
      return views.reader.one(kind, id);
    },
  });
  if (isEarly) return 'wait';
  return decided.ok && decided.value.some(({ id }) => session.isUnloaded(id)) ? 'wait' : decided;
};

export const createCommit = (deps: CommitDeps): Store['commit'] => {
  const { life, condition, views, turns } = deps;

  /** `again`: another tab was quicker; what it wrote is in memory now. */
  const write = async (
    vault: Vault,
    session: Session,
    changes: readonly Change[],
    seen: SeenById,
  ): Promise<Result<void, StoreTrouble> | 'again'> => {
    const writes = changesToWrites(changes, session.state().records, seen);
    const outcome = await writeRows(vault, session, deps.by(), writes);
    if (outcome === 'written') return ok(undefined);
    if (outcome === 'gone' || outcome === 'newer') {
      condition.set({ type: outcome });
      return fail({ type: outcome === 'gone' ? 'gone' : 'failed' });
    }
    // 'stale' and 'rekeyed': follow, and decide again.
    return (await life.follow()) ? 'again' : fail(findRefusal(deps) ?? { type: 'failed' });
  };

  /** One try, in a turn. */
  const attempt = async <E>(
    rule: Rule<E>,
    seen: SeenById,
  ): Promise<Result<void, E | StoreTrouble> | 'again' | 'wait' | 'nothing'> => {
    const refusal = findRefusal(deps);
    if (refusal !== undefined) return fail(refusal);
    const [vault, session] = [life.vault(), life.session()];
    if (vault === undefined || session === undefined) return fail({ type: 'failed' });
    const decided = decide(rule, views, session);
    if (decided === 'wait' || !decided.ok) return decided;
    return decided.value.length === 0 ? 'nothing' : write(vault, session, decided.value, seen);
  };

  const tryUntilDone = async <E>(
    rule: Rule<E>,
    seen: SeenById,
  ): Promise<Result<void, E | StoreTrouble> | 'nothing'> => {
    for (let tries = 0; tries < PATIENCE; tries++) {
      const outcome = await turns.take(() => attempt(rule, seen));
      if (outcome === 'wait') await condition.untilComplete();
      else if (outcome !== 'again') return outcome;
    }
    return fail(condition.noteTrouble(undefined));
  };

  return async (rule, seen) => {
    await deps.opened;
    const attemptAll = async () => {
      const outcome = await tryUntilDone(rule, seen);
      // Nothing was written: nothing is saved, and a trouble that stands goes on.
      if (outcome === 'nothing') return ok(undefined);
      if (outcome.ok) deps.onSaved();
      return outcome;
    };
    try {
      return await attemptAll();
    } catch (error) {
      if (!isOfBrowser(error)) throw error;
      if (!isClosedConnection(error)) return fail(condition.noteTrouble(error));
    }
    // The browser had let go of the database; the next call connects again.
    try {
      return await attemptAll();
    } catch (error) {
      if (!isOfBrowser(error)) throw error;
      return fail(condition.noteTrouble(error));
    }
  };
};
