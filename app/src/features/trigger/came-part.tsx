import type { Id } from '@evenkeel/kernel';
import { useEntries } from '../../store/hooks.ts';
import { type LinkRow, LinkRows } from '../../ui/link-rows.tsx';
import { cameEvidenceKind, cameFearKind, cameSteadyKind, cameVictoryKind } from './came.record.ts';
import { cameWords as words } from './came-part.content.en.ts';

type Ties = Readonly<Record<string, unknown>> | undefined;

/** What was kept elsewhere and belongs to this trigger, in the order of time. */
export const CameOfIt = ({ id }: { id: Id }) => {
  const evidence = useEntries(cameEvidenceKind);
  const victories = useEntries(cameVictoryKind);
  const fears = useEntries(cameFearKind);
  const steady = useEntries(cameSteadyKind);
  const belongs = ({ fields }: { readonly fields: { readonly trigger?: Ties } }) =>
    fields.trigger?.[id] !== undefined;
  const row = (
    href: string,
    under: string,
    at: number,
    said: readonly (string | undefined)[],
  ): LinkRow & { readonly at: number } => ({
    href,
    under,
    at,
    words: said.find((one) => one?.trim()) ?? words.untitled,
  });
  const rows = [
    ...fears
      .filter(belongs)
      .map(({ id: its, fields }) => row(`/fear/?id=${its}`, words.fearUnder, fields.at, [words.fear])),
    ...evidence
      .filter(belongs)
      .map(({ id: its, fields }) =>
        row(`/evidence/entry/?id=${its}`, words.evidence, fields.at, [fields.words, fields.means]),
      ),
    ...victories
      .filter(belongs)
      .map(({ id: its, fields }) => row(`/victory/?id=${its}`, words.victory, fields.at, [fields.words])),
    ...steady
      .filter(({ fields }) => fields.trigger === id)
      .map(({ id: its, fields }) =>
        row(`/steady/entry/?id=${its}`, words.steady, fields.at, [
          fields.smallThing,
          fields.would,
          fields.situation,
        ]),
      ),
  ].toSorted((one, other) => one.at - other.at);
  return <LinkRows title={words.title} rows={rows} />;
};
