import { removed } from '@evenkeel/kernel';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { dayWords } from '../../ui/day-words.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { homeWords } from './value.content.en.ts';
import type { Writing } from './value.ts';
import { listWords, oneWords as words } from './value-list.content.en.ts';
import '../../form/form.css';
import './value.css';

/**
 * What was written once: the line first, then all of it.
 * @public
 */
export const OneWriting = ({ entry }: { entry: Entry<Writing> }) => {
  const { save, isRefused } = useCommit();
  const { day } = dayWords(useWorld().moment());
  const { id, fields } = entry;
  const about = Object.values(fields.values ?? {}).join(listWords.between);
  return (
    <main class="form value">
      <div class="say-it">
        <p class="over">{words.over(day(fields.at))}</p>
        <h1 dir="auto">{about || homeWords}</h1>
      </div>
      <TwoVersions entry={entry} labels={words.fields} />
      {fields.line?.trim() ? <Sheet over={words.line} words={fields.line} /> : null}
      {fields.text?.trim() ? (
        <section class="whole">
          <p class="over">{words.text}</p>
          <p dir="auto">{fields.text}</p>
        </section>
      ) : null}
      <NotKept words={isRefused ? words.notKept : undefined} />
      <div class="quiet-ways">
        <ButtonLink look="bare" href={`/value/edit/?id=${id}`}>
          {words.edit}
        </ButtonLink>
        <Button look="bare" onPress={() => void save([removed('value', id)])}>
          {words.remove}
        </Button>
      </div>
      <div class="dock">
        <ButtonLink look="quiet" href="/value/write/">
          {words.again}
        </ButtonLink>
      </div>
    </main>
  );
};
