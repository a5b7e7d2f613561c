import type { Secret } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { ConfirmPassphrase } from './confirm-passphrase.tsx';
import { passphraseWords as words } from './lock.content.en.ts';
import { useStepFocus } from './use-step-focus.tsx';

/** The first passphrase, in two steps. When it is set, `ChangePassphrase` stands here and says so. */
export const SetPassphrase = () => {
  const { lock } = useWorld().store;
  const [chosen, setChosen] = useState<Secret<string>>();
  const page = useStepFocus(chosen === undefined ? 'choose' : 'confirm');
  const set = async (passphrase: Secret<string>) => {
    const done = await lock.set(passphrase);
    return done.ok ? undefined : done.error.type;
  };
  return (
    <main class="passphrase" ref={page}>
      <h1>{chosen === undefined ? words.title : words.again}</h1>
      <p class="lead">{chosen === undefined ? words.lead : words.againLead}</p>
      {chosen === undefined ? (
        <ChoosePassphrase onChosen={setChosen} />
      ) : (
        <ConfirmPassphrase chosen={chosen} onLock={() => set(chosen)} onBack={() => setChosen(undefined)} />
      )}
    </main>
  );
};
