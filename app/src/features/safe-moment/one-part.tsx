import { removed } from '@evenkeel/kernel';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { dayWords } from '../../ui/day-words.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { companyWords, oneWords as words } from './safe-moment.content.en.ts';
import { companies, type SafeMoment } from './safe-moment.ts';
import { restMoment } from './safe-moment-change.ts';
import '../../form/form.css';
import './safe-moment.css';

/**
 * Everything that is kept of one safe moment.
 * @public
 */
export const OneMoment = ({ entry }: { entry: Entry<SafeMoment> }) => {
  const { save, isRefused } = useCommit();
  const { day } = dayWords(useWorld().moment());
  const { id, fields } = entry;
  const isResting = fields.isResting === true;
  return (
    <main class="form low safe-moment">
      <div class="say-it">
        <h1>{fields.with ? companyWords[fields.with] : words.over}</h1>
        {isResting ? <p>{words.resting}</p> : null}
      </div>
      <TwoVersions
        entry={entry}
        labels={words.fields}
        say={(_, value) => companies.filter((one) => one === value).map((one) => companyWords[one])[0]}
      />
      <Sheet words={fields.words} from={words.you(day(fields.at))} />
      <div class="foot stack">
        <NotKept words={isRefused ? words.notKept : undefined} />
        <ButtonLink href={`/safe-moment/read/?id=${id}`}>{words.read}</ButtonLink>
        <div class="quiet-ways">
          <ButtonLink look="bare" href={`/safe-moment/edit/?id=${id}`}>
            {words.edit}
          </ButtonLink>
          <Button look="bare" onPress={() => void save([restMoment(id, !isResting)])}>
            {isResting ? words.wake : words.rest}
          </Button>
          <Button look="bare" onPress={() => void save([removed('safe-moment', id)])}>
            {words.remove}
          </Button>
        </div>
      </div>
    </main>
  );
};
