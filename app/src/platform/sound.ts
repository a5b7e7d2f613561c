import { brownNoise, drops, inACircle, whiteNoise } from './noise.ts';

/** Sea, rain, wind and brown noise, made on this device with Web Audio. Nothing is fetched. */

type NoiseName = 'sea' | 'rain' | 'wind' | 'brown';

export interface Playing {
  /** 0 to 1, as the ear hears it. */
  readonly setLoudness: (loudness: number) => void;
  /** Fades out, and is over. */
  readonly stop: () => void;
  /** Over at once: the page is left, the app is locked, or Hide. */
  readonly cut: () => void;
}

export interface SoundWish {
  readonly name: string;
  readonly seed: number;
  readonly loudness: number;
  /** Fades out after so many; 0: it goes on. */
  readonly minutes: number;
  /** It is over by itself, or the device took the loudspeaker for something else (a call). */
  readonly onEnd: (why: 'over' | 'interrupted') => void;
}

/** Seconds. */
const FADE_IN = 2;
const FADE_OUT = 1.2;
/** The last seconds of a sound with a time: slow enough not to wake anybody. */
const EBB = 12;
const LASTS = 14;
const SEAM = 1;
/** How long a browser is waited for that neither opens the loudspeaker nor says no. Milliseconds. */
const PATIENCE = 2_000;
/** As loud as it gets at full loudness; the device’s own volume does the rest. */
const MOST = 0.6;

const loopOf = (context: AudioContext, samples: Float32Array): AudioBufferSourceNode => {
  const circle = inACircle(samples, Math.floor(SEAM * context.sampleRate));
  const buffer = new AudioBuffer({ length: circle.length, sampleRate: context.sampleRate });
  buffer.copyToChannel(circle, 0);
  return new AudioBufferSourceNode(context, { buffer, loop: true });
};

/** A value that swings slowly around the middle, `seconds` for one swing. */
const swing = (context: AudioContext, param: AudioParam, depth: number, seconds: number): OscillatorNode => {
  const slow = new OscillatorNode(context, { frequency: 1 / seconds });
  slow.connect(new GainNode(context, { gain: depth })).connect(param);
  return slow;
};

interface Voice {
  readonly source: AudioBufferSourceNode;
  readonly through: readonly AudioNode[];
}

/** What a sound is made of. Swings of lengths that share no multiple, so that no pattern is heard twice. */
const voicesOf = (
  context: AudioContext,
  name: NoiseName,
  seed: number,
): { readonly voices: readonly Voice[]; readonly swings: readonly OscillatorNode[] } => {
  const length = LASTS * context.sampleRate;
  const brown = () => loopOf(context, brownNoise(length, seed));
  const white = () => loopOf(context, whiteNoise(length, seed + 1));
  const filter = (type: BiquadFilterType, frequency: number, Q = 0.7) =>
    new BiquadFilterNode(context, { type, frequency, Q });
  const gain = (value: number) => new GainNode(context, { gain: value });

  if (name === 'brown')
    return { voices: [{ source: brown(), through: [filter('lowpass', 600), gain(0.9)] }], swings: [] };
  if (name === 'rain') {
    const fall = loopOf(context, drops(length, context.sampleRate, 26, seed + 2));
    return {
      voices: [
        { source: white(), through: [filter('highpass', 900), filter('lowpass', 6500), gain(0.11)] },
        { source: brown(), through: [filter('lowpass', 320), gain(0.25)] },
        { source: fall, through: [filter('lowpass', 5000), gain(0.3)] },
      ],
      swings: [],
    };
  }
  if (name === 'wind') {
    const band = filter('bandpass', 430, 0.8);
    const strength = gain(0.9);
    return {
      voices: [{ source: brown(), through: [band, strength] }],
      swings: [
        swing(context, band.frequency, 170, 17),
        swing(context, band.frequency, 90, 7.3),
        swing(context, strength.gain, 0.45, 11),
      ],
    };
  }
  const wave = gain(0.6);
  const foam = gain(0.045);
  return {
    voices: [
      { source: brown(), through: [filter('lowpass', 700), wave] },
      { source: white(), through: [filter('bandpass', 1700, 0.4), foam] },
    ],
    // About one wave in ten seconds, as the breath of Calm.
    swings: [
      swing(context, wave.gain, 0.36, 10),
      swing(context, foam.gain, 0.03, 10),
      swing(context, wave.gain, 0.14, 13.7),
    ],
  };
};

/** Opens the loudspeaker; undefined where the browser or the device refuses it. */
const openContext = async (): Promise<AudioContext | undefined> => {
  try {
    const context = new AudioContext();
    // Refused by policy, it neither opens nor fails.
    await Promise.race([context.resume(), new Promise((done) => setTimeout(done, PATIENCE))]);
    if (context.state === 'running') return context;
    await context.close();
  } catch {
    // No loudspeaker, or none for pages.
  }
  return undefined;
};

const names: readonly NoiseName[] = ['sea', 'rain', 'wind', 'brown'];

/** Plays a sound; called from a tap. Undefined if the browser gives no sound: then say so, and go on without. */
export const playSound = async (wish: SoundWish): Promise<Playing | undefined> => {
  const context = await openContext();
  if (context === undefined) return undefined;
  const name = names.find((one) => one === wish.name) ?? 'sea';
  const now = context.currentTime;
  const fade = new GainNode(context, { gain: 0 });
  const volume = new GainNode(context, { gain: MOST * wish.loudness ** 2 });
  fade.connect(volume).connect(context.destination);

  const { voices, swings } = voicesOf(context, name, wish.seed);
  for (const { source, through } of voices) {
    let last: AudioNode = source;
    for (const node of through) last = last.connect(node);
    last.connect(fade);
    source.start();
  }
  for (const one of swings) one.start();

  fade.gain.setValueAtTime(0, now);
  fade.gain.linearRampToValueAtTime(1, now + FADE_IN);
  const end = now + wish.minutes * 60;
  const [first] = voices;
  if (wish.minutes > 0 && first !== undefined) {
    // By the clock of the sound, which goes on where timers are slowed down.
    fade.gain.setValueAtTime(1, end - EBB);
    fade.gain.linearRampToValueAtTime(0, end);
    first.source.stop(end);
  }

  let isOver = false;
  const close = (why?: 'over' | 'interrupted'): void => {
    if (isOver) return;
    isOver = true;
    context.close().catch(() => undefined);
    if (why !== undefined) wish.onEnd(why);
  };
  first?.source.addEventListener('ended', () => close('over'));
  context.addEventListener('statechange', () => {
    if (context.state !== 'running') close('interrupted');
  });

  return {
    setLoudness: (loudness) =>
      void volume.gain.setTargetAtTime(MOST * loudness ** 2, context.currentTime, 0.08),
    stop: () => {
      if (isOver) return;
      const at = context.currentTime;
      fade.gain.cancelScheduledValues(at);
      fade.gain.setTargetAtTime(0, at, FADE_OUT / 4);
      setTimeout(() => close('over'), FADE_OUT * 1000);
    },
    cut: () => close(),
  };
};
