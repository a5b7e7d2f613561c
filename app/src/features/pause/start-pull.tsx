import type { Entry } from '../../store/contract.ts';
import { Button } from '../../ui/parts.tsx';
import { Missing } from './missing.tsx';
import { NotSaved } from './not-saved.tsx';
import { startPullWords as words } from './pause.content.en.ts';
import type { Pause } from './pause.ts';
import { markPullAtStart } from './pause-change.ts';
import { usePull } from './pull-gauge.tsx';
import { focusOnHeading } from './use-arrival.tsx';
import { useSaving } from './use-saving.tsx';

interface StartPullProps {
  readonly entry: Entry<Pause>;
  /** It was touched: then it stays, though the first minute goes by. */
  readonly onTouch: () => void;
  /** Answered or left out. */
  readonly onDone: () => void;
}

/** The pull at the start, asked once while the water ebbs already. Either tap takes it away; nothing waits for it. */
export const StartPull = ({ entry, onTouch, onDone }: StartPullProps) => {
  const { save, trouble } = useSaving(entry);
  const { urge, gauge, missing } = usePull(words.label);
  const leave = () => {
    focusOnHeading();
    scrollTo(0, 0);
    onDone();
  };
  const keep = async () => {
    if (urge === undefined) return missing.ask(words.missing);
    if (await save([markPullAtStart(entry.id, urge)])) leave();
  };
  return (
    <section class="start-pull" onFocusIn={onTouch} onPointerDown={onTouch}>
      {gauge}
      <Missing said={missing.said} />
      <NotSaved trouble={trouble} />
      <div class="pair">
        <Button look="quiet" onPress={() => void keep()}>
          {words.keep}
        </Button>
        <Button look="quiet" onPress={leave}>
          {words.leave}
        </Button>
      </div>
    </section>
  );
};
