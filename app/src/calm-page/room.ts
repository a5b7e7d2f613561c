/** Under this height (34 rem at the usual size) a focused field means a phone's keyboard, or as little room as with one. */
const LOW = 544;
/** Less room than this: the words above the field go, and it shows two lines instead of three. */
const VERY_LOW = 448;
/** A visual viewport that is so much shorter than the window is cut by a keyboard. */
const KEYBOARD = 120;

/**
 * Watches for the phone's keyboard and gives the stage the class `typing` and its room. Where the browser resizes the page
 * itself, `100dvh` already is what is left; where it does not (Safari), only the visual viewport knows.
 */
export const watchRoom = (stage: HTMLElement, field: HTMLElement): (() => void) => {
  const view = window.visualViewport;

  const look = (): void => {
    const height = view?.height ?? window.innerHeight;
    const isCut = window.innerHeight - height > KEYBOARD;
    const isTyping = document.activeElement === field && (isCut || height < LOW);
    stage.classList.toggle('typing', isTyping);
    stage.classList.toggle('low', isTyping && height < VERY_LOW);
    if (!isTyping) {
      stage.style.removeProperty('--room');
      return;
    }
    stage.style.setProperty('--room', `${Math.round(height)}px`);
    // Safari scrolls the page, or only its view of it, to show the field; the stage fits without.
    if (isCut && (window.scrollY !== 0 || (view?.pageTop ?? 0) > 0)) window.scrollTo(0, 0);
  };

  view?.addEventListener('resize', look);
  view?.addEventListener('scroll', look);
  window.addEventListener('resize', look);
  field.addEventListener('focus', look);
  field.addEventListener('blur', look);
  look();
  return () => {
    view?.removeEventListener('resize', look);
    view?.removeEventListener('scroll', look);
    window.removeEventListener('resize', look);
    field.removeEventListener('focus', look);
    field.removeEventListener('blur', look);
  };
};
