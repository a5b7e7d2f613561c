import { routes } from 'evenkeel:contents';
import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { PartPage } from '../../shell/part-page.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Lesson } from './lesson.ts';
import { lessonWords as words } from './lesson-page.content.en.ts';
import { LessonView } from './lesson-view.tsx';
import { OwnPart } from './own-part.tsx';
import './path.css';

const modules = import.meta.glob<Lesson>('./lesson/*.en.md', { import: 'lesson' });

const ADDRESS = /^\/path\/([a-z-]+)\/?$/;

const loadNowhere = () => import('../../shell/lost-page.tsx');
const nowhere = {
  load: loadNowhere,
  draw: ({ NotHerePage }: Awaited<ReturnType<typeof loadNowhere>>) => <NotHerePage home="/path/" />,
};

const One = ({ lesson }: { lesson: Lesson }) => {
  const status = useWorld().store.status.value.type;
  return (
    <LessonView lesson={lesson} routes={routes}>
      {status === 'open' ? <OwnPart key={lesson.slug} lesson={lesson} /> : null}
      {status === 'locked' ? <p class="note">{words.locked}</p> : null}
    </LessonView>
  );
};

/** What loads and draws a lesson. The same each time, so that a page does not load again what it shows. */
const partOf = (slug: string) => {
  const load = modules[`./lesson/${slug}.en.md`];
  return load && { load, draw: (lesson: Lesson) => <One lesson={lesson} /> };
};

/** The page of the lesson that the address names; its text is fetched by itself. It can be read while locked. */
export const Page = () => {
  const { path } = useLocation();
  // While the next page is on the way the address is that of the next page already, and this one still stands.
  const slug = useRef<string>('');
  slug.current = ADDRESS.exec(path)?.[1] ?? slug.current;
  const part = partOf(slug.current);
  return part ? <PartPage key={slug.current} {...part} /> : <PartPage key="nowhere" {...nowhere} />;
};
