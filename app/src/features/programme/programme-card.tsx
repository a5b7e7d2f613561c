import { lessons } from 'evenkeel:lessons';
import type { CardProps } from '../../shell/feature.ts';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { lessonPath } from './lesson.ts';
import { lessonKind } from './programme.record.ts';
import { whereIs } from './programme.ts';
import { programmeCardWords as words } from './programme-card.content.en.ts';

/**
 * On Today: the next lesson, on a calm day. Its title is not said here: Today may be seen over a shoulder, and some titles
 * tell what somebody struggles with.
 */
export const Card = ({ isFirst }: CardProps) => {
  const { unfinished, next } = whereIs(
    lessons,
    useEntries(lessonKind).map(({ fields }) => fields),
  );
  const lesson = unfinished ?? next;
  return (
    <section class="ask">
      <p class="over">{words.over}</p>
      <p>{unfinished ? words.unfinished : words.next}</p>
      <ButtonLink look={isFirst ? 'act' : 'quiet'} href={lesson ? lessonPath(lesson.slug) : '/path/'}>
        {unfinished ? words.goOn : words.read}
      </ButtonLink>
    </section>
  );
};
