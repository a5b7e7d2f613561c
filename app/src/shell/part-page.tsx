import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../ui/parts.tsx';
import { focusHeading } from './arrive.ts';
import { errorWords as words } from './shell.content.en.ts';
import { usePart } from './use-part.ts';

interface PartProps<Loaded> {
  /** Stands outside the component that asks for it. */
  readonly load: () => Promise<Loaded>;
  readonly draw: (part: Loaded) => ComponentChildren;
}

/** A page whose code is fetched once there is something to show. Where it cannot be had, that is said. */
export const PartPage = <Loaded extends object>({ load, draw }: PartProps<Loaded>) => {
  const part = usePart(load);
  useLayoutEffect(() => {
    if (part !== undefined) focusHeading();
  }, [part]);
  if (part === undefined) return <main class="status" aria-busy="true" />;
  if (part !== 'lost') return draw(part);
  return (
    <main class="status low">
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
