import { useId } from 'preact/hooks';
import { caretRight } from './icons.ts';
import { Icon } from './parts.tsx';

export interface LinkRow {
  readonly href: string;
  /** A person's own words; they run in their own direction. */
  readonly words: string;
  /** What it is. */
  readonly under: string;
}

/** Ways to what belongs to something, under a heading. Nothing where there are none. */
export const LinkRows = ({ title, rows }: { title: string; rows: readonly LinkRow[] }) => {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="rows">
        {rows.map(({ href, words, under }) => (
          <li key={href}>
            <a class="row" href={href}>
              <span class="grow" dir="auto">
                {words}
                <small class="block">{under}</small>
              </span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
