import { useEffect, useState } from 'preact/hooks';
import { info } from '../ui/icons.ts';
import { Icon } from '../ui/parts.tsx';
import { useStripHeight } from './strip-height.ts';
import { updateWords } from './update-strip.content.en.ts';

/** Asks whether a new version may come in. Fetched when there is one. */
export const UpdateStrip = ({ onLater, onUpdate }: { onLater: () => void; onUpdate: () => void }) => {
  const strip = useStripHeight();
  // A status that comes into the page already full is often not read out.
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(updateWords.body), 100);
    return () => clearTimeout(timer);
  }, []);
  return (
    <aside class="strip" ref={strip}>
      <Icon path={info} />
      <p role="status">{said}</p>
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
