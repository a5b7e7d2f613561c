export interface SoundOut {
  /** One soft tone that swells and fades over `seconds`, at a pitch in Hz. */
  readonly tone: (hertz: number, seconds: number) => void;
  /** Ends the tone that sounds now, quickly but without a click. */
  readonly hush: () => void;
  readonly close: () => void;
}

/** As loud as a voice in the next room; the person's own volume does the rest. */
const LOUDNESS = 0.12;

const toneOn = (context: AudioContext, hertz: number, seconds: number): (() => void) => {
  const start = context.currentTime + 0.02;
  const end = start + seconds;
  const pitch = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  const swell = new GainNode(context, { gain: 0 });
  // A slow way up and a slower way down: no click, no edge.
  swell.gain.setValueAtTime(0, start);
  swell.gain.linearRampToValueAtTime(LOUDNESS, start + seconds * 0.4);
  swell.gain.linearRampToValueAtTime(0, end);
  pitch.connect(swell).connect(context.destination);
  pitch.start(start);
  pitch.stop(end + 0.05);
  return () => {
    const now = context.currentTime;
    swell.gain.cancelScheduledValues(now);
    swell.gain.setTargetAtTime(0, now, 0.05);
    pitch.stop(now + 0.3);
  };
};

/** Opens the way to the loudspeaker; called from a tap, because a browser refuses it before one. Undefined if refused. */
export const openSound = async (): Promise<SoundOut | undefined> => {
  try {
    const context = new AudioContext();
    await context.resume();
    let hush = (): void => undefined;
    return {
      tone: (hertz, seconds) => {
        if (context.state !== 'closed') hush = toneOn(context, hertz, Math.max(0.2, seconds));
      },
      hush: () => hush(),
      close: () => void context.close().catch(() => undefined),
    };
  } catch {
    return undefined;
  }
};
