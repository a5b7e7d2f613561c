import { useState } from 'preact/hooks';
import { usePart } from '../../shell/use-part.ts';
import { funnelSimple, magnifyingGlass } from '../../ui/icons.ts';
import { Icon, privateInput } from '../../ui/parts.tsx';
import { filterCount, type Wanted } from './find.ts';
import type { Item } from './item.ts';
import { journal as words } from './timeline.content.en.ts';

interface FindBarProps {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
  /** What there is to choose from. */
  readonly items: readonly Item[];
}

const loadDialog = () => import('./filter-dialog.tsx');

/** Search as you type, and the filter. */
export const FindBar = ({ wanted, onChange, items }: FindBarProps) => {
  const [isOpen, setOpen] = useState(false);
  const part = usePart(loadDialog);
  const count = filterCount(wanted);
  return (
    <search class="find">
      <label>
        <Icon path={magnifyingGlass} />
        <span class="unseen">{words.search}</span>
        <input
          type="search"
          dir="auto"
          placeholder={words.searchHint}
          value={wanted.text}
          {...privateInput}
          autocapitalize="none"
          enterkeyhint="search"
          onInput={({ currentTarget }) => onChange({ ...wanted, text: currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="chip"
        aria-haspopup="dialog"
        aria-pressed={count > 0}
        onClick={() => setOpen(true)}
      >
        <Icon path={funnelSimple} />
        {count > 0 ? words.filtered(count) : words.filter}
      </button>
      {isOpen && typeof part === 'object' ? (
        <part.FilterDialog wanted={wanted} onChange={onChange} items={items} onClose={() => setOpen(false)} />
      ) : null}
    </search>
  );
};
