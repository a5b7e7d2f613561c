import { removed } from '@evenkeel/kernel';
import { TieRows } from '../../form/tie-rows.tsx';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { dayWords } from '../../ui/day-words.ts';
import { caretRight } from '../../ui/icons.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Drawn, Icon } from '../../ui/parts.tsx';
import { boatAfloat } from '../../ui/water.ts';
import { useBeliefs } from '../belief/use-beliefs.tsx';
import { listWords, viewWords as words } from './victory.content.en.ts';
import type { Victory } from './victory.ts';
import './victory.css';

interface OneProps {
  readonly entry: Entry<Victory>;
  /** It was kept a moment ago: the boat lifts, once. */
  readonly isNew: boolean;
}

/**
 * Everything that is kept of one small victory.
 * @public
 */
export const OneVictory = ({ entry, isNew }: OneProps) => {
  const { save, isRefused } = useCommit();
  const { nameOf } = useBeliefs();
  const { id, fields } = entry;
  const { day } = dayWords(useWorld().moment());
  const beliefs = Object.keys(fields.belief ?? {});
  const [first] = beliefs;
  return (
    <main class="form victory">
      <div class={isNew ? 'afloat lifts' : 'afloat'}>
        <Drawn node={boatAfloat()} />
      </div>
      <div class="say-it">
        <p class="over">{isNew ? words.kept : words.over(day(fields.at))}</p>
        <h1 dir="auto">{fields.words?.trim() ? fields.words : listWords.untitled}</h1>
      </div>
      <TwoVersions
        entry={entry}
        labels={words.fields}
        say={(field, value) => (field === 'at' && typeof value === 'number' ? day(value) : undefined)}
      />
      {beliefs.length > 0 ? (
        <section>
          <p class="over">{words.belief}</p>
          <ul class="rows">
            {beliefs.map((key) => (
              <li key={key}>
                <a class="row" href={`/belief/?id=${key}`}>
                  <span class="grow" dir="auto">
                    {nameOf(key)}
                  </span>
                  <Icon path={caretRight} flips />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <TieRows ties={fields} />
      <div class="stack ends-low">
        <NotKept words={isRefused ? words.notKept : undefined} />
        {isNew ? <ButtonLink href="/victories/">{words.done}</ButtonLink> : null}
        {first === undefined ? null : (
          <ButtonLink look="quiet" href={`/evidence/new/?belief=${first}&form=moment`}>
            {words.evidence}
          </ButtonLink>
        )}
        <div class="quiet-ways">
          <ButtonLink look="bare" href={`/victory/edit/?id=${id}`}>
            {words.edit}
          </ButtonLink>
          <Button look="bare" onPress={() => void save([removed('victory', id)])}>
            {words.remove}
          </Button>
        </div>
      </div>
    </main>
  );
};
