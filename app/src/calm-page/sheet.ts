import { moreWords } from '../features/calm/calm-sheet.content.en.ts';
import { hideTool } from '../shell/top-bar-view.ts';
import { type El, el, elToDom } from '../ui/element.ts';
import { check, x } from '../ui/icons.ts';
import { icon } from '../ui/water.ts';
import './calm-sheet.css';

/** What a sheet says. It is drawn over the stage, one at a time. */
export interface Sheet {
  readonly title: string;
  readonly body: readonly El[];
  /** There is nothing to do in it but to read: the focus begins at its title. */
  readonly isText?: true;
  readonly yes: string;
  /** The quiet choice, in words; the cross at the top is always there and means the same. */
  readonly no?: string;
  /** Ends the sheet from outside: Back was pressed, or the page is left. */
  readonly signal: AbortSignal;
}

const isOutside = (dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean => {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
};

/**
 * Opens a sheet from the bottom edge and resolves with whether the person said yes. Escape, a tap outside, the cross and
 * Back all mean the quiet choice. Hide stands in it too, since nothing below it can be pressed. The focus goes to the
 * cross, or to the title of what is only to be read, and back to where it was.
 */
export const openSheet = (
  root: HTMLElement,
  { title, body, isText, yes, no, signal }: Sheet,
): Promise<boolean> => {
  const dialog = elToDom(
    el(
      'dialog',
      { class: 'dialog calm-sheet', 'aria-labelledby': 'sheet-title' },
      el(
        'div',
        { class: 'sheet-head' },
        el('h2', { id: 'sheet-title', ...(isText && { tabindex: '-1', autofocus: true }) }, title),
        hideTool(),
        el(
          'button',
          { class: 'tool', type: 'button', value: 'no', autofocus: isText === undefined },
          icon(x),
          el('span', { class: 'unseen' }, moreWords.close),
        ),
      ),
      ...body,
      el(
        'div',
        { class: 'act' },
        el('button', { class: 'btn quiet', type: 'button', value: 'yes' }, yes),
        no !== undefined && el('button', { class: 'btn bare', type: 'button', value: 'no' }, no),
      ),
    ),
  ) as HTMLDialogElement;
  root.append(dialog);
  return new Promise((answer) => {
    const close = (): void => dialog.close();
    dialog.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element
          ? event.target.closest<HTMLButtonElement>(':is(.act, .sheet-head) button')
          : null;
      if (button !== null) dialog.close(button.value);
      // The dialog itself is hit only outside its sheet: its padding belongs to the sheet, so the place is asked.
      else if (event.target === dialog && isOutside(dialog, event)) close();
    });
    dialog.addEventListener('close', () => {
      signal.removeEventListener('abort', close);
      dialog.remove();
      answer(dialog.returnValue === 'yes' && !signal.aborted);
    });
    signal.addEventListener('abort', close);
    dialog.showModal();
  });
};

/** One of several words to choose from. */
export const chip = (group: string, value: string, words: string, isChosen: boolean): El =>
  el(
    'button',
    {
      class: 'chip',
      type: 'button',
      'aria-pressed': String(isChosen),
      'data-group': group,
      value,
    },
    icon(check),
    words,
  );

/** Keeps one chip of a group pressed, and says which. Returns the way to stop. */
export const onChip = (root: HTMLElement, pick: (group: string, value: string) => void): (() => void) => {
  const onClick = (event: MouseEvent): void => {
    const pressed =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('.calm-sheet .chip') : null;
    const group = pressed?.dataset.group;
    if (pressed === null || group === undefined) return;
    for (const one of root.querySelectorAll(`.calm-sheet .chip[data-group="${group}"]`))
      one.setAttribute('aria-pressed', String(one === pressed));
    pick(group, pressed.value);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
};
