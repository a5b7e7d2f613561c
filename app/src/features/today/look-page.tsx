import { type Change, ok } from '@evenkeel/kernel';
import { useRef } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { ErrorPage } from '../../shell/status-page.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { sessionKind } from '../calm/session.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { privateCheckKind } from '../pause/private-check.record.ts';
import { privateCheckId } from '../pause/private-check.ts';
import { type Look, type LookStep, lookOf, lookToPath, queryToLook, stepToShow } from './look.ts';
import { noLookWords as words } from './no-look.content.en.ts';
import { useArrival } from './use-arrival.tsx';
import './today.css';

/** What the page looks at; `unknown` while the hour at which the person's day starts is being read. */
const useLook = (id: ReturnType<typeof queryToLook>['id']): Look | 'unknown' | undefined => {
  const { now, offsetMinutes, dayStart } = useClock();
  const pauses = useEntries(pauseKind);
  const sessions = useEntries(sessionKind);
  const last = useRef<Look | undefined>(undefined);
  if (dayStart === undefined) return 'unknown';
  // What was opened stays, also when the next day begins meanwhile.
  last.current = lookOf(pauses, sessions, { now, offsetMinutes, dayStart }, id) ?? last.current;
  return last.current;
};

/** All its questions: hardly ever needed on a first visit, when there is nothing to look at. */
const loadPart = () => import('./look-part.tsx');

/** Look at it: opened from the morning after. Each question has an address, and each answer is kept with its tap. */
export const Page = () => {
  const { store, moment } = useWorld();
  const { query, route } = useLocation();
  const place = queryToLook(query);
  const answer =
    useEntries(privateCheckKind).find(({ id }) => id === privateCheckId)?.fields.answer ?? undefined;
  const look = useLook(place.id);
  const isSaving = useRef(false);
  const step = look === undefined || look === 'unknown' ? look : stepToShow(place.step, look, answer);
  const isFound = look !== undefined && look !== 'unknown' && step !== undefined && step !== 'unknown';
  const part = usePart(loadPart, isFound);
  const isComing = look === 'unknown' || (isFound && part === undefined);
  const main = useArrival(isComing ? undefined : String(step ?? 'none'));

  if (part === 'lost') return <ErrorPage onAgain={() => location.reload()} />;
  if (!isFound || part === undefined)
    return (
      <main ref={main} class="look low" aria-busy={isComing}>
        {isComing ? null : (
          <div class="body stack">
            <h1>{words.none}</h1>
            <ButtonLink href="/today/">{words.toToday}</ButtonLink>
          </div>
        )}
      </main>
    );
  const pathOf = (to: LookStep) => lookToPath(to, look.moments[0].id);
  // What could not be saved is said by the shell; the page stays, so the tap can be tried again.
  const save = async (changes: readonly Change[], next: LookStep): Promise<boolean> => {
    if (isSaving.current) return false;
    isSaving.current = true;
    try {
      const done = await store.commit<never>(() => ok(changes));
      if (done.ok) route(pathOf(next));
      return done.ok;
    } finally {
      isSaving.current = false;
    }
  };
  return (
    <main ref={main} class="look low">
      <div key={step} class="body stack">
        <part.LookPart {...{ step, look, answer, pathOf, save }} now={() => moment().now} />
      </div>
    </main>
  );
};
