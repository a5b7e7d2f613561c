import { isId } from '@evenkeel/kernel';
import { useLayoutEffect } from 'preact/hooks';
import { focusHeading } from '../../shell/arrive.ts';
import { useLocation } from '../../shell/location.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { sessionKind } from '../calm/session.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { triggerKind } from '../trigger/trigger.record.ts';
import { missingWords as words } from './entry-page.content.en.ts';
import './timeline.css';
import './entry.css';

const loadEntry = () => import('./entry-part.tsx');
const loadWave = () => import('./wave-part.tsx');

const Missing = () => (
  <main class="journal">
    <h1>{words.missing}</h1>
    <p>{words.missingHint}</p>
    <ButtonLink look="quiet" href="/journal/">
      {words.toJournal}
    </ButtonLink>
  </main>
);

/** One pause, one time of Calm, or the wave of a trigger. What draws it is fetched when it is there, or was a moment ago. */
export const Page = () => {
  const { query } = useLocation();
  const id = isId(query.id) ? query.id : undefined;
  const isThere = [...useEntries(pauseKind), ...useEntries(sessionKind)].some((entry) => entry.id === id);
  const isTrigger = useEntries(triggerKind).some((entry) => entry.id === id);
  const part = usePart(loadEntry, isThere);
  const wave = usePart(loadWave, isTrigger);
  useLayoutEffect(() => {
    if (typeof part === 'object' || typeof wave === 'object') focusHeading();
  }, [part, wave]);
  if (id !== undefined && isTrigger && typeof wave === 'object') return <wave.WavePart id={id} />;
  if (
    id === undefined ||
    part === 'lost' ||
    wave === 'lost' ||
    (part === undefined && !isThere && !isTrigger)
  )
    return <Missing />;
  return part === undefined ? <main class="journal" aria-busy="true" /> : <part.EntryPart id={id} />;
};
