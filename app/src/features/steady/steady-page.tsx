import { minutes } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { useEntries } from '../../store/hooks.ts';
import { caretRight } from '../../ui/icons.ts';
import { Button, ButtonLink, Icon, Keel } from '../../ui/parts.tsx';
import { steadyWords as words } from './steady.content.en.ts';
import { steadyKind } from './steady.record.ts';
import { titleOf } from './steady.ts';
import '../../form/form.css';
import './steady.css';

const loadWrite = () => import('./steady-write.tsx');

/** So many are shown at first, and more each time they are asked for. */
const PAGE = 30;

const List = () => {
  const entries = useEntries(steadyKind).toReversed();
  const [count, setCount] = useState(PAGE);
  return (
    <main class="form steady">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {entries.length === 0 ? (
        <div class="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <Keel />
        </div>
      ) : (
        <section class="asked asks">
          <h2>{words.earlier}</h2>
          <ul class="rows">
            {entries.slice(0, count).map(({ id, fields }) => (
              <li key={id}>
                <a class="row" href={`/steady/entry/?id=${id}`}>
                  <span class="grow">
                    <span class="own" dir="auto">
                      {titleOf(fields) ?? words.untitled}
                    </span>
                    <small class="block">{words.day(fields.at + minutes(fields.offsetMinutes ?? 0))}</small>
                  </span>
                  <Icon path={caretRight} flips />
                </a>
              </li>
            ))}
          </ul>
          {entries.length > count ? (
            <Button look="bare" onPress={() => setCount(count + PAGE)}>
              {words.more}
            </Button>
          ) : null}
        </section>
      )}
      <div class="dock stack">
        <ButtonLink href="/steady/write/">{words.begin}</ButtonLink>
      </div>
    </main>
  );
};

/** Earlier ones, and the way to begin. From a trigger it begins at once. */
export const Page = () => {
  const { trigger } = useLocation().query;
  if (!trigger) return <List />;
  return <PartPage load={loadWrite} draw={({ SteadyWrite }) => <SteadyWrite trigger={trigger} />} />;
};
