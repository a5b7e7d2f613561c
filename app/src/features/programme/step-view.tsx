import type { ComponentChildren } from 'preact';
import { caretRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { type Front, lessonPath, type Step } from './lesson.ts';
import { madeWords } from './made.content.en.ts';
import { type MadeLine, madeIn } from './made.ts';
import { markWords, stepWords, pathWords as words } from './programme.content.en.ts';
import { marksOf, type Progress } from './programme.ts';

interface LessonRowProps {
  readonly lesson: Front;
  readonly progress: Progress | undefined;
}

const LessonRow = ({ lesson, progress }: LessonRowProps) => {
  const mark = markWords(marksOf(progress));
  return (
    <li>
      <a class="row" href={lessonPath(lesson.slug)}>
        <span class="grow">
          <span>{lesson.title}</span>
          <small class="block">{lesson.summary}</small>
          <small class="block">
            {words.minutes(lesson.minutes)}
            {mark === undefined ? null : ` · ${mark}`}
          </small>
        </span>
        <Icon path={caretRight} flips />
      </a>
    </li>
  );
};

interface StepProps {
  readonly step: Step;
  readonly lessons: readonly Front[];
  readonly progress: readonly Progress[];
  /** Its lessons are unfolded. */
  readonly isOpen: boolean;
  /** Every address that is built. */
  readonly routes: readonly string[];
  /** Draws how much of it there is. */
  readonly count: ((line: MadeLine) => ComponentChildren) | undefined;
}

/** One step of the way: what the person made in it, and its lessons behind a tap. */
export const StepSection = ({ step, lessons, progress, isOpen, routes, count }: StepProps) => {
  const lines = madeIn(step, routes);
  const { title, says } = stepWords[step];
  return (
    <section class="step" aria-labelledby={`${step}-title`}>
      <h2 id={`${step}-title`}>{title}</h2>
      <p class="small">{says}</p>
      {lines.length > 0 ? (
        <>
          <h3 class="over">{words.made}</h3>
          <ul class="rows">
            {lines.map((line) => (
              <li key={line.key}>
                <a class="row" href={line.path}>
                  <span class="grow">
                    <span>{madeWords[line.key]}</span>
                    {count?.(line)}
                  </span>
                  <Icon path={caretRight} flips />
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <details class="fold" open={isOpen}>
        <summary>
          <Icon path={caretRight} flips />
          <span>{words.lessons(lessons.length)}</span>
        </summary>
        <ul class="rows">
          {lessons.map((lesson) => (
            <LessonRow
              key={lesson.slug}
              lesson={lesson}
              progress={progress.find(({ slug }) => slug === lesson.slug)}
            />
          ))}
        </ul>
      </details>
    </section>
  );
};
