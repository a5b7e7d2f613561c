import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { caretRight } from './icons.ts';
import { Icon } from './parts.tsx';

interface FoldProps {
  readonly words: string;
  readonly children: ComponentChildren;
}

/** What stands behind a tap. It is not on the page before: no glance and no screen reader meets it unasked. */
export const Fold = ({ words, children }: FoldProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon path={caretRight} flips />
        <span>{words}</span>
      </summary>
      {isOpen ? children : null}
    </details>
  );
};
