import type { FieldValue } from '@evenkeel/kernel';
import { useRef, useState } from 'preact/hooks';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { plus } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/parts.tsx';
import type { ListChanges } from './list-undo.tsx';
import { NamePart } from './name-part.tsx';
import type { ListForm } from './own-change.ts';
import { listWords as words } from './own-list.content.en.ts';
import { type Item, tidied } from './own-list.ts';
import './feeling.css';

const loadUndo = () => import('./undo-row.tsx');

interface RowProps {
  readonly item: Item;
  readonly all: readonly Item[];
  readonly form: ListForm;
  readonly changes: ListChanges;
}

const focusSoon = (find: () => HTMLElement | null | undefined): void => {
  requestAnimationFrame(() => find()?.focus());
};

const Row = ({ item, all, form, changes }: RowProps) => {
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const close = () => {
    setOpen(false);
    focusSoon(() => row.current?.querySelector('button'));
  };
  const rename = async (name: string) => {
    if (await changes.take(({ renameItem }) => renameItem(form, item, name), words.didRename(tidied(name))))
      close();
  };
  const hide = () => {
    const say = item.isHidden ? words.didShow : words.didHide;
    void changes.take(({ hideItem }) => hideItem(form, item, !item.isHidden), say(item.words));
  };
  const remove = () =>
    void changes.take(({ deleteItem }) => deleteItem(form, item), words.didRemove(item.words));
  const done = changes.done.find(({ step }) => step.change.id === item.id);
  const undo = usePart(loadUndo, done !== undefined);
  const way = done && typeof undo === 'object' ? <undo.UndoRow done={done} undo={changes.undo} /> : null;
  const act = (verb: string, onPress: () => void) => (
    <Button look="bare" onPress={onPress}>
      {verb}
      <span class="unseen">
        {' '}
        <bdi>{item.words}</bdi>
      </span>
    </Button>
  );
  if (item.isGone)
    return done ? (
      <li id={item.id} class="own-row">
        {way}
      </li>
    ) : null;
  return (
    <li ref={row} id={item.id} class={item.isHidden ? 'own-row is-hidden' : 'own-row'}>
      {isOpen ? (
        <NamePart
          label={words.newName(item.words)}
          items={all}
          self={item}
          onKeep={(name) => void rename(name)}
          onLeave={close}
        />
      ) : (
        <>
          <span class="grow">
            <span dir="auto">{item.words}</span>
            {item.isHidden ? <small class="block">{words.hidden}</small> : null}
          </span>
          <span class="acts">
            {act(words.rename, () => setOpen(true))}
            {act(item.isHidden ? words.show : words.hide, hide)}
            {item.starter === undefined ? act(words.remove, remove) : null}
          </span>
          {way}
        </>
      )}
    </li>
  );
};

interface EditorProps {
  /** What stands in this part of the page, and the whole list, in which no name stands twice. */
  readonly items: readonly Item[];
  readonly all: readonly Item[];
  readonly form: ListForm;
  readonly changes: ListChanges;
  readonly add: string;
  readonly addLabel: string;
  /** What else is written with a new one. */
  readonly more?: Readonly<Record<string, FieldValue>>;
}

/** The rows of a list, each with the ways to rename, to hide and, where it is their own, to delete it, and at the end the way to add one. */
export const ListEditor = ({ items, all, form, changes, add, addLabel, more }: EditorProps) => {
  const { moment } = useWorld();
  const [isAdding, setAdding] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const close = () => {
    setAdding(false);
    focusSoon(() => part.current?.querySelector<HTMLElement>('.add'));
  };
  const keep = async (name: string) => {
    const id = moment().newId();
    const isKept = await changes.take(
      ({ addItem, goneBy }) => addItem(form, goneBy(all, name)?.id ?? id, name, more),
      words.didAdd(tidied(name)),
    );
    if (isKept) close();
  };
  return (
    <div ref={part}>
      <ul class="rows">
        {items.map((item) => (
          <Row key={item.key} {...{ item, all, form, changes }} />
        ))}
      </ul>
      {isAdding ? (
        <NamePart label={addLabel} items={all} onKeep={(name) => void keep(name)} onLeave={close} />
      ) : (
        <button type="button" class="chip add" onClick={() => setAdding(true)}>
          <Icon path={plus} />
          {add}
        </button>
      )}
    </div>
  );
};
