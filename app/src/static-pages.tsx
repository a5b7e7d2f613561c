import { renderToString } from 'preact-render-to-string';
import { calmPage } from './calm-page/calm-page-view.ts';
import { About } from './features/about/about-view.tsx';
import { groundingPage } from './features/grounding/grounding-view.ts';
import { helpPage } from './features/safety/help-view.ts';
import { Screen as WelcomeScreen } from './features/welcome/welcome-screen.tsx';
import { NotHerePage } from './shell/lost-page.tsx';
import { measuresPage } from './shell/measures-view.ts';
import { TopBar } from './shell/top-bar.tsx';
import { elToHtml } from './ui/element.ts';

/**
 * The pages that work with scripts off: written into their HTML by build/static-pages.ts. The first screen stands where
 * the app will stand; `main.tsx` takes it over as it is, or (on a device that was here before) puts the app in its place.
 * About can be read where scripts are off; elsewhere the app takes its place.
 */
export const staticPages = {
  welcome: () => `<div id="app" data-static>${renderToString(<WelcomeScreen />)}</div>`,
  about: () =>
    `<div id="app" data-static>${renderToString(
      <div class="frame plain">
        <TopBar back="/" />
        <About />
      </div>,
    )}</div>`,
  calm: () => elToHtml(calmPage()),
  help: () => elToHtml(helpPage()),
  grounding: () => elToHtml(groundingPage()),
  measures: () => elToHtml(measuresPage()),
  notFound: () => renderToString(<NotHerePage home="/" />),
} satisfies Record<string, () => string>;
