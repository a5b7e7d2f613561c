import { useState } from 'preact/hooks';

/** What went wrong, as it is said to everybody. The same words a second time are said a second time. */
export const useSaid = () => {
  const [{ words, times }, setSaid] = useState<{
    readonly words?: string | undefined;
    readonly times: number;
  }>({
    times: 0,
  });
  return {
    /** Nothing is said, or no longer, without words. */
    say: (next?: string) => setSaid((before) => ({ words: next, times: before.times + 1 })),
    said: { words, times },
  };
};

interface SaidProps {
  readonly id: string;
  readonly said: ReturnType<typeof useSaid>['said'];
}

/** Where it stands. Its key is new each time: what stays as it is is not read out again. */
export const Said = ({ id, said: { words, times } }: SaidProps) => (
  <div role="alert" id={id}>
    {words === undefined ? null : (
      <p class="error" key={times}>
        {words}
      </p>
    )}
  </div>
);
