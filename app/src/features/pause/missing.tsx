import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { warningCircle } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';

interface Place {
  current: HTMLDivElement | null;
}

interface Said {
  readonly words: string;
  /** A second press says it again: a screen reader hears only what is new. */
  readonly time: number;
}

export interface MissingPart {
  readonly said: Said | undefined;
  /** Says what is missing, and puts the focus on the first control of `place`. */
  readonly ask: (words: string) => void;
  /** It has been given. */
  readonly clear: () => void;
  /** Where it can be given; put it on the element around the control. */
  readonly place: Place;
}

const focusIn = ({ current }: Place): void =>
  current?.querySelector<HTMLElement>('input, textarea, button')?.focus();

/** A field that a tap has called up is where the person wants to be: it may stand below the edge of a low screen. */
export const useFocusWhen = (isCalled: boolean, place: Place): void => {
  useLayoutEffect(() => {
    if (isCalled) focusIn(place);
  }, [isCalled, place]);
};

/** A button that lacks something is never dead: pressed, it says what is missing and leads there. */
export const useMissing = (): MissingPart => {
  const [said, setSaid] = useState<Said>();
  const place = useRef<HTMLDivElement>(null);
  return {
    said,
    ask: (words) => {
      setSaid((before) => ({ words, time: (before?.time ?? 0) + 1 }));
      focusIn(place);
    },
    clear: () => setSaid(undefined),
    place,
  };
};

/** What is missing, in words, beside the button that lacks it. Describes the field when the field names its `id`. */
export const Missing = ({ said, id }: { said: Said | undefined; id?: string }) =>
  said === undefined ? null : (
    <p class="error" role="alert" key={said.time} id={id}>
      <Icon path={warningCircle} />
      <span>{said.words}</span>
    </p>
  );
