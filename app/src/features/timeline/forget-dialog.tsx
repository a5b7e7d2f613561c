import { useEffect, useRef } from 'preact/hooks';
import { hideTool } from '../../shell/top-bar-view.ts';
import { Button, Drawn } from '../../ui/parts.tsx';
import { deletedWords as words } from './deleted.content.en.ts';

interface DialogProps {
  readonly onForget: () => void;
  readonly onClose: () => void;
}

/** Says what *for good* means before it is done. Open as long as it is drawn; the quiet choice has the focus. */
export const ForgetDialog = ({ onForget, onClose }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('button')?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap beside the dialog; Escape is the dialog's own
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby="forget-title"
      aria-describedby="forget-says"
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
      onClose={onClose}
    >
      <div class="head">
        <h2 id="forget-title">{words.askTitle}</h2>
        <Drawn node={hideTool()} />
      </div>
      <p id="forget-says">{words.says}</p>
      <div class="acts">
        <Button onPress={() => dialog.current?.close()}>{words.keep}</Button>
        <Button
          look="quiet"
          onPress={() => {
            onForget();
            dialog.current?.close();
          }}
        >
          {words.forGood}
        </Button>
      </div>
    </dialog>
  );
};
