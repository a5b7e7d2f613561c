import { routes } from 'evenkeel:contents';
import { lessons } from 'evenkeel:lessons';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { type Front, lessonPath } from './lesson.ts';
import { keptWords } from './made.content.en.ts';
import { madeKind } from './made.record.ts';
import { PathView } from './path-view.tsx';
import { pathWords as words } from './programme.content.en.ts';
import { lessonKind } from './programme.record.ts';
import { isPlenty, whereIs } from './programme.ts';
import './path.css';

const Count = ({ kind }: { kind: string }) => (
  <small class="block">{keptWords(useEntries(madeKind(kind)).length)}</small>
);

interface HereProps {
  readonly over: string;
  readonly lesson: Front;
  readonly act: string;
}

const Here = ({ over, lesson, act }: HereProps) => (
  <section class="here">
    <p class="over">{over}</p>
    <p class="words">{lesson.title}</p>
    <p class="small">
      {lesson.summary} {words.minutes(lesson.minutes)}.
    </p>
    <ButtonLink href={lessonPath(lesson.slug)}>{act}</ButtonLink>
  </section>
);

/** The home of Path. While the store is locked it is the plain list, without where the person is. */
export const Page = () => {
  const { store, moment } = useWorld();
  const progress = useEntries(lessonKind).map(({ fields }) => fields);
  const isOpen = store.status.value.type === 'open';
  if (!isOpen) return <PathView lessons={lessons} routes={routes} openStep="foundations" />;
  const { unfinished, next } = whereIs(lessons, progress);
  const here = unfinished ?? next;
  const pace = isPlenty(progress, moment().now) ? words.plenty : words.pace;
  return (
    <PathView
      lessons={lessons}
      routes={routes}
      progress={progress}
      openStep={here?.step}
      count={(line) => ('kind' in line ? <Count kind={line.kind} /> : null)}
    >
      {unfinished ? <Here over={words.whereYouWere} lesson={unfinished} act={words.goOn} /> : null}
      {!unfinished && next ? <Here over={words.next} lesson={next} act={words.read} /> : null}
      <p class="small">{here ? pace : words.allRead}</p>
    </PathView>
  );
};
