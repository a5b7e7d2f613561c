import { caretRight } from '../ui/icons.ts';
import { Icon } from '../ui/parts.tsx';
import { tieWords as words } from './tie.content.en.ts';
import { type Ties, tieLinks } from './tie.ts';

/** Ways to the moments that a record belongs to. They quote nothing. */
export const TieRows = ({ ties }: { ties: Ties }) => {
  const links = tieLinks(ties);
  if (links.length === 0) return null;
  return (
    <section>
      <p class="over">{words.title}</p>
      <ul class="rows">
        {links.map(({ set, href }) => (
          <li key={href}>
            <a class="row" href={href}>
              <span class="grow">{words[set]}</span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
