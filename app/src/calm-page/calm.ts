import { defaultPattern, hasHold, type Length, patternNamed } from '../features/breathing/breathing.ts';
import { endWords, notWhole } from '../features/calm/calm-live.content.en.ts';
import type { Side } from '../features/calm/rating.ts';
import { keepSession, type Session, startSession } from '../features/calm/session.ts';
import { createBreath } from './breath.ts';
import type { CalmHost } from './calm-host.ts';
import type { NoteIt, ParkField } from './calm-later.ts';
import { watchRoom } from './room.ts';
import { createSteps } from './steps.ts';

export interface CalmOptions {
  /** Practice on a calm day, of so many minutes; none in a hard moment. */
  readonly practice?: Length | undefined;
}

/** How long noting how it is as one begins is on offer. Milliseconds. */
const EARLY = 60_000;
/** The longest that leaving waits for the session to be kept. Milliseconds. */
const LEAVE_AFTER = 500;

const must = <T extends Element>(root: ParentNode, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`This must hold: the calm page has ${selector}`);
  return found;
};

/**
 * Brings the calm page to life: `root` is the `<main>` of `calmPage()`, with the water already moving. Nothing here is
 * needed for the first breath. Returns the way to end it, which also keeps the session.
 */
export const mountCalm = (
  root: HTMLElement,
  host: CalmHost,
  { practice }: CalmOptions = {},
): (() => void) => {
  const isPractice = practice !== undefined;
  const soundTool = must<HTMLButtonElement>(root, '[data-does="sound"]');
  const steps = createSteps(root);
  const later = host.whenFree.then(() => import('./calm-later.ts'));

  let session: Session = startSession(host.moment(), isPractice ? 'practice' : 'hard', defaultPattern.key);
  /** Milliseconds of the stretches that are over; after *Stay longer* the same session goes on. */
  let breathed = 0;
  let isBreathing = true;
  let kept = '';
  let length: Length = practice ?? 'open';
  let wantsVibration = true;
  let wasHereWithinHour = false;
  let offered: Side | undefined;
  let noteIt: NoteIt | undefined;
  let field: ParkField | undefined;
  let hasEnded = false;

  const seconds = (): number => (breathed + (isBreathing ? breath.lasted() : 0)) / 1000;
  const soFar = () => keepSession({ ...session, pattern: breath.pattern().key, seconds: seconds() });

  /** Keeps the session as it is now; the same record each time. What could not be kept is not worth a word here. */
  const keep = async (): Promise<void> => {
    const changes = soFar();
    const now = JSON.stringify(changes);
    if (changes.length === 0 || now === kept) return;
    kept = now;
    await host.save(changes);
  };

  const leave = async (path: string): Promise<void> => {
    await Promise.race([keep(), new Promise((done) => window.setTimeout(done, LEAVE_AFTER))]);
    host.go(path);
  };

  const offerNote = (side: Side | undefined): void => {
    offered = side;
    noteIt?.offer(side);
  };

  const breath = createBreath(root, host, {
    breath: () => offerNote(breath.lasted() < EARLY && breathed === 0 ? 'before' : undefined),
    timeUp: () => end(isPractice ? endWords.practice : endWords.timeUp),
  });

  const halt = (): void => {
    if (isBreathing) breathed += breath.lasted();
    isBreathing = false;
    breath.stop();
  };

  const end = (title: string = endWords.stopped): void => {
    halt();
    steps.show('after', title);
    offerNote('after');
    void keep();
  };

  const goOn = (pattern = breath.pattern()): void => {
    steps.hide();
    offerNote(undefined);
    isBreathing = true;
    breath.start(pattern, length);
  };

  const focusTitle = () => must<HTMLElement>(root, '.breath h1').focus({ preventScroll: true });

  const changeWay = async (): Promise<void> => {
    const { chooseWay } = await later;
    const way = await chooseWay(root, host, {
      pattern: breath.pattern().key,
      length,
      vibration: host.hand.canVibrate ? wantsVibration : undefined,
    });
    if (way === undefined || hasEnded) return;
    length = way.length;
    wantsVibration = way.vibration ?? wantsVibration;
    breath.setVibration(wantsVibration);
    goOn(patternNamed(way.pattern));
    focusTitle();
  };

  const setSound = async (isOn: boolean): Promise<void> => {
    const isSounding = await breath.setSound(isOn);
    soundTool.setAttribute('aria-pressed', String(isSounding));
  };
  const openSoundAtTouch = () => void setSound(true);

  const area = must<HTMLTextAreaElement>(root, 'textarea');

  const park = async (): Promise<void> => {
    await later.catch(() => undefined);
    if (field !== undefined) await field.park();
    else must(root, '.trouble').textContent = notWhole;
  };

  const actions: Readonly<Record<string, (link: HTMLElement) => void>> = {
    stop: () => end(),
    worse: () => {
      halt();
      session = { ...session, worse: true };
      steps.show('worse');
      offerNote(undefined);
      void setSound(false);
      void keep();
    },
    stay: () => {
      length = 'open';
      goOn();
      focusTitle();
    },
    write: () => {
      length = 'open';
      goOn();
      area.focus();
    },
    more: () => {
      offerNote(undefined);
      steps.show('more');
    },
    back: () => {
      steps.show('after');
      offerNote('after');
    },
    park: () => void park(),
    ways: () => void changeWay(),
    sound: () => {
      root.removeEventListener('pointerdown', openSoundAtTouch);
      const isOn = soundTool.getAttribute('aria-pressed') !== 'true';
      void setSound(isOn);
      void host.openFields.set('sound', isOn);
    },
  };

  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-does]') : null;
    if (link === null) return;
    event.preventDefault();
    const act = actions[link.dataset.does ?? ''];
    if (act !== undefined) act(link);
    else void leave(link.getAttribute('href') ?? '/');
  };

  const onLeave = (): void => {
    field?.flush();
    void keep();
  };
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') onLeave();
  };

  /** What comes after the first breath. */
  const goFurther = async (): Promise<void> => {
    const { mountParkField, createNoteIt } = await later;
    if (hasEnded) return;
    field = mountParkField(must(root, '.park'), host, soFar);
    noteIt = await createNoteIt(root, host, {
      session: () => ({ ...session, seconds: seconds() }),
      wasHereWithinHour: () => wasHereWithinHour,
      onRated: (side, rating) => {
        session = { ...session, [side]: rating };
        void keep();
      },
    });
    noteIt.offer(offered);
  };

  /** What the person chose before. It may come after the first breath, so nothing waits for it. */
  const remember = async (): Promise<void> => {
    const { openFields } = host;
    const [pattern, vibration, sound, caution] = await Promise.all([
      openFields.get('pattern'),
      openFields.get('vibration'),
      openFields.get('sound'),
      openFields.get('holdCaution'),
    ]);
    if (hasEnded) return;
    wantsVibration = vibration ?? true;
    breath.setVibration(wantsVibration);
    const chosen = patternNamed(pattern);
    if (!hasHold(chosen) || caution === true) breath.change(chosen);
    if (sound === true) root.addEventListener('pointerdown', openSoundAtTouch, { once: true });
    if (isPractice) return;
    const { noteStart } = await later;
    const start = await noteStart(host);
    wasHereWithinHour = start.wasHereWithinHour;
    if (start.say === undefined || hasEnded) return;
    const line = must<HTMLElement>(root, '.with');
    line.textContent = start.say;
    line.classList.add('said');
  };

  const stopRoom = watchRoom(root, area);
  root.addEventListener('click', onClick);
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('pagehide', onLeave);
  breath.start(defaultPattern, length);
  if (steps.asked !== undefined) end();
  // What cannot be fetched or read (offline, refused) stays as it is by default.
  goFurther().catch(() => undefined);
  remember().catch(() => undefined);

  return () => {
    hasEnded = true;
    halt();
    field?.stop();
    steps.stop();
    stopRoom();
    void breath.setSound(false);
    void keep();
    root.removeEventListener('click', onClick);
    root.removeEventListener('pointerdown', openSoundAtTouch);
    document.removeEventListener('visibilitychange', onHidden);
    window.removeEventListener('pagehide', onLeave);
  };
};
