import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Playing } from '../../platform/sound.ts';
import { useWorld } from '../../shell/world.ts';
import { Gauge } from '../../ui/gauge.tsx';
import { Button, Chips } from '../../ui/parts.tsx';
import { lengthWords } from './tool.content.en.ts';
import { lengthOf, lengths, type Sound, type SoundLength, soundOf, sounds } from './tool.ts';
import { soundPlayWords as words } from './tool-use.content.en.ts';

type State = 'still' | 'opening' | 'playing' | 'refused' | 'interrupted' | 'over';

/** A sound in the middle of the gauge: it can be made louder, and wakes nobody. */
const LOUDNESS = 5;

/** One sound at a time; cut when the page is left, when it is locked, and at Hide (which ends what runs). */
const useSound = (name: Sound) => {
  const { store, loadSound } = useWorld();
  const [state, setState] = useState<State>('still');
  const [loudness, setLoudness] = useState(LOUDNESS);
  const playing = useRef<Playing | undefined>(undefined);
  /** Which Play it is: what comes back for an earlier one is cut. */
  const turn = useRef(0);

  const cut = useRef(() => {
    turn.current++;
    playing.current?.cut();
    playing.current = undefined;
  });
  useLayoutEffect(() => {
    const end = cut.current;
    let was = store.status.peek().type;
    const stop = store.status.subscribe(({ type }) => {
      if (type === 'locked' && was !== 'locked') {
        end();
        setState('still');
      }
      was = type;
    });
    return () => {
      stop();
      end();
    };
  }, [store]);

  const play = async (minutes: number): Promise<void> => {
    cut.current();
    const mine = turn.current;
    setState('opening');
    const sound = await loadSound?.()
      .then(({ playSound }) =>
        playSound({
          name,
          seed: sounds.indexOf(name) + 1,
          loudness: loudness / 10,
          minutes,
          onEnd: (why) => {
            if (turn.current !== mine) return;
            playing.current = undefined;
            setState(why);
          },
        }),
      )
      .catch(() => undefined);
    if (turn.current !== mine) return sound?.cut();
    playing.current = sound;
    setState(sound === undefined ? 'refused' : 'playing');
  };
  return {
    state,
    loudness,
    play,
    stop: () => {
      if (playing.current) return playing.current.stop();
      cut.current();
      setState('still');
    },
    setLoudness: (value: number) => {
      setLoudness(value);
      playing.current?.setLoudness(value / 10);
    },
  };
};

const said: Readonly<Partial<Record<State, string>>> = {
  refused: words.refused,
  interrupted: words.interrupted,
  over: words.over,
};

/** A sound made on this device: play, stop, how loud, for how long. */
export const SoundPlayer = ({
  sound,
  minutes,
}: {
  sound: string | undefined;
  minutes: number | undefined;
}) => {
  const [length, setLength] = useState<SoundLength>(lengthOf(minutes));
  const { state, loudness, play, stop, setLoudness } = useSound(soundOf(sound));
  const isOn = state === 'playing' || state === 'opening';
  const choose = (key: string) => {
    const next = lengthOf(Number(key));
    setLength(next);
    if (isOn) void play(next);
  };
  return (
    <div class="sound stack">
      <Button onPress={() => (isOn ? stop() : void play(length))}>{isOn ? words.stop : words.play}</Button>
      <p role="status" class={said[state] ? 'small' : 'unseen'}>
        {said[state]}
      </p>
      <Gauge
        label={words.volume}
        value={loudness}
        onChange={setLoudness}
        ends={words.volumeEnds}
        unanswered=""
      />
      <Chips
        label={words.length}
        pick="one"
        options={lengths.map((one) => ({ key: String(one), label: lengthWords[one] }))}
        chosen={[String(length)]}
        onToggle={choose}
      />
      {state === 'playing' ? <p class="small">{words.hear}</p> : null}
      <p class="small">{words.screen}</p>
    </div>
  );
};
