import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../ui/parts.tsx';
import { longListWords as words } from './long-list.content.en.ts';
import { toYears } from './month.ts';
import { MonthDialog } from './month-dialog.tsx';
import type { Section } from './section.ts';

interface MonthJumpProps {
  readonly sections: readonly Section[];
  /** Goes to a place in the list. */
  readonly onPick: (place: number) => void;
}

/** The quiet way to a month, where there are several. */
export const MonthJump = ({ sections, onPick }: MonthJumpProps) => {
  const [isOpen, setOpen] = useState(false);
  const years = useMemo(() => toYears(sections), [sections]);
  if (years.length === 1 && years[0]?.months.length === 1) return null;
  return (
    <div class="jump">
      <Button look="bare" onPress={() => setOpen(true)}>
        {words.goTo}
      </Button>
      {isOpen ? (
        <MonthDialog years={years} onPick={({ place }) => onPick(place)} onClose={() => setOpen(false)} />
      ) : null}
    </div>
  );
};
