import { dayOf } from '@evenkeel/kernel';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { elToDom } from '../../ui/element.ts';
import { mountHelp } from './help-mount.ts';
import { helpParts } from './help-view.ts';
import './safety.css';

/** Help inside the open app: the same elements as the document `/help/`, so that an unlocked key is not lost. */
export const Page = () => {
  const { openFields, moment } = useWorld();
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const main = page.current;
    if (main === null) return;
    main.replaceChildren(...helpParts().map(elToDom));
    const { now, offsetMinutes } = moment();
    return mountHelp(main, {
      openFields,
      languages: navigator.languages,
      today: dayOf(now, offsetMinutes, 0),
      target: location.hash.slice(1),
    });
  }, [openFields, moment]);
  return <main class="help" ref={page} />;
};
