import { TwoVersions } from '../../form/two-versions.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { plus } from '../../ui/icons.ts';
import { ButtonLink, Icon, Keel } from '../../ui/parts.tsx';
import { Enough } from './enough.tsx';
import { mapWords as words } from './origin.content.en.ts';
import { originKind } from './origin.record.ts';
import { type Origin, originFields } from './origin.ts';
import '../../form/form.css';
import './origin.css';

const Row = ({ entry }: { entry: Entry<Origin> }) => (
  <li class="sheet">
    <TwoVersions entry={entry} labels={words.fields} />
    <dl>
      {originFields.map((field) => {
        const said = entry.fields[field];
        return said?.trim() ? (
          <div key={field}>
            <dt class="over">{words.labels[field]}</dt>
            <dd class="words" dir="auto">
              {said}
            </dd>
          </div>
        ) : null;
      })}
    </dl>
    <ButtonLink look="bare" href={`/origin/?step=row&id=${entry.id}`}>
      {words.edit}
    </ButtonLink>
  </li>
);

/**
 * The rows, as they were written, oldest first.
 * @public
 */
export const OriginMap = ({ isEnough }: { isEnough: boolean }) => {
  const { store } = useWorld();
  const rows = useEntries(originKind).toSorted((one, other) => one.fields.at - other.fields.at);
  const status = store.status.value;
  const isComplete = status.type !== 'open' || status.complete;
  return (
    <main class="form origin" aria-busy={!isComplete}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Enough is={isEnough} />
      {rows.length === 0 && isComplete ? (
        <div class="empty">
          <Keel />
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <ul class="stack">
          {rows.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : null}
      <div class="dock stack">
        <a class="btn" href="/origin/?step=row">
          <Icon path={plus} />
          {words.add}
        </a>
        <ButtonLink look="bare" href="/origin/?step=close">
          {words.stop}
        </ButtonLink>
      </div>
    </main>
  );
};
