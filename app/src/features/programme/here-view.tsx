import { ButtonLink } from '../../ui/parts.tsx';
import { type Front, lessonPath } from './lesson.ts';
import { pathWords as words } from './programme.content.en.ts';

interface HereProps {
  readonly lesson: Front;
  /** It was opened, and left before its end. */
  readonly isUnfinished: boolean;
}

/** The one lesson to go on with. */
export const Here = ({ lesson, isUnfinished }: HereProps) => (
  <section class="here">
    <p class="over">{isUnfinished ? words.whereYouWere : words.next}</p>
    <p class="words">{lesson.title}</p>
    <p class="small">
      {lesson.summary} {words.minutes(lesson.minutes)}.
    </p>
    <ButtonLink href={lessonPath(lesson.slug)}>{isUnfinished ? words.goOn : words.read}</ButtonLink>
  </section>
);
