import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Drawn } from '../ui/parts.tsx';
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

/** The top bar of a Preact page: one control at the start, Help and Hide at the end. */
export const TopBar = (props: TopBarProps) => {
  const start = startOf(props);
  const [space, help, hide] = topBarEnd();
  const { onBack } = props;
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    if (onBack === undefined) return undefined;
    const back = first.current?.querySelector('a');
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
      {start ? <Drawn node={topBarStart(start)} /> : props.start}
      <Drawn node={space} />
      <Drawn node={help} />
      <Drawn node={hide} />
    </header>
  );
};
