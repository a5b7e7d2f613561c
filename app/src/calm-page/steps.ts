import type { StepName } from './place.ts';
import { settle } from './settle.ts';

export interface Steps {
  /** Shows one of the screens after the breath; the water settles first, if it moved. */
  readonly show: (name: StepName, title?: string) => void;
  /** Back to the breath. */
  readonly hide: () => void;
  /** Whether one of them is what the address asked for (`#after`, from a page without scripts). */
  readonly asked: StepName | undefined;
}

/** The screens after the breath: they stand in the page from the start, and one at a time is shown. */
export const createSteps = (stage: HTMLElement): Steps => {
  const all = [...stage.querySelectorAll<HTMLElement>('.step')];
  const asked = all.find((one) => one.matches(':target'))?.id as StepName | undefined;
  const byName = new Map(all.map((one) => [one.id, one]));
  // From here on the script shows them; `:target` would hold one open for good.
  for (const one of all) one.removeAttribute('id');

  const showOnly = (shown: HTMLElement | undefined): void => {
    for (const one of all) one.classList.toggle('now', one === shown);
  };

  return {
    asked,
    show: (name, title) => {
      const shown = byName.get(name);
      const heading = shown?.querySelector('h1');
      if (!shown || !heading) throw new Error(`This must hold: the page has the step ${name}`);
      if (title !== undefined) heading.textContent = title;
      let settles = 0;
      if (stage.classList.contains('after')) {
        showOnly(shown);
      } else {
        settles = settle(stage, () => {
          // The boat rights itself once; after this it stays upright.
          stage.classList.add('after', 'upright');
          stage.classList.remove('typing');
          stage.style.removeProperty('--room');
          showOnly(shown);
        });
      }
      // At once: what was tapped is gone, and the focus must not fall to the page. Nothing scrolls while the sea moves.
      heading.focus({ preventScroll: settles > 0 });
    },
    hide: () => {
      stage.classList.remove('after');
      showOnly(undefined);
    },
  };
};
