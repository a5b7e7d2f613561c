import { type Change, ok } from '@evenkeel/kernel';
import { troubleWords } from '../features/calm/calm-sheet.content.en.ts';
import { parkMessage } from '../features/pause/parked.ts';
import type { CalmHost } from './calm-host.ts';
import { endOfWait, withWait } from './locked-wait.ts';

/** A draft is kept this long after a letter at the latest. Milliseconds; the promise is two seconds. */
const DRAFT_AFTER = 300;

export interface ParkField {
  /** Parks what stands in the field. */
  readonly park: () => Promise<void>;
  /** Keeps what stands in the field now, for a page that is about to be hidden. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/**
 * The field *Type it here, not there.*: its draft, and the one tap that parks it. `alsoKeep` are changes to save with the
 * message (the session so far): one save, because the page is left at once after it, by `leave`. Where it is locked nobody
 * can be asked how long to wait before the passphrase: the wait begins at once.
 */
export const mountParkField = (
  form: HTMLElement,
  host: Pick<CalmHost, 'draft' | 'hand' | 'isLocked' | 'moment' | 'openFields' | 'save'>,
  alsoKeep: () => readonly Change[],
  leave: (isLocked: boolean) => void,
): ParkField => {
  const area = form.querySelector('textarea');
  const trouble = form.querySelector('.trouble');
  const said = trouble?.querySelector('p') ?? null;
  if (area === null || trouble === null || said === null)
    throw new Error('This must hold: the field has its parts');

  let timer = 0;
  let isParked = false;
  let isSaving = false;
  let isRestored = false;

  const tell = (words: string): void => {
    said.textContent = words;
    trouble.replaceChildren(said, ...copyWay());
  };
  const tellNothing = (): void => {
    said.replaceChildren();
    trouble.replaceChildren(said);
  };

  const write = async (): Promise<void> => {
    if (isParked) return;
    const isEmpty = area.value === '';
    const kept = isEmpty ? ok(await host.draft.drop()) : await host.draft.keep(area.value);
    // What is said of Park stays. A locked app keeps no draft, which is no trouble.
    if (isSaving) return;
    if (kept.ok && said.textContent === troubleWords.draft) tellNothing();
    if (!kept.ok && kept.error.type !== 'locked' && said.textContent === '') tell(troubleWords.draft);
  };
  const keep = (): void => {
    window.clearTimeout(timer);
    timer = 0;
    // The earlier draft is read before it is written over.
    if (isRestored) void write();
    else void restored.then(write);
  };

  const onInput = (): void => {
    if (timer === 0) timer = window.setTimeout(keep, DRAFT_AFTER);
  };

  /** The way to copy the words, and where it is said what came of it. */
  const copyWay = (): readonly HTMLElement[] => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn bare';
    button.textContent = troubleWords.copy;
    const status = document.createElement('div');
    status.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      const isCopied = await host.hand.copy(area.value);
      status.textContent = isCopied ? troubleWords.copied : troubleWords.notCopied;
    });
    return [button, status];
  };

  const park = async (): Promise<void> => {
    if (isSaving || area.value.trim() === '') return;
    isSaving = true;
    // What is typed while it is saved would be in neither the message nor the draft.
    area.readOnly = true;
    tellNothing();
    await restored;
    const isLocked = await host.isLocked();
    const moment = host.moment();
    const parked = parkMessage(area.value, moment);
    const saved = await host.save([...(isLocked ? withWait(parked, moment.now) : parked), ...alsoKeep()]);
    isSaving = false;
    if (!saved.ok) {
      area.readOnly = false;
      tell(troubleWords[saved.error.type]);
      return;
    }
    isParked = true;
    window.clearTimeout(timer);
    await host.draft.drop();
    // A time and nothing else, for the lock screen, where the wait can be seen to run.
    if (isLocked) await host.openFields.set('waitEndsAt', endOfWait(moment.now));
    leave(isLocked);
    // Where the browser keeps this page whole, Back comes to an empty field and not to a message that is parked.
    area.value = '';
    area.readOnly = false;
    isParked = false;
  };

  const restore = async (): Promise<void> => {
    const draft = await host.draft.read();
    if (draft === undefined || draft === '' || isParked || area.value === draft) return;
    // Whoever typed before it came back loses neither.
    area.value = area.value === '' ? draft : `${draft}\n${area.value}`;
  };

  // The field keeps the focus while Park is pressed: nothing moves away under the thumb.
  form.addEventListener('mousedown', (event) => {
    if (event.target !== area) event.preventDefault();
  });
  area.addEventListener('input', onInput);
  // A draft that cannot be read is left alone; the field is there without it.
  const restored = restore()
    .catch(() => undefined)
    .then(() => {
      isRestored = true;
    });
  // It may have been typed in before this code was here.
  if (area.value !== '') onInput();

  return {
    park,
    flush: () => {
      if (timer !== 0) keep();
    },
    stop: () => {
      if (timer !== 0) keep();
      area.removeEventListener('input', onInput);
    },
  };
};
