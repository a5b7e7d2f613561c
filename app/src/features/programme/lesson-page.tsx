import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { type Lesson, PASSED_BY } from './lesson.ts';
import { lessonWords as words } from './lesson-page.content.en.ts';
import { LessonView } from './lesson-view.tsx';
import { texts } from './text.content.en.ts';
import './path.css';

const ADDRESS = /^\/path\/([a-z-]+)\/?$/;

const loadNowhere = () => import('../../shell/lost-page.tsx');
const nowhere = {
  load: loadNowhere,
  draw: ({ NotHerePage }: Awaited<ReturnType<typeof loadNowhere>>) => <NotHerePage home="/path/" />,
};

const loadOwn = () => import('./own-part.tsx');

/** The person's own part stands behind the text: it is fetched once the lesson has stood a while, or its end is near. */
const Own = ({ lesson }: { lesson: Lesson }) => {
  const { elapsed, onTick } = useWorld();
  const end = useRef<HTMLElement>(null);
  const [isWanted, setWanted] = useState(false);
  const opened = useMemo(() => ({ end, since: elapsed() }), [elapsed]);
  useEffect(() => {
    if (isWanted) return undefined;
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setWanted(true);
    });
    if (end.current) watch.observe(end.current);
    const stop = onTick(1000, () => {
      if (elapsed() - opened.since >= PASSED_BY) setWanted(true);
    });
    return () => {
      watch.disconnect();
      stop();
    };
  }, [isWanted, elapsed, onTick, opened]);
  const own = usePart(loadOwn, isWanted);
  return (
    <section class="own" ref={end} aria-label={words.yours} aria-busy={isWanted && own === undefined}>
      {typeof own === 'object' ? <own.OwnPart lesson={lesson} opened={opened} /> : null}
    </section>
  );
};

const One = ({ lesson }: { lesson: Lesson }) => {
  const status = useWorld().store.status.value.type;
  return (
    <LessonView lesson={lesson}>
      {status === 'open' ? <Own key={lesson.slug} lesson={lesson} /> : null}
      {status === 'locked' ? <p class="note">{words.locked}</p> : null}
    </LessonView>
  );
};

/** What loads and draws a lesson. The same each time, so that a page does not load again what it shows. */
const partOf = (slug: string) => {
  const load = texts[`./lesson/${slug}.en.md`];
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
