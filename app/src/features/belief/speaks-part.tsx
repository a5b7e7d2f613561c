import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { Keel } from '../../ui/parts.tsx';
import { type Side, type Speaks, speaking } from './against.ts';
import type { Belief } from './belief.ts';
import { speaksWords as words } from './belief-page.content.en.ts';
import { spokenKind, tiedExperimentKind, tiedFearKind, tiedTriggerKind } from './neighbour.record.ts';

/** So many stand open; the rest is one tap away. */
const FIRST = 5;

type Piece = Entry<Speaks & { readonly words?: string | undefined }>;

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => {
  const { day } = dayWords(useWorld().moment());
  return (
    <ul class="sides">
      {pieces.map(({ id, fields }) => (
        <li key={id}>
          <a href={`/evidence/entry/?id=${id}`}>
            <Keel />
            <span>
              <span class="words" dir="auto">
                {fields.words?.trim() ? fields.words : words.untitled}
              </span>
              <small class="block">{day(fields.at)}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
};

interface SpeaksProps {
  readonly id: string;
  readonly beliefs: readonly Entry<Belief>[];
  readonly side: Side;
  readonly title: string;
  readonly none: string;
}

/** What was kept on one side of a belief, newest first. */
export const SpeaksPart = ({ id, beliefs, side, title, none }: SpeaksProps) => {
  const pieces = speaking(useEntries(spokenKind), beliefs, id, side);
  const rest = pieces.slice(FIRST);
  return (
    <section>
      <h2>
        {title} {pieces.length > 0 ? <small>{words.moments(pieces.length)}</small> : null}
      </h2>
      {pieces.length === 0 ? <p class="small">{none}</p> : <Pieces pieces={pieces.slice(0, FIRST)} />}
      {rest.length > 0 ? (
        <Fold words={words.more(rest.length)}>
          <Pieces pieces={rest} />
        </Fold>
      ) : null}
    </section>
  );
};

interface Tied {
  readonly href: string;
  readonly words: string | undefined;
}

const TiedRows = ({ title, rows }: { title: string; rows: readonly Tied[] }) =>
  rows.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul class="rows">
        {rows.map(({ href, words: said }) => (
          <li key={href}>
            <a class="row" href={href}>
              <span class="grow" dir="auto">
                {said?.trim() ? said : words.untitled}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

interface Tying {
  readonly at: number;
  readonly belief?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Triggers, fears and experiments that name this belief, behind a tap: a fear is never quoted before one. Nothing where there
 * are none.
 */
export const TiedPart = ({ id }: { id: string }) => {
  const tied = <Fields extends Tying>(entries: readonly Entry<Fields>[]) =>
    entries
      .filter(({ fields }) => fields.belief?.[id] !== undefined)
      .toSorted((one, other) => other.fields.at - one.fields.at);
  const triggers = tied(useEntries(tiedTriggerKind));
  const fears = tied(useEntries(tiedFearKind));
  const experiments = tied(useEntries(tiedExperimentKind));
  if (triggers.length + fears.length + experiments.length === 0) return null;
  return (
    <Fold words={words.tied}>
      <div class="stack">
        <TiedRows
          title={words.triggers}
          rows={triggers.map((one) => ({
            href: `/trigger/view/?id=${one.id}`,
            words: one.fields.commonWords || one.fields.happened || one.fields.thought,
          }))}
        />
        <TiedRows
          title={words.fears}
          rows={fears.map((one) => ({ href: `/fear/?id=${one.id}`, words: one.fields.words }))}
        />
        <TiedRows
          title={words.experiments}
          rows={experiments.map((one) => ({
            href: `/experiment/?id=${one.id}`,
            words: one.fields.action || one.fields.expected,
          }))}
        />
      </div>
    </Fold>
  );
};
