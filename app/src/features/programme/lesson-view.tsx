import type { ComponentChildren } from 'preact';
import { caretRight } from '../../ui/icons.ts';
import { ButtonLink, Icon } from '../../ui/parts.tsx';
import { Blocks, restId } from './blocks-view.tsx';
import { type Cited, type Lesson, lessonPath } from './lesson.ts';
import { lessonWords as words } from './lesson-page.content.en.ts';
import { pathWords, stepWords } from './programme.content.en.ts';
import { sureWords } from './sure.content.en.ts';

const Rests = ({ cited }: { cited: readonly Cited[] }) => (
  <section class="rests" aria-labelledby="rests-title">
    <h2 id="rests-title">{words.rests}</h2>
    {cited.length === 0 ? <p>{words.restsOnNothing}</p> : null}
    <ul>
      {cited.map(({ id, authors, year, title, showed, sure }) => (
        <li key={id} id={restId(id)} tabIndex={-1}>
          <p>{showed}</p>
          <p>{sureWords[sure]}</p>
          <p>
            {authors} ({year}). <a href={`/path/sources/#${id}`}>{title}</a>.
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const Way = ({ href, over, title }: { href: string; over?: string; title: string }) => (
  <li>
    <a class="row" href={href}>
      <span class="grow">
        {over === undefined ? null : <small class="block">{over}</small>}
        <span>{title}</span>
      </span>
      <Icon path={caretRight} flips />
    </a>
  </li>
);

interface LessonProps {
  readonly lesson: Lesson;
  /** What is the person's own, after the exercise. */
  readonly children?: ComponentChildren;
}

/** One lesson. It holds no style and needs no store, so that it can be written into its page when the app is built. */
export const LessonView = ({ lesson, children }: LessonProps) => (
  <main class="lesson">
    <p class="over">
      {stepWords[lesson.step].title} · {pathWords.minutes(lesson.minutes)}
    </p>
    <h1>{lesson.title}</h1>
    <Blocks blocks={lesson.blocks} />
    <Rests cited={lesson.cited} />
    <section class="try" aria-labelledby="try-title">
      <h2 id="try-title">{words.tryIt}</h2>
      <Blocks blocks={lesson.tryIt} />
      {lesson.act === undefined ? (
        <p class="note">{words.notBuilt}</p>
      ) : (
        <ButtonLink href={lesson.act.path}>{lesson.act.words}</ButtonLink>
      )}
    </section>
    {children}
    <ul class="rows end">
      {lesson.next ? (
        <Way href={lessonPath(lesson.next.slug)} over={words.next} title={lesson.next.title} />
      ) : null}
      <Way href="/path/" title={words.all} />
    </ul>
  </main>
);
