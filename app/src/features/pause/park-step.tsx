import type { Id } from '@evenkeel/kernel';
import { useLayoutEffect, useState } from 'preact/hooks';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { Button, Chips, privateInput } from '../../ui/parts.tsx';
import { isThirdWithinHour, withStart } from '../checking/checking.ts';
import { Ebb } from './ebb.tsx';
import { NotSaved } from './not-saved.tsx';
import { wantWords, parkWords as words } from './park.content.en.ts';
import { parkMessage, type Want, wants } from './parked.ts';
import { checkIns, currentPause, type Kept } from './pause.ts';
import { type LastView, useArrival } from './use-arrival.tsx';
import { useSaving } from './use-saving.tsx';
import { useWords } from './use-words.tsx';

const wantOptions = wants.map((key) => ({ key, label: wantWords[key] }));

/** Notes a pause that begins here (one that comes from Calm was noted there), and says whether it is the third. */
const useNoteStart = () => {
  const { openFields, moment } = useWorld();
  return async (): Promise<{ readonly isThird: boolean }> => {
    // Read now, not when the page came: another tab may have begun one since.
    const before = (await openFields.get('recentStarts')) ?? [];
    const { now } = moment();
    void openFields.set('recentStarts', withStart(before, now));
    return { isThird: isThirdWithinHour(before, now) };
  };
};

const loadAside = () => import('./kept-aside.tsx');

/** What is kept from earlier, fetched only where there is something. Where it cannot be had, Today leads there too. */
const Aside = ({ pauses }: { pauses: readonly Kept[] }) => {
  const { moment } = useWorld();
  const { older } = currentPause(pauses, moment().now);
  const later = checkIns(pauses);
  const isSome = older.length + later.length > 0;
  const part = usePart(loadAside, isSome);
  return isSome && typeof part === 'object' ? <part.KeptAside {...{ older, later }} /> : null;
};

interface ParkProps {
  readonly pauses: readonly Kept[];
  readonly seen: LastView;
  /** Told which pause was parked, and whether this was the third start within an hour. */
  readonly onPark: (parked: { readonly id: Id; readonly isThird: boolean }) => void;
  /** Set while something stands here that is not parked yet: then no pause of another tab takes its place. */
  readonly isWriting: { current: boolean };
}

/** Nothing is parked: the field, and what I want to do. */
export const ParkStep = ({ pauses, seen, onPark, isWriting }: ParkProps) => {
  const { moment } = useWorld();
  const { text, change, drop } = useWords('pause');
  const [want, setWant] = useState<Want>();
  const { save, trouble } = useSaving();
  const noteStart = useNoteStart();
  const hasWords = text.trim() !== '';
  useArrival(seen, 'park');
  useLayoutEffect(() => {
    isWriting.current = hasWords || want !== undefined;
    return () => {
      isWriting.current = false;
    };
  });

  const park = async () => {
    const [parked] = parkMessage(text, moment(), want);
    if (parked === undefined || !(await save([parked]))) return;
    onPark({ id: parked.id, ...(await noteStart()) });
    await drop(text);
  };

  return (
    <Ebb title={words.title} lines={[words.lead]} share={1}>
      <Aside pauses={pauses} />
      <div class="asked">
        <Chips
          label={words.wants}
          options={wantOptions}
          chosen={want === undefined ? [] : [want]}
          pick="one"
          onToggle={(key) => setWant(key === want ? undefined : key)}
        />
      </div>
      <NotSaved trouble={trouble} />
      <form
        class="park"
        onSubmit={(event) => {
          event.preventDefault();
          void park();
        }}
      >
        <div class="paper">
          <label for="parked">{words.field}</label>
          <textarea
            id="parked"
            rows={1}
            dir="auto"
            placeholder=" "
            value={text}
            {...privateInput}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </div>
        <Button type="submit">{words.park}</Button>
      </form>
      {want !== undefined && !hasWords ? (
        <Button look="pale" onPress={() => void park()}>
          {words.parkWithoutWords}
        </Button>
      ) : null}
    </Ebb>
  );
};
