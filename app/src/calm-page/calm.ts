import { defaultPattern, hasHold, type Length, patternNamed } from '../features/breathing/breathing.ts';
import { afterWords } from '../features/calm/calm.content.en.ts';
import { mayNote, type Side } from '../features/calm/rating.ts';
import { keepSession, type Session, startSession } from '../features/calm/session.ts';
import { checking } from '../features/checking/checking.content.en.ts';
import { isThirdWithinHour, withStart } from '../features/checking/checking.ts';
import { createBreath } from './breath.ts';
import type { CalmHost } from './calm-host.ts';
import { mountParkField } from './park-field.ts';
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
  const note = must<HTMLButtonElement>(root, '[data-does="note"]');
  const soundTool = must<HTMLButtonElement>(root, '[data-does="sound"]');
  const steps = createSteps(root);

  let session: Session = startSession(host.moment(), isPractice ? 'practice' : 'hard', defaultPattern.key);
  /** Milliseconds of the stretches that are over; after *Stay longer* the same session goes on. */
  let breathed = 0;
  let isBreathing = true;
  let kept = '';
  let length: Length = practice ?? 'open';
  let wantsVibration = true;
  let hasReadCaution = false;
  let wasHereWithinHour = false;
  let dayStart = 4;
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
    const { now, offsetMinutes } = host.moment();
    note.hidden =
      side === undefined ||
      (side === 'before' && wasHereWithinHour && !isPractice) ||
      !mayNote({ ...session, seconds: seconds() }, host.earlier(), side, { now, offsetMinutes, dayStart });
    note.dataset['side'] = side ?? '';
  };

  const breath = createBreath(root, host, {
    breath: () => offerNote(breath.lasted() < EARLY && breathed === 0 ? 'before' : undefined),
    timeUp: () => end(isPractice ? afterWords.practiceDone : afterWords.timeUp),
  });

  const halt = (): void => {
    if (isBreathing) breathed += breath.lasted();
    isBreathing = false;
    breath.stop();
  };

  const end = (title: string = afterWords.title): void => {
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

  const chooseWay = async (): Promise<void> => {
    const { askWay, askCaution } = await import('./calm-sheet.ts');
    const chosen = await askWay(root, {
      pattern: breath.pattern().key,
      length,
      vibration: host.hand.canVibrate ? wantsVibration : undefined,
    });
    if (chosen === undefined || hasEnded) return;
    let pattern = patternNamed(chosen.pattern);
    if (hasHold(pattern) && !hasReadCaution) {
      hasReadCaution = await askCaution(root);
      if (hasEnded) return;
      if (hasReadCaution) void host.openFields.set('holdCaution', true);
      else pattern = defaultPattern;
    }
    length = chosen.length;
    if (chosen.vibration !== undefined) {
      wantsVibration = chosen.vibration;
      breath.setVibration(wantsVibration);
      void host.openFields.set('vibration', wantsVibration);
    }
    void host.openFields.set('pattern', pattern.key);
    goOn(pattern);
    must<HTMLElement>(root, '.breath h1').focus({ preventScroll: true });
  };

  const noteHowItIs = async (): Promise<void> => {
    const side: Side = note.dataset['side'] === 'before' ? 'before' : 'after';
    const { askRating } = await import('./calm-sheet.ts');
    const rating = await askRating(root, side);
    if (rating === undefined || hasEnded) return;
    session = { ...session, [side]: rating };
    note.hidden = true;
    void keep();
  };

  const setSound = async (isOn: boolean): Promise<void> => {
    const isSounding = await breath.setSound(isOn);
    soundTool.setAttribute('aria-pressed', String(isSounding));
  };
  const openSoundAtTouch = () => void setSound(true);

  const field = mountParkField(must(root, '.park'), host, soFar);

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
      must<HTMLElement>(root, '.breath h1').focus({ preventScroll: true });
    },
    write: () => {
      length = 'open';
      goOn();
      field.focus();
    },
    more: () => {
      offerNote(undefined);
      steps.show('more');
    },
    back: () => {
      steps.show('after');
      offerNote('after');
    },
    ways: () => void chooseWay(),
    note: () => void noteHowItIs(),
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
    if (link === null || link.dataset['does'] === 'park') return;
    event.preventDefault();
    const act = actions[link.dataset['does'] ?? ''];
    if (act !== undefined) act(link);
    else void leave(link.getAttribute('href') ?? '/');
  };

  const onLeave = (): void => {
    field.flush();
    void keep();
  };
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') onLeave();
  };

  /** What the person chose before. It may come after the first breath, so nothing waits for it. */
  const remember = async (): Promise<void> => {
    const { openFields } = host;
    const [pattern, vibration, sound, caution, starts, start] = await Promise.all([
      openFields.get('pattern'),
      openFields.get('vibration'),
      openFields.get('sound'),
      openFields.get('holdCaution'),
      openFields.get('recentStarts'),
      openFields.get('dayStart'),
    ]);
    if (hasEnded) return;
    const before = starts ?? [];
    const { now } = host.moment();
    dayStart = start ?? dayStart;
    hasReadCaution = caution ?? false;
    wantsVibration = vibration ?? true;
    breath.setVibration(wantsVibration);
    const chosen = patternNamed(pattern);
    if (!hasHold(chosen) || hasReadCaution) breath.change(chosen);
    if (sound === true) root.addEventListener('pointerdown', openSoundAtTouch, { once: true });
    if (isPractice) return;
    wasHereWithinHour = withStart(before, now).length > 1;
    if (isThirdWithinHour(before, now)) {
      const line = must<HTMLElement>(root, '.with');
      line.textContent = checking.third;
      line.classList.add('said');
    }
    void openFields.set('recentStarts', withStart(before, now));
  };

  const stopRoom = watchRoom(root, must(root, 'textarea'));
  root.addEventListener('click', onClick);
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('pagehide', onLeave);
  breath.start(defaultPattern, length);
  if (steps.asked !== undefined) end();
  void remember();

  return () => {
    hasEnded = true;
    halt();
    field.stop();
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
