import { Secret } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { StoreTrouble } from '../../store/contract.ts';
import { Button, ButtonLink, Note } from '../../ui/parts.tsx';
import { changeWords as words } from './change-passphrase.content.en.ts';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { ConfirmPassphrase } from './confirm-passphrase.tsx';
import { passphraseWords } from './lock.content.en.ts';
import { LockTimes } from './lock-times.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { Said, useSaid } from './said.tsx';
import { TryWait } from './try-wait.tsx';
import { useFocusedHeading, useStepFocus } from './use-step-focus.tsx';
import { useTries } from './use-tries.tsx';

type Step =
  | { readonly type: 'home'; readonly isChanged?: true }
  | { readonly type: 'choose' }
  | { readonly type: 'confirm'; readonly chosen: Secret<string> };

/** The passphrase of now is asked for together with the new one: who finds the app open cannot lock its owner out. */
const Change = ({ onDone, onBack }: { readonly onDone: () => void; readonly onBack: () => void }) => {
  const { lock } = useWorld().store;
  const [old, setOld] = useState('');
  const { said, say } = useSaid();
  const tries = useTries();
  const [step, setStep] = useState<Exclude<Step, { type: 'home' }>>({ type: 'choose' });
  const page = useStepFocus(step.type);
  const change = async (chosen: Secret<string>) => {
    let trouble: StoreTrouble['type'] = 'failed';
    const outcome = await tries.attempt(async () => {
      const done = await lock.change(new Secret(old), chosen);
      if (done.ok) return 'right';
      if (done.error.type === 'wrong') return 'wrong';
      trouble = done.error.type;
      return 'failed';
    });
    if (outcome === 'failed') return trouble;
    if (outcome === 'right') onDone();
    else {
      say(outcome === 'wrong' ? words.wrong : undefined);
      setStep({ type: 'choose' });
    }
    return undefined;
  };
  return (
    <main class="passphrase" ref={page}>
      <h1>{step.type === 'choose' ? words.change : passphraseWords.again}</h1>
      {step.type === 'choose' ? (
        <>
          <PassphraseField
            label={words.old}
            text={old}
            onText={setOld}
            complete="current-password"
            describedBy="wrong-old"
          />
          <Said id="wrong-old" said={said} />
          <TryWait left={tries.left} />
          <ChoosePassphrase onChosen={(chosen) => setStep({ type: 'confirm', chosen })} />
          <p class="small">{words.changeHint}</p>
          <Button look="bare" onPress={onBack}>
            {words.keep}
          </Button>
        </>
      ) : (
        <ConfirmPassphrase
          chosen={step.chosen}
          onLock={() => change(step.chosen)}
          onBack={() => setStep({ type: 'choose' })}
        />
      )}
    </main>
  );
};

/** Once there is a passphrase: lock now, when it locks by itself, another passphrase. */
export const ChangePassphrase = () => {
  const { lock } = useWorld().store;
  const [step, setStep] = useState<'home' | 'changing' | 'changed'>('home');
  useFocusedHeading(step);
  if (step === 'changing') return <Change onDone={() => setStep('changed')} onBack={() => setStep('home')} />;
  return (
    <main class="passphrase">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div role="status">{step === 'changed' ? <Note>{words.done}</Note> : null}</div>
      <p>{passphraseWords.doneLead}</p>
      <LockTimes />
      <div class="stack">
        <Button onPress={lock.close}>{passphraseWords.lockNow}</Button>
        <Button look="quiet" onPress={() => setStep('changing')}>
          {words.change}
        </Button>
        <ButtonLink look="bare" href="/today/">
          {passphraseWords.toToday}
        </ButtonLink>
      </div>
    </main>
  );
};
