import { ok } from '@evenkeel/kernel';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { groundingPlaces, mountGrounding } from '../../calm-page/grounding-mount.ts';
import { createWayBack } from '../../calm-page/way-back.ts';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import { elToDom } from '../../ui/element.ts';
import { groundingStage, groundingTop } from './grounding-view.ts';
import './ground.css';

/** Grounding inside the open app: the same stage as the document `/grounding/`. */
export const Page = () => {
  const { store, moment, elapsed } = useWorld();
  const { route, query } = useLocation();
  // Who came from a wait goes back to it.
  const close = query.from === 'pause' ? '/pause/' : '/calm/';
  const place = useRef<HTMLDivElement>(null);
  const go = useRef(route);
  go.current = route;

  useLayoutEffect(() => {
    const root = place.current;
    if (root === null) return;
    const main = document.createElement('main');
    main.append(elToDom(groundingStage()));
    root.replaceChildren(elToDom(groundingTop(close)), main);
    return mountGrounding(root, {
      moment,
      elapsed,
      save: (changes) => store.commit<never>(() => ok(changes)),
      go: (path) => go.current(path),
      wayBack: createWayBack(groundingPlaces, window, () => moment().now),
    });
  }, [store, moment, elapsed, close]);

  return <div class="grounding" ref={place} />;
};
