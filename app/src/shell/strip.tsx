import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StoreTrouble } from '../store/contract.ts';
import { info, warningCircle, x } from '../ui/icons.ts';
import { Icon } from '../ui/parts.tsx';
import { troubleWords, updateWords } from './strip.content.en.ts';

/** A new version of the app that waits to be let in. */
export interface Update {
  readonly accept: () => void;
}

interface StripProps {
  readonly trouble: ReadonlySignal<StoreTrouble | undefined>;
  readonly update: ReadonlySignal<Update | undefined>;
  /** Counts bugs thrown outside drawing (in a handler or a promise). */
  readonly faults: ReadonlySignal<number>;
  /** Only a calm screen asks about a new version: never a hard moment, never a form. */
  readonly isCalm: boolean;
  /** What was kept went away under a page that still stands. */
  readonly isGone: boolean;
}

/** Tells the page how much room is left below the strip, so that it covers nothing: see `--strip` in frame.css. */
const useStripHeight = () => {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = document.documentElement;
    const measure = () => root.style.setProperty('--strip', `${strip.current?.offsetHeight ?? 0}px`);
    measure();
    if (strip.current === null) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(strip.current);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--strip');
    };
  }, []);
  return strip;
};

interface TroubleStripProps {
  readonly words: string;
  readonly onClose: () => void;
}

const TroubleStrip = ({ words, onClose }: TroubleStripProps) => {
  const strip = useStripHeight();
  return (
    <aside class="strip" ref={strip}>
      <Icon path={warningCircle} />
      <p role="alert">{words}</p>
      <button type="button" class="tool" onClick={onClose}>
        <Icon path={x} />
        <span class="unseen">{troubleWords.close}</span>
      </button>
    </aside>
  );
};

const UpdateStrip = ({ onLater, onUpdate }: { onLater: () => void; onUpdate: () => void }) => {
  const strip = useStripHeight();
  return (
    <aside class="strip" ref={strip}>
      <Icon path={info} />
      <p role="status">{updateWords.body}</p>
      <div class="answers">
        <button type="button" class="btn bare" onClick={onLater}>
          {updateWords.later}
        </button>
        <button type="button" class="btn bare" onClick={onUpdate}>
          {updateWords.update}
        </button>
      </div>
    </aside>
  );
};

/** What the shell has to say without being asked: at most one thing, at the top, in the flow of the page. */
export const Strip = ({ trouble, isGone, update, faults, isCalm }: StripProps) => {
  const closedTrouble = useSignal<StoreTrouble | undefined>(undefined);
  const closedFaults = useSignal(0);
  const laterUpdate = useSignal<Update | undefined>(undefined);

  // Where no page stands any more, the whole screen says that it is gone.
  const said = trouble.value?.type === 'gone' ? undefined : trouble.value;
  const now = said ?? (isGone ? GONE : undefined);
  if (now !== undefined && now !== closedTrouble.value)
    return (
      <TroubleStrip
        words={troubleWords[now.type]}
        onClose={() => {
          closedTrouble.value = now;
        }}
      />
    );
  if (faults.value > closedFaults.value)
    return (
      <TroubleStrip
        words={troubleWords.fault}
        onClose={() => {
          closedFaults.value = faults.value;
        }}
      />
    );
  const ready = update.value;
  if (ready === undefined || !isCalm || ready === laterUpdate.value) return null;
  return (
    <UpdateStrip
      onLater={() => {
        laterUpdate.value = ready;
      }}
      onUpdate={ready.accept}
    />
  );
};

const GONE: StoreTrouble = { type: 'gone' };
