import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button } from '../../ui/parts.tsx';
import { askWords as words } from './pause.content.en.ts';

interface HandOverProps {
  readonly text: string;
  /** The words are on the clipboard or in the share sheet. */
  readonly onHanded: () => void;
}

/** Copy and share: the app itself sends nothing. What the device refuses is said, and the words stay. */
export const HandOver = ({ text, onHanded }: HandOverProps) => {
  const { device } = useWorld();
  const [refused, setRefused] = useState<string>();
  const isEmpty = text.trim() === '';

  const copy = async () => {
    if (await device.copy(text)) onHanded();
    else setRefused(words.notCopied);
  };
  const share = async () => {
    const answer = await device.share(text);
    if (answer === 'shared') onHanded();
    if (answer === 'unavailable') setRefused(words.notShared);
  };
  return (
    <>
      <p class="small">{isEmpty ? words.empty : words.sendsNothing}</p>
      {refused ? (
        <p class="note" role="alert">
          {refused}
        </p>
      ) : null}
      <div class="pair">
        <Button look="quiet" onPress={() => void copy()} disabled={isEmpty}>
          {words.copy}
        </Button>
        {device.canShare ? (
          <Button look="quiet" onPress={() => void share()} disabled={isEmpty}>
            {words.share}
          </Button>
        ) : null}
      </div>
    </>
  );
};
