import { instant } from '@evenkeel/kernel';
import { defaultPattern, hasHold, type Length, patternNamed } from '../features/breathing/breathing.ts';
import { endWords } from '../features/calm/calm-live.content.en.ts';
import type { Side } from '../features/calm/rating.ts';
import { createBreath } from './breath.ts';
import type { CalmHost } from './calm-host.ts';
import { chooseWay } from './calm-sheet.ts';
import { createNoteIt } from './note-it.ts';
import { mountParkField } from './park-field.ts';
import { watchRoom } from './room.ts';
import { createSessionKeeper } from './session-keeper.ts';
import { noteStart } from './start-again.ts';
import { createSteps } from './steps.ts';

export interface CalmOptions {
  /** Practice on a calm day, of so many minutes; none in a hard moment. */
  readonly practice?: Length | undefined;
}

/** How long noting how it is as one begins is on offer. Milliseconds. */
const EARLY = 60_000;

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
  const area = must<HTMLTextAreaElement>(root, 'textarea');
  const steps = createSteps(root);

  /** Milliseconds of the stretches that are over; after *Stay longer* the same session goes on. */
  let breathed = 0;
  let isBreathing = true;
  let length: Length = practice ?? 'open';
  let wantsVibration = true;
  let wasHereWithinHour = false;
  let hasEnded = false;

  const breath = createBreath(root, host, {
    breath: () => noteIt.offer(breath.lasted() < EARLY && breathed === 0 ? 'before' : undefined),
    timeUp: () => end(isPractice ? endWords.practice : endWords.timeUp),
  });
  breath.start(defaultPattern, length);

  const moment = host.moment();
  const session = createSessionKeeper(
    host,
    {
      moment: { ...moment, now: instant(Math.round(moment.now - breath.lasted())) },
      why: isPractice ? 'practice' : 'hard',
    },
    () => ({
      milliseconds: breathed + (isBreathing ? breath.lasted() : 0),
      pattern: breath.pattern().key,
    }),
  );
  const field = mountParkField(must(root, '.park'), host, session.changes);
  const noteIt = createNoteIt(root, host, {
    session: session.now,
    wasHereWithinHour: () => wasHereWithinHour,
    onRated: (side: Side, rating) => session.note({ [side]: rating }),
  });

  const halt = (): void => {
    if (isBreathing) breathed += breath.lasted();
    isBreathing = false;
    breath.stop();
  };

  const end = (title: string = endWords.stopped): void => {
    halt();
    host.wayBack?.leaveWater();
    steps.show('after', title);
    noteIt.offer('after');
    void session.keep();
  };

  const goOn = (pattern = breath.pattern()): void => {
    host.wayBack?.returnToWater();
    steps.hide();
    noteIt.offer(undefined);
    isBreathing = true;
    breath.start(pattern, length);
    must<HTMLElement>(root, '.breath h1').focus({ preventScroll: true });
  };

  const changeWay = async (): Promise<void> => {
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
  };

  const setSound = async (isOn: boolean): Promise<void> => {
    const isSounding = await breath.setSound(isOn);
    soundTool.setAttribute('aria-pressed', String(isSounding));
  };
  const openSoundAtTouch = () => void setSound(true);

  const actions: Readonly<Record<string, () => void>> = {
    park: () => void field.park(),
    stop: () => end(),
    worse: () => {
      halt();
      host.wayBack?.leaveWater();
      steps.show('worse');
      noteIt.offer(undefined);
      void setSound(false);
      session.note({ worse: true });
    },
    stay: () => {
      length = 'open';
      goOn();
    },
    write: () => {
      length = 'open';
      goOn();
      area.focus();
    },
    more: () => {
      noteIt.offer(undefined);
      steps.show('more');
    },
    back: () => {
      steps.show('after');
      noteIt.offer('after');
    },
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
    if (act !== undefined) act();
    else void session.leave(link.getAttribute('href') ?? '/');
  };

  const onLeave = (): void => {
    field.flush();
    void session.keep();
  };
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') onLeave();
  };

  /** What the person chose before. The breath does not wait for it; a pattern is taken up when the water is low. */
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
    const start = await noteStart(host);
    wasHereWithinHour = start.wasHereWithinHour;
    if (start.say === undefined || hasEnded) return;
    const line = must<HTMLElement>(root, '.with');
    line.textContent = start.say;
    line.classList.add('said');
  };

  const onBack = (): void => {
    if (isBreathing) return;
    root.querySelector('dialog')?.close();
    length = 'open';
    goOn();
  };

  const stopBack = host.wayBack?.onBack(onBack);
  const stopRoom = watchRoom(root, area);
  root.addEventListener('click', onClick);
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('pagehide', onLeave);
  if (steps.asked !== undefined) end();
  // What cannot be fetched or read (offline, refused) stays as it is by default.
  remember().catch(() => undefined);

  return () => {
    hasEnded = true;
    halt();
    field.stop();
    stopRoom();
    stopBack?.();
    void breath.setSound(false);
    void session.keep();
    root.removeEventListener('click', onClick);
    root.removeEventListener('pointerdown', openSoundAtTouch);
    document.removeEventListener('visibilitychange', onHidden);
    window.removeEventListener('pagehide', onLeave);
  };
};
