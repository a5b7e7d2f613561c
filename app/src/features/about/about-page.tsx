import { useEffect } from 'preact/hooks';
import { caretRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { about, type Part, parts } from './about.content.en.ts';
import './about.css';

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

/** What this is and is not, and what it can and cannot hide. Needs nothing: no store, no set-up. */
export const Page = () => {
  // `/about/#someone-else` as the first address: the browser looked for the part before it was drawn.
  useEffect(() => {
    const part = parts.find(({ id }) => `#${id}` === window.location.hash);
    if (part) document.getElementById(`${part.id}-title`)?.focus();
  }, []);
  return (
    <main class="about">
      <h1>{about.title}</h1>
      {parts.map((part) => (
        <Section key={part.id} part={part} />
      ))}
    </main>
  );
};
