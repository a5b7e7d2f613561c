import { instant } from '@evenkeel/kernel';
import { defaultPattern, type Length, patternNamed } from '../features/breathing/breathing.ts';
import { endWords } from '../features/calm/calm-live.content.en.ts';
import { createBreath } from './breath.ts';
import type { CalmHost } from './calm-host.ts';
import { askMore } from './more-sheet.ts';
import { createMoves } from './moves.ts';
import { must } from './must.ts';
import { createNoteIt } from './note-it.ts';
import { mountParkField } from './park-field.ts';
import { addParkedStep } from './parked-step.ts';
import { type StepName, stepOf } from './place.ts';
import { askRating } from './rating-sheet.ts';
import { recall } from './recall.ts';
import { watchRoom } from './room.ts';
import { createSessionKeeper } from './session-keeper.ts';
import { noteStart } from './start-again.ts';
import { createSteps } from './steps.ts';
import { listenForTaps, takeTap } from './tap.ts';

export interface CalmOptions {
  /** Practice on a calm day, of so many minutes; none in a hard moment. */
  readonly practice?: Length | undefined;
}

/** How long noting how it is as one begins is on offer. Milliseconds. */
const EARLY = 60_000;

/**
 * Brings the calm page to life: `root` is the stage of `calmPage()`, with the water already moving. Nothing here is
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
  const stopParked = addParkedStep(root, host);
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
    // Nobody is thrown out of a sentence: who is writing goes on, and the water with them.
    timeUp: () => document.activeElement === area || end(isPractice ? endWords.practice : endWords.timeUp),
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
  const halt = (): void => {
    if (isBreathing) breathed += breath.lasted();
    isBreathing = false;
    breath.stop();
  };

  const showStep = (name: StepName, title?: string): void => {
    halt();
    steps.show(name, title);
    noteIt.offer(name === 'after' ? 'after' : undefined);
    if (name === 'after') void session.keep();
    else void setSound(false);
  };

  const end = (title: string = endWords.stopped): void => {
    showStep('after', title);
    moves.go(['after']);
  };

  const goOn = (pattern = breath.pattern()): void => {
    steps.hide();
    noteIt.offer(undefined);
    isBreathing = true;
    breath.start(pattern, length);
    must<HTMLElement>(root, '.breath h1').focus({ preventScroll: true });
  };

  const stay = (): void => {
    length = 'open';
    goOn();
    moves.go([]);
  };

  const showMore = async (): Promise<void> => {
    const chosen = await moves.inSheet('more', (signal) =>
      askMore(
        root,
        host,
        {
          pattern: breath.pattern().key,
          length,
          isSounding: soundTool.getAttribute('aria-pressed') === 'true',
          isVibrating: host.hand.canVibrate ? wantsVibration : undefined,
        },
        signal,
      ),
    );
    if (chosen === undefined) return;
    length = chosen.length;
    goOn(patternNamed(chosen.pattern));
    moves.go([]);
  };

  const moves = createMoves(host.wayBack, (to, from) => {
    const step = stepOf(to);
    if (from.includes('typing')) area.blur();
    if (step !== undefined && step !== stepOf(from)) showStep(step);
    if (step === undefined && !isBreathing) {
      length = 'open';
      goOn();
    }
    if (to.includes('more') && !from.includes('more')) void showMore();
  });

  const field = mountParkField(must(root, '.park'), host, session.changes, (isLocked) => {
    // What is parked is over: Back does not return to an empty field.
    if (!isLocked) return host.go('/pause/', moves.way().includes('typing'));
    showStep('parked');
    moves.go(['parked']);
  });
  const noteIt = createNoteIt(root, host, {
    session: session.now,
    wasHereWithinHour: () => wasHereWithinHour,
    ask: (side) => moves.inSheet('note', (signal) => askRating(root, side, signal)),
    onRated: (side, rating) => session.note({ [side]: rating }),
  });

  const onTyping = (): void => {
    if (moves.way().length === 0 && area.value !== '') moves.go(['typing']);
  };

  /** The same switch may stand in the top bar and in a sheet. */
  const press = (does: string, isOn: boolean): void => {
    for (const one of root.querySelectorAll(`[data-does="${does}"]`))
      one.setAttribute('aria-pressed', String(isOn));
  };
  const setSound = async (isOn: boolean): Promise<void> => {
    const isSounding = await breath.setSound(isOn);
    press('sound', isSounding);
  };
  const openSoundAtTouch = () => void setSound(true);

  const actions: Readonly<Record<string, () => void>> = {
    park: () => void field.park(),
    stop: () => end(),
    worse: () => {
      showStep('worse');
      moves.go(['worse']);
      session.note({ worse: true });
    },
    stay,
    write: () => {
      stay();
      area.focus();
    },
    more: () => void showMore(),
    vibration: () => {
      wantsVibration = !wantsVibration;
      press('vibration', wantsVibration);
      breath.setVibration(wantsVibration);
      void host.openFields.set('vibration', wantsVibration);
    },
    sound: () => {
      root.removeEventListener('pointerdown', openSoundAtTouch);
      const isOn = soundTool.getAttribute('aria-pressed') !== 'true';
      void setSound(isOn);
      void host.openFields.set('sound', isOn);
    },
  };

  const onClick = (event: MouseEvent): void => {
    const link = takeTap(event, '[data-does]');
    if (link === undefined) return;
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
    const { pattern, vibration, sound } = await recall(host);
    if (hasEnded) return;
    wantsVibration = vibration;
    breath.setVibration(wantsVibration);
    if (pattern !== undefined) breath.change(pattern);
    if (sound) root.addEventListener('pointerdown', openSoundAtTouch, { once: true });
    // Coming back from Help or Grounding is no new start.
    if (isPractice || host.isReturn || stepOf(arrived) !== undefined) return;
    const start = await noteStart(host);
    wasHereWithinHour = start.wasHereWithinHour;
    if (start.say === undefined || hasEnded) return;
    const line = must<HTMLElement>(root, '.with');
    line.textContent = start.say;
    line.classList.add('said');
  };

  const stopRoom = watchRoom(root, area);
  const stopTaps = listenForTaps(root, '[data-does]', onClick);
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('pagehide', onLeave);
  area.addEventListener('input', onTyping);
  const arrived = moves.arrive();
  if (steps.asked !== undefined) end();
  // What cannot be fetched or read (offline, refused) stays as it is by default.
  remember().catch(() => undefined);

  return () => {
    hasEnded = true;
    halt();
    field.stop();
    stopParked();
    stopRoom();
    stopTaps();
    moves.stop();
    area.removeEventListener('input', onTyping);
    void breath.setSound(false);
    void session.keep();
    root.removeEventListener('pointerdown', openSoundAtTouch);
    document.removeEventListener('visibilitychange', onHidden);
    window.removeEventListener('pagehide', onLeave);
  };
};
