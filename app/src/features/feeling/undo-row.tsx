import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/parts.tsx';
import type { Done, ListChanges } from './list-undo.tsx';
import { undoWords as words } from './undo-row.content.en.ts';

interface UndoProps extends Pick<ListChanges, 'undo'> {
  readonly done: Done;
}

/** What was done to a row, and the way back: in the row itself, so that it is one step of the keyboard away. */
export const UndoRow = ({ done, undo }: UndoProps) => {
  const place = useRef<HTMLDivElement>(null);
  const isDeletion = done.step.change.type === 'delete';
  // The row went with its buttons: on to what brings it back.
  useLayoutEffect(() => {
    if (isDeletion) place.current?.querySelector('button')?.focus();
  }, [isDeletion]);
  return (
    <div class="undo" ref={place}>
      <p>{done.words}</p>
      <Button look="bare" onPress={() => void undo(done)}>
        {words.undo}
      </Button>
    </div>
  );
};
