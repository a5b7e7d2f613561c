import { ok } from '@evenkeel/kernel';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { useWorld, type World } from '../../shell/world.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { demoWords as words } from './demo.content.en.ts';

/** A commit of the demo, like any import, holds so many records. */
const BATCH = 256;
const WEEKS = 12;

/** Writes the journal into the empty vault of the demo. False where the browser keeps nothing. */
const fill = async ({ store, moment }: World): Promise<boolean> => {
  const [{ wholeChanges, SEED }, { life }, { pathLife }] = await Promise.all([
    import('./path-changes.ts'),
    import('./life.content.en.ts'),
    import('./path-life.content.en.ts'),
  ]);
  await store.opened;
  const { now, offsetAt } = moment();
  const changes = wholeChanges(life, pathLife, { now, offsetAt, weeks: WEEKS, seed: SEED });
  for (let start = 0; start < changes.length; start += BATCH) {
    const saved = await store.commit(() => ok(changes.slice(start, start + BATCH)));
    if (!saved.ok) return false;
  }
  return true;
};

type Phase = 'ask' | 'filling' | 'inside' | 'lost';

/** Where a person stands: outside, inside, or on the way, which goes on by itself. */
const useEntering = () => {
  const world = useWorld();
  const { demo, store } = world;
  const { query, route } = useLocation();
  const wants = demo !== undefined && !demo.isIn && 'enter' in query;
  const [phase, setPhase] = useState<Phase>(demo?.isIn || wants ? 'filling' : 'ask');

  const enter = (): void => {
    setPhase(demo === undefined ? 'lost' : 'filling');
    // The address must not lead in again by itself.
    history.replaceState(history.state, '', '/demo/');
    demo
      ?.loadDoor()
      .then(({ enterDemo }) => enterDemo())
      .catch(() => setPhase('lost'));
  };

  const goOn = async (): Promise<void> => {
    if (demo === undefined) return;
    const { enterDemo, isDemoFilled, settleDemo } = await demo.loadDoor();
    if (isDemoFilled()) return setPhase('inside');
    await store.opened;
    // Loaded again in the middle of it: from the start.
    if (!store.isEmpty()) return enterDemo();
    if (!(await fill(world))) return setPhase('lost');
    settleDemo();
    route('/today/', true);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page is opened
  useEffect(() => {
    if (wants) enter();
    else if (demo?.isIn) goOn().catch(() => setPhase('lost'));
  }, []);

  const leave = (): void => void demo?.loadDoor().then(({ leaveDemo }) => leaveDemo());
  return { phase, enter, leave };
};

/** What this is, and the way in. */
export const Page = () => {
  const { phase, enter, leave } = useEntering();
  return (
    <main class="status low" aria-busy={phase === 'filling'}>
      <div>
        <h1>{words.title}</h1>
        {words.says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p role="status">{phase === 'ask' ? '' : words[phase]}</p>
      </div>
      <div class="foot stack">
        {phase === 'ask' ? <Button onPress={enter}>{words.enter}</Button> : null}
        {phase === 'lost' ? <Button onPress={enter}>{words.again}</Button> : null}
        {phase === 'inside' ? (
          <>
            <ButtonLink href="/today/">{words.today}</ButtonLink>
            <Button look="quiet" onPress={leave}>
              {words.leave}
            </Button>
          </>
        ) : null}
      </div>
    </main>
  );
};
