import type { Entry } from '../../store/contract.ts';

interface DisputedProps {
  readonly entry: Pick<Entry<unknown>, 'disputed'> | undefined;
  readonly words: string;
}

/**
 * Says that two places have changed a record at once. It may happen while the page is open and nobody does anything here, so
 * the region stands before there is something to say.
 */
export const Disputed = ({ entry, words }: DisputedProps) => {
  const isDisputed = entry !== undefined && Object.keys(entry.disputed).length > 0;
  return (
    <p role="status" class={isDisputed ? 'note' : 'unseen'}>
      {isDisputed ? words : null}
    </p>
  );
};
