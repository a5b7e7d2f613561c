import type { SessionFields } from '../calm/session.record.ts';
import type { Pause } from '../pause/pause.ts';
import { entryWords as words } from './entry.content.en.ts';
import { known } from './line-view.ts';
import { deedFacts, endingFacts, factWords, outcomeFacts } from './timeline.content.en.ts';

type Fact = readonly [name: string, says: string];

const facts = (pairs: readonly (readonly [string, string | undefined])[]): readonly Fact[] =>
  pairs.flatMap(([name, says]) => (says?.trim() ? [[name, says] as const] : []));

const lookedFacts = (
  did: string | undefined,
  happened: string | undefined,
  kept: { readonly kind: string; readonly text: string } | undefined,
): readonly Fact[] =>
  facts([
    [words.fact.looked, [known(deedFacts, did), known(outcomeFacts, happened)].filter(Boolean).join(' ')],
    [words.fact.kept, kept && (kept.text.trim() || factWords.keptWithoutWords)],
  ]);

export const pauseFacts = (pause: Pause): readonly Fact[] => {
  const { startedAt, endedAt, minutes, urgeAtStart, urgeAtEnd, ending, reason, explanation } = pause;
  const waited = startedAt !== undefined && endedAt ? (endedAt - startedAt) / 60_000 : minutes;
  const hasPull = urgeAtStart !== undefined || urgeAtEnd !== undefined;
  return facts([
    [words.fact.waited, startedAt === undefined ? undefined : factWords.waited(Math.round(waited ?? 0))],
    [words.fact.pull, hasPull ? words.fromTo(urgeAtStart, urgeAtEnd) : undefined],
    [words.fact.ending, known(endingFacts, ending) ?? factWords.open],
    [words.fact.reason, explanation ?? known(outcomeFacts, reason)],
    [words.fact.know, pause.know],
    [words.fact.need, pause.need],
    [words.fact.asked, pause.asked],
  ]);
};

/** What was found and kept when somebody looked back at a pause. */
export const pauseLooked = ({ did, happened, after }: Pause): readonly Fact[] =>
  lookedFacts(did, happened, after);

export const sessionFacts = (session: SessionFields): readonly Fact[] => {
  const { seconds, why, ground, worse, before, after } = session;
  const breathed = why === 'hard' ? factWords.breathed : factWords.practised;
  const rated = (key: 'distress' | 'urge' | 'safety') =>
    before?.[key] === undefined && after?.[key] === undefined
      ? undefined
      : words.beforeAfter(before?.[key], after?.[key]);
  return facts([
    [words.fact.did, ground ? factWords.grounded(seconds) : breathed(seconds)],
    [words.fact.ending, worse ? factWords.worse : undefined],
    [words.fact.felt, rated('distress')],
    [words.fact.pull, rated('urge')],
    [words.fact.safe, rated('safety')],
  ]);
};

/** The same of a time of Calm. */
export const sessionLooked = ({ did, happened, keptAfter }: SessionFields): readonly Fact[] =>
  lookedFacts(did, happened, keptAfter);

/** Pairs of a name and what it says. */
const Pairs = ({ of }: { of: readonly Fact[] }) => (
  <dl class="facts">
    {of.map(([name, says]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd dir="auto">{says}</dd>
      </div>
    ))}
  </dl>
);

/** More than these have a heading over them, by which a reader gets about. */
const FEW = 3;

const UnderHeading = ({ id, title, of }: { id: string; title: string; of: readonly Fact[] }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <Pairs of={of} />
  </section>
);

/** What is known of an entry, and what a look back found. */
export const Facts = ({ of, looked }: { of: readonly Fact[]; looked: readonly Fact[] }) => (
  <>
    {of.length > FEW ? <UnderHeading id="about" title={words.about} of={of} /> : <Pairs of={of} />}
    {looked.length > 0 ? <UnderHeading id="looked" title={words.looked} of={looked} /> : null}
  </>
);
