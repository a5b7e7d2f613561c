import { ok } from '@evenkeel/kernel';
import { useRef, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { plus } from '../../ui/icons.ts';
import { Chips, Icon } from '../../ui/parts.tsx';
import { NamePart } from '../feeling/name-part.tsx';
import { addItem, goneBy } from '../feeling/own-change.ts';
import { offered } from '../feeling/own-list.ts';
import { personWords as words } from './person.content.en.ts';
import { personList } from './person.ts';
import { usePeople } from './use-people.tsx';

interface PickerProps {
  /** The keys of those who are picked. */
  readonly picked: readonly string[];
  readonly onToggle: (key: string) => void;
}

/** Nicknames to tap, several if need be, and the way to add someone, who is then picked. Somebody new is kept at once. */
export const PersonPicker = ({ picked, onToggle }: PickerProps) => {
  const { store, moment } = useWorld();
  const people = usePeople();
  const [isAdding, setAdding] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => part.current?.querySelector<HTMLElement>('.add')?.focus());
  };
  const add = async (name: string) => {
    const id = goneBy(people, name)?.id ?? moment().newId();
    const kept = await store.commit<never>(() => ok([addItem(personList, id, name).change]));
    if (!kept.ok) return;
    onToggle(id);
    close();
  };
  return (
    <div class="stack" ref={part}>
      <Chips
        label={words.group}
        pick="many"
        options={offered(people, picked).map(({ key, words: name }) => ({ key, label: <bdi>{name}</bdi> }))}
        chosen={picked}
        onToggle={onToggle}
      >
        {isAdding ? null : (
          <button type="button" class="chip add" onClick={() => setAdding(true)}>
            <Icon path={plus} />
            {words.add}
          </button>
        )}
      </Chips>
      {isAdding ? (
        <NamePart label={words.addLabel} items={people} onKeep={(name) => void add(name)} onLeave={close} />
      ) : null}
    </div>
  );
};
