import { useEffect, useRef, useState } from 'preact/hooks';
import { waitOverWords, waitWords } from './lock.content.en.ts';

/**
 * How long until the next try. The seconds are seen; a screen reader hears them once as the wait begins, and that it is over:
 * counted down aloud, nobody could think.
 */
export const TryWait = ({ left }: { readonly left: number }) => {
  const isWaiting = left > 0;
  const first = useRef(left);
  if (!isWaiting) first.current = 0;
  else if (first.current === 0) first.current = left;
  const [hasWaited, setWaited] = useState(false);
  useEffect(() => {
    if (isWaiting) setWaited(true);
  }, [isWaiting]);
  const heard = isWaiting ? waitWords(first.current) : waitOverWords;
  return (
    <>
      {isWaiting ? (
        <p class="small" aria-hidden="true">
          {waitWords(left)}
        </p>
      ) : null}
      <div role="status">{hasWaited ? <p class={isWaiting ? 'unseen' : 'small'}>{heard}</p> : null}</div>
    </>
  );
};
