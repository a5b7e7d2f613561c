import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/parts.tsx';
import { erasing } from './settings.content.en.ts';

/** Deletes everything, in two steps: a button, then a dialog that says what goes and what cannot be taken away. */
export const EraseEverything = () => {
  const title = useRef<HTMLHeadingElement>(null);
  const [dialog, setDialog] = useState<typeof import('./erase-dialog.tsx') | 'lost'>();

  // `/settings/#delete` as the first address: the browser looked for the part before it was drawn.
  useEffect(() => {
    if (window.location.hash !== '#delete') return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView();
  }, []);

  const ask = () => {
    import('./erase-dialog.tsx').then(setDialog, () => setDialog('lost'));
  };

  return (
    <section id="delete" aria-labelledby="delete-title">
      <h2 id="delete-title" ref={title} tabIndex={-1}>
        {erasing.title}
      </h2>
      <p>{erasing.says}</p>
      <Button look="quiet" onPress={ask}>
        {erasing.button}
      </Button>
      {dialog === 'lost' ? <p role="alert">{erasing.lost}</p> : null}
      {typeof dialog === 'object' ? <dialog.EraseDialog onClose={() => setDialog(undefined)} /> : null}
    </section>
  );
};
