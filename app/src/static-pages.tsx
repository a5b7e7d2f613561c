import { helpPage } from './features/safety/help-view.ts';
import { elToHtml } from './ui/element.ts';

/** The pages that work with scripts off: written into their HTML by build/static-pages.ts. */
export const staticPages: Record<string, () => string> = {
  welcome: () => '<div id="app"></div>',
  calm: () => '<main></main>',
  help: () => elToHtml(helpPage()),
  grounding: () => '<main></main>',
  measures: () => '<main></main>',
};
