import { ok } from '@evenkeel/kernel';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { mountGrounding } from '../../calm-page/grounding-mount.ts';
import { useWorld } from '../../shell/world.ts';
import { elToDom } from '../../ui/element.ts';
import { groundingStage } from './grounding-view.ts';
import './ground.css';

/** Grounding inside the open app: the same stage as the document `/grounding/`. */
export const Page = () => {
  const { store, moment, elapsed } = useWorld();
  const { route } = useLocation();
  const main = useRef<HTMLElement>(null);
  const go = useRef(route);
  go.current = route;

  useLayoutEffect(() => {
    const root = main.current;
    if (root === null) return;
    root.replaceChildren(elToDom(groundingStage()));
    return mountGrounding(root, {
      moment,
      elapsed,
      save: (changes) => store.commit<never>(() => ok(changes)),
      go: (path) => go.current(path),
    });
  }, [store, moment, elapsed]);

  return <main class="grounding" ref={main} />;
};
