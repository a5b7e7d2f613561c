/** `/help/` as a document of its own: a deep link, the first visit, a locked app. Works without any of this. */
import { dayOf } from '@evenkeel/kernel';
import { createClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/database.ts';
import { startDemo } from '../../platform/demo.ts';
import { startHide } from '../../shell/hide.ts';
import { createOpenFields } from '../../store/open-fields.ts';
import { mountHelp } from './help-mount.ts';

startHide();
startDemo();

const main = document.querySelector<HTMLElement>('main.help');
if (main !== null) {
  const opened = await openDatabase();
  const clock = createClock();
  mountHelp(main, {
    openFields: createOpenFields(opened.ok ? opened.value : undefined),
    languages: navigator.languages,
    today: dayOf(clock.now(), clock.offsetMinutes(), 0),
    target: location.hash.slice(1),
  });
}

// Back goes where the person came from, if that was here: a page in a hard moment is not lost by asking for help.
document.querySelector('[data-back]')?.addEventListener('click', (event) => {
  const cameFromHere = document.referrer.startsWith(`${location.origin}/`);
  if (!cameFromHere || history.length < 2) return;
  event.preventDefault();
  history.back();
});
