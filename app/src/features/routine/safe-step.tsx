import type { Day } from '@evenkeel/kernel';
import type { ComponentChildren } from 'preact';
import { useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { ofDay } from '../affirmation/affirmation.ts';
import { nowWords as words } from './routine.content.en.ts';
import type { Half } from './routine.ts';
import { safeKind } from './safe.record.ts';

interface SafeProps {
  readonly half: Half;
  readonly day: Day;
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}

/** One safe moment of theirs, the same all day. */
export const SafeStep = ({ half, day, onDone, children }: SafeProps) => {
  const all = useEntries(safeKind).filter(({ fields }) => fields.words?.trim() && !fields.isResting);
  const one = ofDay(all, day);
  return (
    <main class="routine low">
      <div class="say-it">
        <p class="over">{words.over[half]}</p>
        <h1>{one ? words.safe : words.noSafe}</h1>
      </div>
      {one ? <Sheet words={one.fields.words ?? ''} /> : null}
      <div class="foot stack">
        {one ? (
          <Button onPress={onDone}>{words.haveRead}</Button>
        ) : (
          <ButtonLink look="quiet" href="/safe-moment/new/">
            {words.noSafeAct}
          </ButtonLink>
        )}
        {children}
      </div>
    </main>
  );
};
