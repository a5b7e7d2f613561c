import { noteWords } from '../features/calm/calm-sheet.content.en.ts';
import { mayNote, type RatedSession, type Rating, type Side } from '../features/calm/rating.ts';
import { el, elToDom } from '../ui/element.ts';
import { drop } from '../ui/icons.ts';
import { icon } from '../ui/water.ts';
import type { CalmHost } from './calm-host.ts';

export interface NoteIt {
  /** Offers to note how it is before or after, if the rating budget allows it; nothing takes the offer back. */
  readonly offer: (side: Side | undefined) => void;
}

interface NoteItDeps {
  readonly session: () => RatedSession;
  /** Calm was opened within the hour before: the note at its beginning may have been given then. */
  readonly wasHereWithinHour: () => boolean;
  /** Asks in a sheet; nothing if nothing was answered. */
  readonly ask: (side: Side) => Promise<Rating | undefined>;
  readonly onRated: (side: Side, rating: Rating) => void;
}

/** The quiet offer beside the sound: three basins, none of which has to be filled. Never made before the first breath. */
export const createNoteIt = (root: HTMLElement, host: CalmHost, deps: NoteItDeps): NoteIt => {
  const button = elToDom(
    el(
      'button',
      { class: 'tool note-it', type: 'button', hidden: true },
      icon(drop),
      el('span', { 'aria-hidden': 'true' }, noteWords.note),
      el('span', { class: 'unseen' }, noteWords.name),
    ),
  ) as HTMLButtonElement;
  root.querySelector('.tools')?.append(button);
  let dayStart = 4;
  void host.openFields.get('dayStart').then(
    (hour) => {
      dayStart = hour ?? dayStart;
    },
    () => undefined,
  );
  let side: Side | undefined;

  const isAllowed = (wish: Side): boolean => {
    const session = deps.session();
    if (wish === 'before' && session.why === 'hard' && deps.wasHereWithinHour()) return false;
    const { now, offsetMinutes } = host.moment();
    return mayNote(session, host.earlier(), wish, { now, offsetMinutes, dayStart });
  };

  button.addEventListener('click', async () => {
    if (side === undefined) return;
    const about = side;
    const rating = await deps.ask(about);
    if (rating === undefined) return;
    // The focus came back from the sheet to this button, which goes.
    root.querySelector<HTMLElement>('.step.now h1, .calm-stage:not(.after) .sound')?.focus();
    button.hidden = true;
    deps.onRated(about, rating);
  });

  return {
    offer: (wish) => {
      side = wish;
      button.hidden = wish === undefined || !isAllowed(wish);
    },
  };
};
