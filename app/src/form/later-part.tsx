import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { usePart } from '../shell/use-part.ts';
import { caretRight } from '../ui/icons.ts';
import { Icon } from '../ui/parts.tsx';
import { formWords } from './form.content.en.ts';

interface LaterProps<Loaded> {
  /** What the row says that opens it. */
  readonly words: string;
  /** It is open from the beginning: something in it is answered already. */
  readonly isNeeded: boolean;
  /** Stands outside the component that asks for it. */
  readonly load: () => Promise<Loaded>;
  readonly draw: (part: Loaded) => ComponentChildren;
}

/** Questions of a form that many leave: behind a tap, and fetched only then. Once open they stay open. */
export const LaterPart = <Loaded extends object>({ words, isNeeded, load, draw }: LaterProps<Loaded>) => {
  const [isOpen, setOpen] = useState(isNeeded);
  const part = usePart(load, isOpen || isNeeded);
  if (part === 'lost') return <p role="alert">{formWords.partLost}</p>;
  if (part !== undefined) return <Fragment>{draw(part)}</Fragment>;
  return (
    <button type="button" class="row later" aria-expanded={isOpen || isNeeded} onClick={() => setOpen(true)}>
      <span class="grow">{words}</span>
      <Icon path={caretRight} flips />
    </button>
  );
};
