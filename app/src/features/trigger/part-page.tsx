import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusHeading } from '../../shell/arrive.ts';
import { errorWords as words } from '../../shell/shell.content.en.ts';
import { usePart } from '../../shell/use-part.ts';
import { Button } from '../../ui/parts.tsx';

interface PartProps<Loaded> {
  /** Stands outside the component that asks for it. */
  readonly load: () => Promise<Loaded>;
  readonly draw: (part: Loaded) => ComponentChildren;
}

/** What only a trigger that is kept needs: fetched when there is one. Where it cannot be had, that is said. */
export const PartPage = <Loaded extends object>({ load, draw }: PartProps<Loaded>) => {
  const part = usePart(load);
  useLayoutEffect(() => {
    if (part !== undefined) focusHeading();
  }, [part]);
  if (part === undefined) return <main class="trigger" aria-busy="true" />;
  if (part !== 'lost') return draw(part);
  return (
    <main class="trigger low">
      <div class="say-it">
        <h1>{words.title}</h1>
        <p>{words.body}</p>
      </div>
      <div class="foot stack">
        <Button onPress={() => location.reload()}>{words.again}</Button>
      </div>
    </main>
  );
};
