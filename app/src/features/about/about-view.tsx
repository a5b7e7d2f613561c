import { caretRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { about, type Part, parts } from './about.content.en.ts';

const Section = ({ part }: { part: Part }) => (
  <section id={part.id} aria-labelledby={`${part.id}-title`}>
    <h2 id={`${part.id}-title`} tabIndex={-1}>
      {part.title}
    </h2>
    {part.says.map((words) => (
      <p key={words}>{words}</p>
    ))}
    {part.list ? (
      <ul class="facts">
        {part.list.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    ) : null}
    {part.after?.map((words) => (
      <p key={words}>{words}</p>
    ))}
    {part.links ? (
      <ul class="rows">
        {part.links.map(({ words, path }) => (
          <li key={words}>
            <a class="row" href={path}>
              <span class="grow">{words}</span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
      </ul>
    ) : null}
  </section>
);

/**
 * What this is and is not, and what it can and cannot hide. Needs nothing: no store, no set-up, no script. It holds no
 * style of its own, so that it can be written into its page when the app is built.
 */
export const About = () => (
  <main class="about">
    <h1>{about.title}</h1>
    {parts.map((part) => (
      <Section key={part.id} part={part} />
    ))}
  </main>
);
