import { Secret } from '@evenkeel/kernel';
import { useRef, useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { TopBar } from '../../shell/top-bar.tsx';
import { useWorld } from '../../shell/world.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { lockedWords as words } from './lock-screen.content.en.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { Said, useSaid } from './said.tsx';
import { TryWait } from './try-wait.tsx';
import { useFocusedHeading } from './use-step-focus.tsx';
import { useTries } from './use-tries.tsx';
import { TimeLeft } from './wait-left.tsx';
import './lock.css';

/** In place of every page that needs what is locked. Only the line of the horizon is left, so it says nothing. */
export const Screen = () => {
  const { store } = useWorld();
  const { path } = useLocation();
  const tries = useTries();
  const [text, setText] = useState('');
  const [isOpening, setOpening] = useState(false);
  const { said, say } = useSaid();
  const field = useRef<HTMLInputElement>(null);
  const isWaiting = tries.left > 0;
  // The page that was locked is gone with what had the focus on it.
  useFocusedHeading('locked');

  const open = async () => {
    if (isOpening || isWaiting) return;
    if (text === '') {
      say(words.empty);
      field.current?.focus();
      return;
    }
    setOpening(true);
    say();
    const outcome = await tries.attempt(async () => {
      const opened = await store.lock.open(new Secret(text));
      if (opened.ok) return 'right';
      return opened.error.type === 'wrong' ? 'wrong' : 'failed';
    });
    if (outcome === 'right') return;
    setOpening(false);
    // How long to wait is said beside it.
    say(outcome === 'wait' ? undefined : words[outcome]);
    field.current?.focus();
    field.current?.select();
  };

  return (
    <div class="frame plain lock">
      <TopBar />
      <main class="low">
        <h1>{words.title}</h1>
        <TimeLeft />
        {path.startsWith('/pause') ? <p>{words.parked}</p> : null}
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <PassphraseField
            label={words.label}
            text={text}
            onText={setText}
            complete="current-password"
            field={field}
            describedBy="lock-said"
          />
          <Said id="lock-said" said={said} />
          <TryWait left={tries.left} />
          <div role="status">{isOpening ? <p class="small">{words.opening}</p> : null}</div>
          <Button type="submit">{words.open}</Button>
        </form>
      </main>
      <footer class="sea-foot">
        <div class="pair">
          <ButtonLink look="quiet" href="/calm/">
            {words.breathe}
          </ButtonLink>
          <ButtonLink look="quiet" href="/help/">
            {words.help}
          </ButtonLink>
        </div>
      </footer>
    </div>
  );
};
