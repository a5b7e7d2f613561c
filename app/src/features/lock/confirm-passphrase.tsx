import type { Secret } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import type { StoreTrouble } from '../../store/contract.ts';
import { Button, Note } from '../../ui/parts.tsx';
import { passphraseWords as words } from './lock.content.en.ts';
import { PassphraseField } from './passphrase-field.tsx';

interface ConfirmProps {
  readonly chosen: Secret<string>;
  /** Locks with it; answers with what went wrong, if anything did. */
  readonly onLock: () => Promise<StoreTrouble['type'] | undefined>;
  readonly onBack: () => void;
}

const normal = (text: string): string => text.normalize('NFKC').trim();
const same = (one: string, other: string): boolean => normal(one) === normal(other);

/** Typed once more, so that nobody is locked out by a slip of the finger; then it is done. */
export const ConfirmPassphrase = ({ chosen, onLock, onBack }: ConfirmProps) => {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string>();
  const [isSealing, setSealing] = useState(false);

  const lock = async () => {
    if (isSealing) return;
    if (!same(text, chosen.reveal())) {
      setSaid(words.differs);
      return;
    }
    setSaid(undefined);
    setSealing(true);
    const trouble = await onLock();
    if (trouble === undefined) return;
    setSealing(false);
    setSaid(trouble === 'full' ? words.full : words.failed);
  };

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void lock();
      }}
    >
      <PassphraseField
        label={words.againLabel}
        text={text}
        onText={setText}
        complete="new-password"
        describedBy="differs"
      />
      <div role="alert" id="differs">
        {said === undefined ? null : <p class="error">{said}</p>}
      </div>
      <Note>{words.forget}</Note>
      <div role="status">{isSealing ? <p class="small">{words.sealing}</p> : null}</div>
      <Button type="submit">{words.set}</Button>
      <Button look="bare" onPress={onBack}>
        {words.back}
      </Button>
    </form>
  );
};
