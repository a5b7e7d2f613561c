import { useCommit } from '../../shell/use-commit.tsx';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { useNames, whenWords } from './answer-words.tsx';
import { CameOfIt } from './came-part.tsx';
import { ConflictPart } from './conflict-part.tsx';
import { FurtherPart } from './further-part.tsx';
import { deleteTrigger, type Trigger, texts } from './trigger.ts';
import { answerLabels, viewWords as words } from './trigger-view.content.en.ts';

const Line = ({ label, said }: { label: string; said: readonly string[] }) =>
  said.length === 0 ? null : (
    <div class="said">
      <dt>{label}</dt>
      <dd dir="auto">{said.join(words.between)}</dd>
    </div>
  );

/** Feelings with their strength, wants and people: what was tapped, in one list. */
const Tapped = ({ trigger }: { trigger: Trigger }) => {
  const names = useNames();
  const feelings = Object.entries(trigger.feeling ?? {}).map(([key, strength]) =>
    strength === true ? names.feeling(key) : words.felt(names.feeling(key), strength),
  );
  const wants = Object.keys(trigger.want ?? {}).map(names.want);
  const people = Object.keys(trigger.person ?? {}).map(names.person);
  const beliefs = Object.keys(trigger.belief ?? {});
  if (feelings.length + wants.length + people.length + beliefs.length === 0) return null;
  return (
    <dl class="tapped">
      <Line label={answerLabels.feeling} said={feelings} />
      <Line label={answerLabels.want} said={wants} />
      <Line label={answerLabels.person} said={people} />
      {beliefs.map((id) => (
        <div class="said" key={id}>
          <dt>{answerLabels.belief}</dt>
          <dd dir="auto">
            <a href={`/belief/?id=${id}`}>{names.belief(id)}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const isBare = (trigger: Trigger): boolean =>
  texts.every((field) => !trigger[field]?.trim()) &&
  [trigger.feeling, trigger.want, trigger.person, trigger.belief].every(
    (set) => Object.keys(set ?? {}).length === 0,
  );

/** Everything that is kept of one trigger, in the person’s own words. */
export const OneTrigger = ({ entry }: { entry: Entry<Trigger> }) => {
  const { save, isRefused } = useCommit();
  const { id, fields: trigger } = entry;
  const title = trigger.commonWords?.trim() || words.untitled;
  return (
    <main class="trigger view">
      <div class="say-it">
        <p class="over">{whenWords(trigger)}</p>
        <h1 dir="auto">{title}</h1>
        {typeof trigger.strength === 'number' ? <p>{words.strength(trigger.strength)}</p> : null}
      </div>
      <ConflictPart entry={entry} save={save} />
      <Tapped trigger={trigger} />
      <div class="sheets">
        {texts.map((field) => {
          const written = trigger[field];
          return written?.trim() ? (
            <section key={field} class="sheet">
              <h2 class="over">{answerLabels[field]}</h2>
              <p class="words" dir="auto">
                {written}
              </p>
            </section>
          ) : null;
        })}
      </div>
      <CameOfIt id={id} />
      {isBare(trigger) ? <p class="small">{words.more}</p> : null}
      <FurtherPart id={id} trigger={trigger} />
      <div class="foot stack">
        <NotKept words={isRefused ? words.notKept : undefined} />
        <ButtonLink look="quiet" href={`/trigger/more/?id=${id}`}>
          {words.edit}
        </ButtonLink>
        <ButtonLink look="bare" href={`/journal/entry/?id=${id}`}>
          {words.wave}
        </ButtonLink>
        <Button look="bare" onPress={() => void save([deleteTrigger(id)])}>
          {words.remove}
        </Button>
      </div>
    </main>
  );
};
