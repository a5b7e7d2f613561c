import { removed } from '@evenkeel/kernel';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { dayWords } from '../../ui/day-words.ts';
import { caretRight } from '../../ui/icons.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Icon, Note, Sheet } from '../../ui/parts.tsx';
import { listWords, timeWords, oneWords as words } from './affirmation.content.en.ts';
import {
  type Affirmation,
  believed,
  isAtRest,
  isBelievable,
  restAffirmation,
  times,
  wakeAffirmation,
} from './affirmation.ts';
import { EvidencePart } from './evidence-part.tsx';
import { offersRest } from './practice.ts';
import { RatePart } from './rate-part.tsx';
import { RestOffer } from './rest-offer.tsx';
import { useAffirmations } from './use-affirmations.tsx';
import '../../form/form.css';
import './affirmation.css';

interface OneProps {
  readonly entry: Entry<Affirmation>;
}

const Row = ({ href, label }: { href: string; label: string }) => (
  <li>
    <a class="row" href={href}>
      <span class="grow" dir="auto">
        {label}
      </span>
      <Icon path={caretRight} flips />
    </a>
  </li>
);

/** Not believed, or never rated: what is offered instead. */
const Smaller = ({ entry }: OneProps) => {
  const { grounds } = useAffirmations();
  if (isBelievable(entry, grounds)) return null;
  return (
    <section class="stack">
      <Note>{believed(entry, grounds) === undefined ? words.unrated : words.far}</Note>
      <ul class="rows">
        <Row href={`/affirmation/new/?of=${entry.id}`} label={words.smaller} />
        <Row href={`/affirmation/both/?id=${entry.id}`} label={words.both} />
      </ul>
    </section>
  );
};

/** The smaller ones that lead here, and where this one leads. */
const Bridges = ({ entry }: OneProps) => {
  const { all } = useAffirmations();
  const smaller = all.filter(({ fields }) => fields.bridgeOf === entry.id);
  const goal = all.find(({ id }) => id === entry.fields.bridgeOf);
  const rows = (title: string, some: readonly Entry<Affirmation>[]) =>
    some.length === 0 ? null : (
      <section>
        <p class="over">{title}</p>
        <ul class="rows">
          {some.map(({ id, fields }) => (
            <Row key={id} href={`/affirmation/?id=${id}`} label={fields.words} />
          ))}
        </ul>
      </section>
    );
  return (
    <>
      {rows(words.bridges, smaller)}
      {rows(words.leadsTo, goal ? [goal] : [])}
    </>
  );
};

const Ways = ({ entry }: OneProps) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const { id, fields } = entry;
  const isResting = isAtRest(fields);
  const turn = isResting ? wakeAffirmation : restAffirmation;
  return (
    <div class="stack">
      <NotKept words={isRefused ? words.notKept : undefined} />
      <ButtonLink look="quiet" href="/pause/?worry=accurate">
        {words.accurate}
      </ButtonLink>
      <div class="quiet-ways">
        <ButtonLink look="bare" href={`/affirmation/edit/?id=${id}`}>
          {words.edit}
        </ButtonLink>
        <Button look="bare" onPress={() => void save([turn(id, moment().now)])}>
          {isResting ? words.wake : words.rest}
        </Button>
        <Button look="bare" onPress={() => void save([removed('affirmation', id)])}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
};

/**
 * Everything that is kept of one affirmation.
 * @public
 */
export const OneAffirmation = ({ entry }: OneProps) => {
  const { grounds, day } = useAffirmations();
  const { day: dayName } = dayWords(useWorld().moment());
  const { id, fields } = entry;
  const when = times.filter((time) => fields.time?.[time]).map((time) => timeWords[time]);
  return (
    <main class="form affirmation">
      <div class="say-it">
        <p class="over">{when.length > 0 ? when.join(listWords.between) : words.over}</p>
        <h1 dir="auto">{words.quoted(fields.words)}</h1>
      </div>
      {isAtRest(fields) ? <p>{words.resting}</p> : null}
      <TwoVersions
        entry={entry}
        labels={words.fields}
        say={(_, value) => (typeof value === 'number' ? dayName(value) : undefined)}
      />
      {offersRest(entry, grounds.practices) ? <RestOffer entry={entry} /> : null}
      <Smaller entry={entry} />
      {fields.trueNow?.trim() ? <Sheet over={words.trueNow} words={fields.trueNow} /> : null}
      {fields.notYet?.trim() ? <Sheet over={words.notYet} words={fields.notYet} /> : null}
      <EvidencePart entry={entry} title={words.evidence} day={day} leads />
      <Bridges entry={entry} />
      <RatePart entry={entry} />
      {fields.belief ? (
        <ul class="rows">
          <Row href={`/evidence/new/?belief=${fields.belief}&side=for`} label={words.addEvidence} />
          <Row href={`/belief/?id=${fields.belief}`} label={words.belief} />
        </ul>
      ) : null}
      <Ways entry={entry} />
      <div class="dock">
        <ButtonLink href={`/affirmation/practise/?id=${id}`}>{words.practise}</ButtonLink>
      </div>
    </main>
  );
};
