import { useEffect, useRef, useState } from 'preact/hooks';
import { hideTool } from '../../shell/top-bar-view.ts';
import { useWorld } from '../../shell/world.ts';
import { warningCircle } from '../../ui/icons.ts';
import { Button, Drawn, Icon } from '../../ui/parts.tsx';
import { asking } from './erase-dialog.content.en.ts';

/** Says what goes and what cannot be taken away, and deletes it all. Open as long as it is drawn. */
export const EraseDialog = ({ onClose }: { onClose: () => void }) => {
  const { store } = useWorld();
  const dialog = useRef<HTMLDialogElement>(null);
  const [phase, setPhase] = useState<'asking' | 'erasing' | 'failed'>('asking');
  useEffect(() => dialog.current?.showModal(), []);
  // The quiet choice has the focus: at first, and again when it can be chosen again.
  useEffect(() => {
    if (phase !== 'erasing') dialog.current?.querySelector('button')?.focus();
  }, [phase]);

  const erase = async () => {
    setPhase('erasing');
    try {
      await store.erase();
    } catch {
      setPhase('failed');
      return;
    }
    // A new document, not a route: nothing of what was read may stay in this one's memory.
    window.location.replace('/');
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap beside the dialog; Escape is the dialog's own
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby="erase-title"
      aria-describedby="erase-says"
      onCancel={(event) => {
        if (phase === 'erasing') event.preventDefault();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && phase !== 'erasing') dialog.current?.close();
      }}
      onClose={onClose}
    >
      <div class="head">
        <h2 id="erase-title">{asking.askTitle}</h2>
        <Drawn node={hideTool()} />
      </div>
      <div class="stack" id="erase-says">
        {asking.goes.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {phase === 'failed' ? (
        <p class="error" role="alert">
          <Icon path={warningCircle} /> {asking.failed}
        </p>
      ) : null}
      <div class="acts">
        <Button onPress={() => dialog.current?.close()} disabled={phase === 'erasing'}>
          {asking.keep}
        </Button>
        <Button look="quiet" onPress={() => void erase()} disabled={phase === 'erasing'}>
          {phase === 'erasing' ? asking.erasing : asking.erase}
        </Button>
      </div>
    </dialog>
  );
};
