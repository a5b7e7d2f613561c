import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { StoreTrouble } from '../store/contract.ts';
import { focusHeading } from './arrive.ts';
import { TroubleStrip } from './trouble-strip.tsx';
import { usePart } from './use-part.ts';

/** A new version of the app that waits to be let in. */
export interface Update {
  readonly accept: () => void;
}

export interface StripProps {
  readonly trouble: ReadonlySignal<StoreTrouble | undefined>;
  readonly update: ReadonlySignal<Update | undefined>;
  /** Counts bugs thrown outside drawing (in a handler or a promise). */
  readonly faults: ReadonlySignal<number>;
  /** Only a calm screen asks about a new version: never a hard moment, never a form. */
  readonly isCalm: boolean;
  /** What was kept went away under a page that still stands. */
  readonly isGone: boolean;
}

const loadUpdateStrip = () => import('./update-strip.tsx');

/** The strip that asks, once its code is here. Where it cannot be had, nothing is asked: the old version goes on. */
const UpdateQuestion = (props: { onLater: () => void; onUpdate: () => void }) => {
  const strip = usePart(loadUpdateStrip);
  return typeof strip === 'object' ? <strip.UpdateStrip {...props} /> : null;
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
        type={now.type}
        onClose={() => {
          closedTrouble.value = now;
          focusSoon();
        }}
      />
    );
  if (faults.value > closedFaults.value)
    return (
      <TroubleStrip
        type="fault"
        onClose={() => {
          closedFaults.value = faults.value;
          focusSoon();
        }}
      />
    );
  const ready = update.value;
  if (ready === undefined || !isCalm || ready === laterUpdate.value) return null;
  return (
    <UpdateQuestion
      onLater={() => {
        laterUpdate.value = ready;
        focusSoon();
      }}
      onUpdate={ready.accept}
    />
  );
};

const GONE: StoreTrouble = { type: 'gone' };

/** The strip takes the button that was pressed with it. */
const focusSoon = (): void => {
  requestAnimationFrame(() => focusHeading());
};
