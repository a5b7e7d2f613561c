import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { plus } from '../../ui/icons.ts';
import { ButtonLink, Icon, Keel } from '../../ui/parts.tsx';
import { sessionKind } from '../calm/session.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { triggerKind } from '../trigger/trigger.record.ts';
import { pageWords as words } from './timeline-page.content.en.ts';
import { useArrived } from './use-arrived.tsx';
import { useDeletedCount } from './use-deleted-count.tsx';
import { useHasPath } from './use-has-path.tsx';
import './timeline.css';
import './find.css';

const loadDays = () => import('./days-part.tsx');

const Empty = () => (
  <div class="empty">
    <Keel />
    <p>{words.empty}</p>
  </div>
);

/** The journal: everything that was kept, by day. What draws it is fetched once there is something to draw. */
export const Page = () => {
  const { store } = useWorld();
  const [triggers, pauses, sessions] = [
    useEntries(triggerKind),
    useEntries(pauseKind),
    useEntries(sessionKind),
  ];
  const status = store.status.value;
  const isComplete = status.type !== 'open' || status.complete;
  const hasHard = triggers.length + pauses.length + sessions.length > 0;
  const hasPath = useHasPath();
  const hasSomething = hasHard || hasPath;
  const hasDeleted = useDeletedCount() > 0;
  const days = useArrived(loadDays, hasSomething);
  return (
    <main class="journal" aria-busy={hasSomething && days === undefined}>
      <h1>{words.title}</h1>
      {days === 'lost' ? <p>{words.lost}</p> : null}
      {hasSomething && typeof days === 'object' ? (
        <days.DaysPart isComplete={isComplete} hasPath={hasPath} />
      ) : null}
      {!hasSomething && isComplete ? <Empty /> : null}
      {hasDeleted && (typeof days === 'object' || !hasSomething) ? (
        <p class="last">
          <ButtonLink look="bare" href="/deleted/">
            {words.deleted}
          </ButtonLink>
        </p>
      ) : null}
      <div class="dock">
        <a class="btn" href="/trigger/">
          <Icon path={plus} />
          {words.note}
        </a>
      </div>
    </main>
  );
};
