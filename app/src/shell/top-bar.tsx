import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Drawn } from '../ui/parts.tsx';
import { topBarWords as words } from './shell.content.en.ts';
import { type TopBarStart, topBarEnd, topBarStart } from './top-bar-view.ts';

interface TopBarProps {
  /** Anything else at the start, drawn by the page. */
  readonly start?: ComponentChildren;
  /** A path: an arrow back to it. */
  readonly back?: string;
  /** Instead of following `back`: the page knows better where the person came from. */
  readonly onBack?: () => void;
  /** A path: a cross that leads to it. */
  readonly close?: string;
  /** The way to Settings. */
  readonly settings?: true;
}

const startOf = ({ back, close, settings }: TopBarProps): TopBarStart | undefined => {
  if (settings) return { type: 'settings' };
  if (back !== undefined) return { type: 'back', path: back };
  if (close !== undefined) return { type: 'close', path: close };
  return undefined;
};

/** The end of the bar: from here the next stop of the keyboard is in the page. */
const END = 'page';

/** For the keyboard, past the bar. By script, so that it is no step in the history; without, the address does it. */
const SkipLink = () => (
  <a
    class="skip"
    href={`#${END}`}
    onClick={(event) => {
      event.preventDefault();
      document.getElementById(END)?.focus();
    }}
  >
    {words.skip}
  </a>
);

/** The top bar of a Preact page: one control at the start, Help and Hide at the end. */
export const TopBar = (props: TopBarProps) => {
  const start = startOf(props);
  const [space, help, hide] = topBarEnd();
  const { onBack } = props;
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    if (onBack === undefined) return undefined;
    const back = first.current?.querySelector('.tool');
    const go = (event: Event) => {
      // The router listens on the window and must not follow the link too.
      event.preventDefault();
      event.stopPropagation();
      onBack();
    };
    back?.addEventListener('click', go);
    return () => back?.removeEventListener('click', go);
  }, [onBack]);
  return (
    <header class="top" ref={first}>
      <SkipLink />
      {start ? <Drawn node={topBarStart(start)} /> : props.start}
      <Drawn node={space} />
      <Drawn node={help} />
      <Drawn node={hide} />
      <span id={END} class="unseen" tabIndex={-1} />
    </header>
  );
};
