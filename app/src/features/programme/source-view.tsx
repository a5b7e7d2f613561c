import { lessonPath } from './lesson.ts';
import type { Source, Sources, Uses } from './source.ts';
import { articleSources, sourceWords as words } from './source-page.content.en.ts';
import { sureWords } from './sure.content.en.ts';

/** Leaves this site, and only when tapped. */
const Doi = ({ doi }: { doi: string }) => (
  <p>
    {words.doi}{' '}
    <a href={`https://doi.org/${doi}`} rel="noreferrer noopener">
      {doi}
    </a>
  </p>
);

const UsedIn = ({ uses }: { uses: readonly Uses[] }) =>
  uses.length === 0 ? (
    <p>{words.noLesson}</p>
  ) : (
    <p>
      {words.usedIn}{' '}
      {uses.map(({ slug, title }, at) => (
        <span key={slug}>
          {at > 0 ? ' · ' : ''}
          <a href={lessonPath(slug)}>{title}</a>
        </span>
      ))}
    </p>
  );

const SourceItem = ({ id, source, uses }: { id: string; source: Source; uses: readonly Uses[] }) => (
  <li id={id} tabIndex={-1}>
    <h3>
      {source.authors} ({source.year})
    </h3>
    <p>
      {source.title}. {source.where}.
    </p>
    {source.doi === undefined ? null : <Doi doi={source.doi} />}
    <p>{source.showed}</p>
    <p>{sureWords[source.sure]}</p>
    <UsedIn uses={uses} />
  </li>
);

/** Every source, with what it showed and how sure that is. Needs no store and no script. */
export const SourcesView = ({ sources, uses }: { sources: Sources; uses: readonly Uses[] }) => (
  <main class="sources">
    <h1>{words.title}</h1>
    <p>{words.lead}</p>
    <section aria-labelledby="article-title">
      <h2 id="article-title">{words.article}</h2>
      <p>{words.articleLead}</p>
      <ol>
        {articleSources.map(({ named, found }) => (
          <li key={named}>
            <h3>{named}</h3>
            <p>{found}</p>
          </li>
        ))}
      </ol>
    </section>
    <section aria-labelledby="lessons-title">
      <h2 id="lessons-title">{words.lessons}</h2>
      <p>{words.away}</p>
      <ul>
        {Object.entries(sources)
          .sort(([, a], [, b]) => (a.authors < b.authors ? -1 : 1))
          .map(([id, source]) => (
            <SourceItem
              key={id}
              id={id}
              source={source}
              uses={uses.filter((lesson) => lesson.sources.includes(id))}
            />
          ))}
      </ul>
    </section>
  </main>
);
