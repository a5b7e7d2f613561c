import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button } from '../../ui/parts.tsx';
import { Missing, type MissingPart } from './missing.tsx';
import { handOverWords as words } from './pause.content.en.ts';

interface HandOverProps {
  readonly text: string;
  /** The person has the words, or has said them their own way. */
  readonly onHanded: () => void;
  /** Where words can be written, if there are none yet. */
  readonly missing?: MissingPart;
}

/**
 * Copy and share, and below them *I have done it*: some type it by hand, some call. The app itself sends nothing. What the
 * device refuses is said, and the words stay.
 */
export const HandOver = ({ text, onHanded, missing }: HandOverProps) => {
  const { device } = useWorld();
  const [refused, setRefused] = useState<string>();
  const hand = (way: (words: string) => Promise<string | undefined>) => async () => {
    if (text.trim() === '') return missing?.ask(words.empty);
    setRefused(undefined);
    setRefused(await way(text));
  };
  const copy = hand(async (all) => {
    if (!(await device.copy(all))) return words.notCopied;
    onHanded();
    return undefined;
  });
  const share = hand(async (all) => {
    const answer = await device.share(all);
    if (answer === 'shared') onHanded();
    return answer === 'unavailable' ? words.notShared : undefined;
  });
  return (
    <>
      <p class="small">{words.sendsNothing}</p>
      <Missing said={missing?.said} id="ask-missing" />
      {refused ? (
        <p class="note" role="alert">
          {refused}
        </p>
      ) : null}
      <div class="pair">
        <Button look="quiet" onPress={() => void copy()}>
          {words.copy}
        </Button>
        {device.canShare ? (
          <Button look="quiet" onPress={() => void share()}>
            {words.share}
          </Button>
        ) : null}
      </div>
      <Button look="bare" onPress={onHanded}>
        {words.done}
      </Button>
    </>
  );
};
