import { ok, type Secret } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { ConfirmPassphrase } from './confirm-passphrase.tsx';
import { passphraseWords as words } from './lock.content.en.ts';
import { settleOffer } from './offer.ts';
import { useStepFocus } from './use-step-focus.tsx';

/** The first passphrase, in two steps. When it is set, `ChangePassphrase` stands here and says so. */
export const SetPassphrase = () => {
  const { store, moment } = useWorld();
  const { lock } = store;
  const [chosen, setChosen] = useState<Secret<string>>();
  const page = useStepFocus(chosen === undefined ? 'choose' : 'confirm');
  const set = async (passphrase: Secret<string>) => {
    const done = await lock.set(passphrase);
    if (!done.ok) return done.error.type;
    await store.commit<never>(() => ok([settleOffer(moment().now)]));
    return undefined;
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
