import { type Id, ok } from '@evenkeel/kernel';
import type { JSX } from 'preact';
import type { World } from '../../shell/world.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { addItem, goneBy } from '../feeling/own-change.ts';
import { type Item, isSameName, tidied } from '../feeling/own-list.ts';
import { askKeepWords as words } from './ask-keep.content.en.ts';
import { commonTriggerList } from './common-trigger.ts';
import { formToQuick, isEnough, quickTrigger } from './quick.ts';
import { isOwnWords, type QuickForm } from './quick-form.ts';

interface Asked {
  readonly world: World;
  readonly form: QuickForm;
  /** The list of common triggers. */
  readonly all: readonly Item[];
  /** The id of the new record: a second press, before the next page stands, writes the same one again. */
  readonly id: Id;
  /** Whether it was asked how strong it is. */
  readonly isAsked: boolean;
}

/** What stands in the way. */
interface Trouble {
  readonly draw: () => JSX.Element;
}

let times = 0;

/** Each is drawn anew, so that what is said twice is heard twice. */
const troubleOf = (said: string): Trouble => {
  const key = ++times;
  return { draw: () => <NotKept key={key} words={said} /> };
};

/** Keeps what stands in the form. Answers with nothing, or with what stands in the way. */
export const keepQuick = async ({ world, form, all, id, isAsked }: Asked): Promise<Trouble | undefined> => {
  const { store, moment } = world;
  const at = moment();
  const isOwn = isOwnWords(form);
  // Words that say what one of the list says are that one.
  const common = all.find(({ key, words: name, isGone }) =>
    isOwn ? !isGone && isSameName(name, form.text) : key === form.choice,
  );
  const isNew = isOwn && form.isAgain && common === undefined && tidied(form.text) !== '';
  const own = isNew ? (goneBy(all, form.text)?.id ?? at.newId()) : undefined;
  const noted = formToQuick(form, common ?? (own && { key: own, words: form.text }));
  if (!isEnough(noted)) return troubleOf(isAsked ? words.missing : words.missingWords);
  const list = own === undefined ? [] : [addItem(commonTriggerList, own, form.text).change];
  const { ok: isKept } = await store.commit<never>(() => ok([quickTrigger(id, noted, at), ...list]));
  if (!isKept) return troubleOf(words.notKept);
  return undefined;
};
