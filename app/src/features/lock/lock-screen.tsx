import { Secret } from '@evenkeel/kernel';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { TopBar } from '../../shell/top-bar.tsx';
import { useWorld } from '../../shell/world.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { type Tries, waitLeft } from './lock.ts';
import { lockedWords as words } from './lock-screen.content.en.ts';
import { PassphraseField } from './passphrase-field.tsx';
import './lock.css';

const NONE: Tries = { count: 0, lastAt: 0 };

/** Wrong tries so far, and the seconds that are left until the next one. */
const useTries = () => {
  const { openFields, moment, onTick } = useWorld();
  const [tries, setTries] = useState<Tries>();
  const [, redraw] = useState(0);
  useEffect(() => {
    void openFields.get('lockTries').then((kept) => setTries(kept ?? NONE));
  }, [openFields]);
  const left = tries === undefined ? 0 : Math.ceil(waitLeft(tries, moment().now) / 1000);
  const isWaiting = left > 0;
  useEffect(
    () => (isWaiting ? onTick(500, () => redraw((count) => count + 1)) : undefined),
    [isWaiting, onTick],
  );
  return {
    isKnown: tries !== undefined,
    left,
    noteWrong: async () => {
      const next = { count: (tries ?? NONE).count + 1, lastAt: moment().now };
      setTries(next);
      await openFields.set('lockTries', next);
    },
    forget: () => openFields.remove('lockTries'),
  };
};

/** In place of every page that needs what is locked. Only the line of the horizon is left, so it says nothing. */
export const Screen = () => {
  const { store } = useWorld();
  const { path } = useLocation();
  const tries = useTries();
  const [text, setText] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [said, setSaid] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isWaiting = tries.left > 0;

  const open = async () => {
    if (isOpening || isWaiting || !tries.isKnown) return;
    if (text === '') {
      setSaid(words.empty);
      field.current?.focus();
      return;
    }
    setOpening(true);
    setSaid(undefined);
    const opened = await store.lock.open(new Secret(text));
    if (opened.ok) {
      await tries.forget();
      return;
    }
    if (opened.error.type === 'wrong') await tries.noteWrong();
    setOpening(false);
    setSaid(opened.error.type === 'wrong' ? words.wrong : words.failed);
    field.current?.focus();
    field.current?.select();
  };

  return (
    <div class="frame plain lock">
      <TopBar />
      <main class="low">
        <h1>{words.title}</h1>
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
          <div role="alert" id="lock-said">
            {said === undefined ? null : <p class="error">{said}</p>}
          </div>
          {isWaiting ? <p class="small">{words.wait(tries.left)}</p> : null}
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
