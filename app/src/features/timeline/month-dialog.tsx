import { useEffect, useRef } from 'preact/hooks';
import { hideTool } from '../../shell/top-bar-view.ts';
import { Button, Drawn } from '../../ui/parts.tsx';
import { longListWords as words } from './long-list.content.en.ts';
import type { Month, Year } from './month.ts';

interface MonthDialogProps {
  readonly years: readonly Year[];
  readonly onPick: (month: Month) => void;
  readonly onClose: () => void;
}

/** The months in which something was kept, to go there. */
export const MonthDialog = ({ years, onPick, onClose }: MonthDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser would choose the first control, which is Hide.
    dialog.current?.querySelector<HTMLElement>('fieldset button')?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap beside the dialog; Escape is the dialog's own
    <dialog
      class="dialog filter"
      ref={dialog}
      aria-labelledby="month-title"
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
      onClose={onClose}
    >
      <div class="head">
        <h2 id="month-title">{words.goTo}</h2>
        <Drawn node={hideTool()} />
      </div>
      <div class="stack">
        {years.map(({ year, months }) => (
          <fieldset class="chips" key={year}>
            <legend>{year}</legend>
            {months.map((month) => (
              <button
                key={month.key}
                type="button"
                class="chip"
                onClick={() => {
                  // It gives the focus back to what opened it; the day takes it from there.
                  dialog.current?.close();
                  onPick(month);
                }}
              >
                {words.month(month.key)}
              </button>
            ))}
          </fieldset>
        ))}
      </div>
      <div class="acts">
        <Button look="quiet" onPress={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </div>
    </dialog>
  );
};
