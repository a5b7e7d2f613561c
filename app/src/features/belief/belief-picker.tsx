import { useRef, useState } from 'preact/hooks';
import { usePart } from '../../shell/use-part.ts';
import { plus } from '../../ui/icons.ts';
import { Chips, Icon } from '../../ui/parts.tsx';
import { beliefWords as words } from './belief.content.en.ts';
import { oldBeliefs } from './belief.ts';
import { useBeliefs } from './use-beliefs.tsx';

interface PickerProps {
  /** Ids of those that are picked. */
  readonly picked: readonly string[];
  readonly onToggle: (id: string) => void;
  /** What is asked, for those who hear the page. */
  readonly label?: string;
}

const loadAdder = () => import('./belief-adder.tsx');

/**
 * Old beliefs to tap, several if need be, and the way to write one down, which is then picked. What was picked stays on
 * offer, also when it rests or is deleted, so that it can be taken out. A new belief is kept at once.
 */
export const BeliefPicker = ({ picked, onToggle, label = words.group }: PickerProps) => {
  const { beliefs, nameOf } = useBeliefs();
  const [isAdding, setAdding] = useState(false);
  const adder = usePart(loadAdder, isAdding);
  const part = useRef<HTMLDivElement>(null);
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => part.current?.querySelector<HTMLElement>('.add')?.focus());
  };
  const offered = oldBeliefs(beliefs).map(({ id }): string => id);
  const keys = [...offered, ...picked.filter((id) => !offered.includes(id))];
  return (
    <div class="stack" ref={part}>
      <Chips
        label={label}
        pick="many"
        options={keys.map((key) => ({ key, label: nameOf(key) }))}
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
      {adder === 'lost' ? <p role="alert">{words.lost}</p> : null}
      {isAdding && typeof adder === 'object' ? (
        <adder.BeliefAdder
          onLeave={close}
          onAdded={(id) => {
            if (!picked.includes(id)) onToggle(id);
            close();
          }}
        />
      ) : null}
    </div>
  );
};
