import { routes } from 'evenkeel:contents';
import { lessons } from 'evenkeel:lessons';
import { useLayoutEffect } from 'preact/hooks';
import { focusHeading } from '../../shell/arrive.ts';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { Here } from './here-view.tsx';
import { PathView } from './path-view.tsx';
import { pathWords as words } from './programme.content.en.ts';
import './path.css';

const loadOwn = () => import('./own-path.tsx');

/**
 * The home of Path. What a person made and where they are is fetched where anything was kept; while the store is locked,
 * or there is none, it is the plain list.
 */
export const Page = () => {
  const { store } = useWorld();
  const status = store.status.value.type;
  const isKept = status === 'open' && !store.isEmpty();
  const own = usePart(loadOwn, isKept);
  const [first] = lessons;
  useLayoutEffect(() => {
    // The heading that had the focus went with what stood here while this was fetched.
    if (typeof own === 'object') focusHeading();
  }, [own]);
  if (isKept && typeof own === 'object') return <own.OwnPath />;
  // Nothing below the title moves once it is there.
  if (status === 'opening' || (isKept && own === undefined))
    return (
      <main class="path" aria-busy="true">
        <h1>{words.title}</h1>
      </main>
    );
  return (
    <PathView lessons={lessons} routes={routes} openStep={first?.step}>
      {status === 'open' && first ? <Here lesson={first} isUnfinished={false} /> : null}
    </PathView>
  );
};
