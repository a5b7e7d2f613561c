import type { Id } from '@evenkeel/kernel';
import { Fold } from '../../ui/fold.tsx';
import { ButtonLink } from '../../ui/parts.tsx';
import { lastWords as words } from './pause.content.en.ts';
import { whereToPath } from './pause-step.ts';

export interface LastLink {
  readonly words: string;
  readonly href: string;
}

interface LastProps {
  /** Another pause of the same hour, begun in another tab. */
  readonly other: Id | undefined;
  readonly links: readonly LastLink[];
  /** Never folded away. */
  readonly always?: LastLink;
}

/** More than two quiet ways at once are too many for a hard moment. */
const AT_ONCE = 2;

/** The quiet ways under all others: two at once. Where there are more, one stands and the others are behind *More*. */
export const LastLinks = ({ other, links, always }: LastProps) => {
  const all: readonly LastLink[] = [
    ...links,
    ...(other ? [{ words: words.another, href: whereToPath({ id: other }) }] : []),
    ...(always ? [always] : []),
  ];
  const draw = ({ words: label, href }: LastLink) => (
    <ButtonLink key={href} look="bare" href={href}>
      {label}
    </ButtonLink>
  );
  if (all.length <= AT_ONCE) return <div class="last">{all.map(draw)}</div>;
  const first = always ?? all[0];
  const rest = all.filter((link) => link !== first);
  return (
    <div class="last">
      {first ? draw(first) : null}
      <Fold words={words.more}>
        <ul>
          {rest.map((link) => (
            <li key={link.href}>{draw(link)}</li>
          ))}
        </ul>
      </Fold>
    </div>
  );
};
