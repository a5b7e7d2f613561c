import { useEffect, useRef, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { warningCircle } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/parts.tsx';
import { erasing } from './settings.content.en.ts';

/** Deletes everything, in two steps: a button, then a dialog that says what goes and what cannot be taken away. */
export const EraseEverything = () => {
  const { store } = useWorld();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [phase, setPhase] = useState<'asking' | 'erasing' | 'failed'>('asking');

  // `/settings/#delete` as the first address: the browser looked for the part before it was drawn.
  useEffect(() => {
    if (window.location.hash !== '#delete') return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView();
  }, []);

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
    <section id="delete" aria-labelledby="delete-title">
      <h2 id="delete-title" ref={title} tabIndex={-1}>
        {erasing.title}
      </h2>
      <p>{erasing.says}</p>
      <Button look="quiet" onPress={() => dialog.current?.showModal()}>
        {erasing.button}
      </Button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a tap beside the dialog; Escape is the dialog's own */}
      <dialog
        class="dialog"
        ref={dialog}
        aria-labelledby="erase-title"
        onCancel={(event) => {
          if (phase === 'erasing') event.preventDefault();
        }}
        onClick={(event) => {
          if (event.target === event.currentTarget && phase !== 'erasing') dialog.current?.close();
        }}
        onClose={() => setPhase('asking')}
      >
        <div class="stack">
          <h2 id="erase-title">{erasing.askTitle}</h2>
          {erasing.goes.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {phase === 'failed' ? (
            <p class="error" role="alert">
              <Icon path={warningCircle} /> {erasing.failed}
            </p>
          ) : null}
          <Button onPress={() => dialog.current?.close()} disabled={phase === 'erasing'}>
            {erasing.keep}
          </Button>
          <Button look="quiet" onPress={() => void erase()} disabled={phase === 'erasing'}>
            {phase === 'erasing' ? erasing.erasing : erasing.erase}
          </Button>
        </div>
      </dialog>
    </section>
  );
};
