import { cueWords, spokenPattern } from '../features/breathing/breathing.content.en.ts';
import {
  cycleOf,
  defaultPattern,
  type Length,
  type Pattern,
  phaseAt,
  softEnd,
} from '../features/breathing/breathing.ts';
import { spokenTide } from '../features/calm/calm-live.content.en.ts';
import { createBreathClock } from './breath-clock.ts';
import type { CalmHost, SoundOut } from './calm-host.ts';
import { type Guide, startGuide, toneOf, vibrationOf } from './guide.ts';

export interface Breath {
  readonly pattern: () => Pattern;
  /** Begins. The water may be moving already, by CSS; then it is joined where it is. */
  readonly start: (pattern: Pattern, length: Length) => void;
  /** Changes the pattern, now if the first in-breath has hardly begun, else when the water is low again. */
  readonly change: (pattern: Pattern) => void;
  readonly stop: () => void;
  readonly setVibration: (isOn: boolean) => void;
  /** Called from a tap. Resolves to whether there is sound now. */
  readonly setSound: (isOn: boolean) => Promise<boolean>;
  /** Milliseconds breathed since `start`. */
  readonly lasted: () => number;
}

interface BreathEvents {
  /** So many whole breaths are done. */
  readonly breath: (done: number) => void;
  readonly timeUp: () => void;
}

/** Within this time of its start nobody sees a breath begin again. Milliseconds. */
const UNSEEN = 250;
const TIME_UP = [500];

const timers = {
  set: (call: () => void, ms: number) => window.setTimeout(call, ms),
  clear: (id: number) => window.clearTimeout(id),
};

/** Draws the words of a pattern into the sky; the spans are those of the page, so that scripts off and on look alike. */
const writeCue = (stage: HTMLElement, { key, legs }: Pattern): void => {
  const spans = legs.map(({ phase }) => {
    const span = document.createElement('span');
    span.className = phase === 'more' ? 'hold' : phase;
    span.textContent = cueWords[key][phase] ?? '';
    return span;
  });
  stage.querySelector('.cue')?.replaceChildren(...spans);
  const how = stage.querySelector('#how');
  if (how !== null) how.textContent = `${spokenTide} ${spokenPattern[key]}`;
};

/** The breath of a stage: CSS moves the water; this adds what is felt and heard, and knows when the time is up. */
export const createBreath = (stage: HTMLElement, host: CalmHost, on: BreathEvents): Breath => {
  const near = stage.querySelector('.near');
  if (near === null) throw new Error('This must hold: a stage has near water');
  const clock = createBreathClock(near, host.elapsed);

  let pattern: Pattern = defaultPattern;
  let next: Pattern | undefined;
  let length: Length = 'open';
  let guide: Guide | undefined;
  let letSleep: (() => void) | undefined;
  let sound: SoundOut | undefined;
  /** What was wished last: the browser opens a sound in its own time. */
  let wantsSound = false;
  let canFeel = false;
  let began = 0;

  const draw = (chosen: Pattern): void => {
    if (chosen.key === pattern.key) return;
    stage.classList.replace(pattern.key, chosen.key);
    pattern = chosen;
    writeCue(stage, chosen);
    clock.restart();
  };

  const run = (): void => {
    guide?.stop();
    const whole = cycleOf(pattern);
    const end = length === 'open' ? Number.POSITIVE_INFINITY : softEnd(pattern, length * 60_000);
    guide = startGuide(
      pattern,
      clock.read,
      {
        leg: ({ phase, left }) => {
          const hertz = toneOf[phase];
          if (hertz !== undefined) sound?.tone(hertz, (left / 1000) * 0.9);
          const felt = vibrationOf[phase];
          if (canFeel && felt.length > 0) host.hand.vibrate(felt);
        },
        breath: (done) => {
          if (done * whole >= end) {
            if (canFeel) host.hand.vibrate(TIME_UP);
            on.timeUp();
            return;
          }
          if (next !== undefined) {
            draw(next);
            next = undefined;
            run();
          }
          on.breath(done);
        },
      },
      timers,
    );
  };

  return {
    pattern: () => next ?? pattern,
    start: (chosen, lasts) => {
      draw(chosen);
      next = undefined;
      length = lasts;
      clock.restart();
      // The water may have moved for a while before this code was here.
      began = host.elapsed() - clock.read();
      letSleep ??= host.hand.keepAwake();
      run();
    },
    change: (chosen) => {
      if (chosen.key === pattern.key) return;
      const { index, since } = phaseAt(pattern, clock.read());
      if (index > 0 || since > UNSEEN) {
        next = chosen;
        return;
      }
      draw(chosen);
      run();
    },
    stop: () => {
      guide?.stop();
      guide = undefined;
      letSleep?.();
      letSleep = undefined;
      if (canFeel) host.hand.vibrate([]);
      sound?.hush();
      if (sound === undefined) wantsSound = false;
    },
    setVibration: (isOn) => {
      canFeel = isOn;
    },
    setSound: async (isOn) => {
      if (!isOn) {
        wantsSound = false;
        sound?.close();
        sound = undefined;
        return false;
      }
      wantsSound = true;
      const opened = sound ?? (await host.hand.openSound());
      // Switched off, or left, while the browser opened it.
      if (!wantsSound) {
        opened?.close();
        return false;
      }
      sound = opened;
      return sound !== undefined;
    },
    lasted: () => host.elapsed() - began,
  };
};
