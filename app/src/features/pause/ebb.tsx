import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TopBar } from '../../shell/top-bar.tsx';
import { Water } from '../../ui/parts.tsx';

interface EbbProps {
  readonly title: string;
  readonly lines?: readonly string[];
  /** How much of the water is left, 0 to 1. */
  readonly share: number;
  readonly close?: string;
  readonly back?: string;
  readonly children: ComponentChildren;
}

/** Longer than this, a title stands in smaller letters, and the horizon begins below it. */
const SHORT_TITLE = 14;

/** The stage of Pause: time in the sky, water at the share that is left, and what can be done on it. */
export const Ebb = ({ title, lines = [], share, close = '/today/', back, children }: EbbProps) => {
  const stage = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    stage.current?.style.setProperty('--left', String(share));
  }, [share]);
  return (
    <main class={title.length > SHORT_TITLE ? 'stage ebb wordy' : 'stage ebb'} ref={stage}>
      <Water />
      <div class="sky">
        <TopBar {...(back === undefined ? { close } : { back })} />
        <div>
          <h1 aria-describedby={lines.length > 0 ? 'lines' : undefined}>{title}</h1>
          {lines.length > 0 ? (
            <p id="lines">
              {lines.map((line, index) => (
                <>
                  {index > 0 ? <br /> : null}
                  {line}
                </>
              ))}
            </p>
          ) : null}
        </div>
      </div>
      <div class="choices">{children}</div>
    </main>
  );
};
