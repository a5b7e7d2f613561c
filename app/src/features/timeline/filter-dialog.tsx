import { useEffect, useMemo, useRef } from 'preact/hooks';
import { hideTool } from '../../shell/top-bar-view.ts';
import { Button, Chips, Drawn } from '../../ui/parts.tsx';
import { useFeelings } from '../feeling/use-feelings.tsx';
import { usePeople } from '../person/use-people.tsx';
import { hasFilter, type Wanted } from './find.ts';
import { type Item, parts } from './item.ts';
import { partNames, filterWords as words } from './timeline.content.en.ts';

interface FilterDialogProps {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
  readonly items: readonly Item[];
  readonly onClose: () => void;
}

const toggled = <Key extends string>(keys: readonly Key[], key: Key): readonly Key[] =>
  keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];

/** Keys that occur, so that nothing is offered which would find nothing. */
const occurring = (items: readonly Item[], keysOf: (item: Item) => readonly string[]): ReadonlySet<string> =>
  new Set(items.flatMap(keysOf));

/**
 * Chooses what the timeline shows. It takes effect at once; what is on the page behind it changes.
 * @public
 */
export const FilterDialog = ({ wanted, onChange, items, onClose }: FilterDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser would choose the first control, which is Hide.
    dialog.current?.querySelector<HTMLElement>('fieldset button, .acts button')?.focus();
  }, []);
  const { there, met, felt } = useMemo(
    () => ({
      there: occurring(items, ({ part }) => [part]),
      met: occurring(items, ({ people }) => people),
      felt: occurring(items, ({ feelings }) => feelings),
    }),
    [items],
  );
  const people = usePeople().filter(({ key }) => met.has(key));
  const feelings = useFeelings().filter(({ key }) => felt.has(key));
  const option = ({ key, words: label }: { key: string; words: string }) => ({ key, label });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap beside the dialog; Escape is the dialog's own
    <dialog
      class="dialog filter"
      ref={dialog}
      aria-labelledby="filter-title"
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
      onClose={onClose}
    >
      <div class="head">
        <h2 id="filter-title">{words.title}</h2>
        <Drawn node={hideTool()} />
      </div>
      <div class="stack">
        <Chips
          label={words.parts}
          pick="many"
          options={parts.filter((key) => there.has(key)).map((key) => ({ key, label: partNames[key] }))}
          chosen={wanted.parts}
          onToggle={(key) => onChange({ ...wanted, parts: toggled(wanted.parts, key) })}
        />
        {people.length > 0 ? (
          <Chips
            label={words.people}
            pick="many"
            options={people.map(option)}
            chosen={wanted.people}
            onToggle={(key) => onChange({ ...wanted, people: toggled(wanted.people, key) })}
          />
        ) : null}
        {feelings.length > 0 ? (
          <Chips
            label={words.feelings}
            pick="many"
            options={feelings.map(option)}
            chosen={wanted.feelings}
            onToggle={(key) => onChange({ ...wanted, feelings: toggled(wanted.feelings, key) })}
          />
        ) : null}
      </div>
      <div class="acts">
        <Button onPress={() => dialog.current?.close()}>{words.done}</Button>
        {hasFilter(wanted) ? (
          <Button
            look="bare"
            onPress={() => {
              onChange({ ...wanted, parts: [], people: [], feelings: [] });
              // The button goes with what it clears.
              dialog.current?.querySelector<HTMLElement>('.acts button')?.focus();
            }}
          >
            {words.clear}
          </Button>
        ) : null}
      </div>
    </dialog>
  );
};
