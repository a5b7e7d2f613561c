import { useEntries } from '../store/hooks.ts';
import { caretRight } from '../ui/icons.ts';
import { Icon } from '../ui/parts.tsx';
import { cameOfWords as words } from './came-of.content.en.ts';
import { tiedEvidenceKind, tiedFearKind, tiedSteadyKind, tiedVictoryKind } from './came-of.record.ts';

interface CameOfProps {
  readonly of: 'trigger' | 'pause';
  readonly id: string;
}

interface Row {
  readonly href: string;
  readonly label: string;
  /** The person's own words. */
  readonly said?: string | undefined;
  readonly at: number;
}

/**
 * Ways to what was written from a moment, oldest first: fears, victories, evidence, what somebody steady would do. Nothing
 * where there is none.
 * @public
 */
export const CameOf = ({ of, id }: CameOfProps) => {
  const fears = useEntries(tiedFearKind).filter(({ fields }) => fields[of]?.[id]);
  const victories = useEntries(tiedVictoryKind).filter(({ fields }) => fields[of]?.[id]);
  const evidence = useEntries(tiedEvidenceKind).filter(({ fields }) => fields[of]?.[id]);
  const steady = useEntries(tiedSteadyKind).filter(({ fields }) => of === 'trigger' && fields.trigger === id);
  const rows: readonly Row[] = [
    ...fears.map((one) => ({ href: `/fear/?id=${one.id}`, label: words.fear, at: one.fields.at })),
    ...steady.map((one) => ({ href: `/steady/entry/?id=${one.id}`, label: words.steady, at: one.fields.at })),
    ...victories.map((one) => ({
      href: `/victory/?id=${one.id}`,
      label: words.victory,
      said: one.fields.words,
      at: one.fields.at,
    })),
    ...evidence.map((one) => ({
      href: `/evidence/entry/?id=${one.id}`,
      label: words.evidence,
      said: one.fields.words,
      at: one.fields.at,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="came-of">
      <h2 class="over" id="came-of">
        {words.title}
      </h2>
      <ul class="rows">
        {rows
          .toSorted((one, other) => one.at - other.at)
          .map(({ href, label, said }) => (
            <li key={href}>
              <a class="row" href={href}>
                <span class="grow">
                  {label}
                  {said?.trim() ? (
                    <small class="block" dir="auto">
                      {said}
                    </small>
                  ) : null}
                </span>
                <Icon path={caretRight} flips />
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
};
