import { el, elToDom } from '../ui/element.ts';
import { demoLineWords as words } from './demo-line.content.en.ts';
import './demo-line.css';

/** Puts the line over the page, whichever page it is: whose journal this is, and the way out. */
export const showDemoLine = (onLeave: () => void): void => {
  const line = elToDom(
    el(
      'aside',
      { class: 'demo-line', 'aria-label': words.name },
      el('p', {}, words.says),
      el('button', { type: 'button' }, words.leave),
    ),
  );
  line.querySelector('button')?.addEventListener('click', onLeave);
  document.body.prepend(line);
  // The page fills what is left: see `--strip` in stage.css and frame.css.
  const measure = () =>
    document.documentElement.style.setProperty('--demo-line', `${line.getBoundingClientRect().height}px`);
  measure();
  new ResizeObserver(measure).observe(line);
};
