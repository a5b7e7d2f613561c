import type { Secret } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import type { SetTrouble } from '../../store/contract.ts';
import { Button, Note } from '../../ui/parts.tsx';
import { passphraseWords as words } from './lock.content.en.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { Said, useSaid } from './said.tsx';

interface ConfirmProps {
  readonly chosen: Secret<string>;
  /** Locks with it; answers with what went wrong, if anything did. */
  readonly onLock: () => Promise<SetTrouble['type'] | undefined>;
  readonly onBack: () => void;
}

const normal = (text: string): string => text.normalize('NFKC').trim();
const same = (one: string, other: string): boolean => normal(one) === normal(other);

/** Typed once more, so that nobody is locked out by a slip of the finger; then it is done. */
export const ConfirmPassphrase = ({ chosen, onLock, onBack }: ConfirmProps) => {
  const [text, setText] = useState('');
  const { said, say } = useSaid();
  const [isSealing, setSealing] = useState(false);

  const lock = async () => {
    if (isSealing) return;
    if (!same(text, chosen.reveal())) {
      say(words.differs);
      return;
    }
    say();
    setSealing(true);
    const trouble = await onLock();
    if (trouble === undefined) return;
    setSealing(false);
    say(trouble === 'full' || trouble === 'unreadable' ? words[trouble] : words.failed);
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
      <Said id="differs" said={said} />
      <Note>{words.forget}</Note>
      <div role="status">{isSealing ? <p class="small">{words.sealing}</p> : null}</div>
      <Button type="submit">{words.set}</Button>
      <Button look="bare" onPress={onBack}>
        {words.back}
      </Button>
    </form>
  );
};
