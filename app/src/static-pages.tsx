import { routes } from 'evenkeel:contents';
import { lessons } from 'evenkeel:lessons';
import { uses } from 'evenkeel:uses';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { calmPage } from './calm-page/calm-page-view.ts';
import { About } from './features/about/about-view.tsx';
import { groundingPage } from './features/grounding/grounding-view.ts';
import type { Lesson } from './features/programme/lesson.ts';
import { LessonView } from './features/programme/lesson-view.tsx';
import { PathView } from './features/programme/path-view.tsx';
import { sources } from './features/programme/source.content.en.ts';
import { SourcesView } from './features/programme/source-view.tsx';
import { helpPage } from './features/safety/help-view.ts';
import { Screen as WelcomeScreen } from './features/welcome/welcome-screen.tsx';
import { features } from './features.ts';
import { NotHerePage } from './shell/lost-page.tsx';
import { measuresPage } from './shell/measures-view.ts';
import { TabBar } from './shell/tab-bar.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { elToHtml } from './ui/element.ts';

const texts = import.meta.glob<Lesson>('./features/programme/lesson/*.en.md', {
  import: 'lesson',
  eager: true,
});

/** A page in its frame, where the app will stand. */
const page = (
  frame: string,
  bar: ComponentChildren,
  inside: ComponentChildren,
  after?: ComponentChildren,
): string =>
  `<div id="app" data-static>${renderToString(
    <div class={`frame ${frame}`}>
      {bar}
      {inside}
      {after}
    </div>,
  )}</div>`;

const lessonPage = (lesson: Lesson): string =>
  page('plain', <TopBar back="/path/" />, <LessonView lesson={lesson} />);

/**
 * The pages that work with scripts off: written into their HTML by build/static-pages.ts. The first screen stands where
 * the app will stand; `main.tsx` takes it over as it is, or (on a device that was here before) puts the app in its place.
 * About can be read where scripts are off; elsewhere the app takes its place.
 */
export const staticPages = {
  welcome: () => `<div id="app" data-static>${renderToString(<WelcomeScreen />)}</div>`,
  about: () => page('plain', <TopBar back="/" />, <About />),
  path: () =>
    page(
      'wide',
      <TopBar settings />,
      <PathView lessons={lessons} routes={routes} />,
      <TabBar features={features} path="/path/" />,
    ),
  /** One lesson, while the app is developed. */
  lesson: (slug: string) =>
    Object.values(texts)
      .filter((lesson) => lesson.slug === slug)
      .map(lessonPage)
      .join(''),
  /** All of them as JSON, from slug to page. */
  lessons: () =>
    JSON.stringify(
      Object.fromEntries(Object.values(texts).map((lesson) => [lesson.slug, lessonPage(lesson)])),
    ),
  /** A document of its own: nothing takes its place. */
  sources: () =>
    renderToString(
      <div class="frame plain">
        <TopBar back="/path/" />
        <SourcesView sources={sources} uses={uses} />
      </div>,
    ),
  calm: () => elToHtml(calmPage()),
  help: () => elToHtml(helpPage()),
  grounding: () => elToHtml(groundingPage()),
  measures: () => elToHtml(measuresPage()),
  notFound: () => renderToString(<NotHerePage home="/" />),
} satisfies Record<string, (slug: string) => string>;
