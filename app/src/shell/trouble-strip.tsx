import type { StoreTrouble } from '../store/contract.ts';
import { warningCircle, x } from '../ui/icons.ts';
import { Icon } from '../ui/parts.tsx';
import { troubleWords } from './strip.content.en.ts';
import { useStripHeight } from './strip-height.ts';

/** What could not be done: see `StoreTrouble`. `fault`: a bug in a handler or a promise. */
export type TroubleType = StoreTrouble['type'] | 'fault';

/** Says what went wrong, and what is safe. Fetched when something did. */
export const TroubleStrip = ({ type, onClose }: { type: TroubleType; onClose: () => void }) => {
  const strip = useStripHeight();
  return (
    <aside class="strip" ref={strip}>
      <Icon path={warningCircle} />
      <p role="alert">{troubleWords[type]}</p>
      <button type="button" class="tool" onClick={onClose}>
        <Icon path={x} />
        <span class="unseen">{troubleWords.close}</span>
      </button>
    </aside>
  );
};
