import { minutes } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useEntries } from '../../store/hooks.ts';
import { caretRight } from '../../ui/icons.ts';
import { Button, ButtonLink, Icon, Keel, Note } from '../../ui/parts.tsx';
import { lettersWords as words } from './letter.content.en.ts';
import { letterKind } from './letter.record.ts';
import { titleOf } from './letter.ts';
import '../../form/form.css';
import './letter.css';

/** So many are shown at first, and more each time they are asked for. */
const PAGE = 30;

/** Earlier letters, and the way to a new one; what is known of warmth that hurts is said before it begins. */
export const Page = () => {
  const entries = useEntries(letterKind).toReversed();
  const [count, setCount] = useState(PAGE);
  return (
    <main class="form letters">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Note>{words.backdraft}</Note>
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
                <a class="row" href={`/letter/entry/?id=${id}`}>
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
        <ButtonLink href="/letter/write/">{words.write}</ButtonLink>
      </div>
    </main>
  );
};
