import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TopBar } from '../../shell/top-bar.tsx';
import type { Entry, StoreTrouble } from '../../store/contract.ts';
import { warningCircle } from '../../ui/icons.ts';
import { Icon, Water } from '../../ui/parts.tsx';
import { notSaved } from './pause.content.en.ts';
import type { Pause } from './pause.ts';
import type { Step } from './pause-step.ts';

/** What every page within a pause is handed. */
export interface StepProps {
  readonly entry: Entry<Pause>;
  /** The address of another page of this pause; without a step, of the pause itself. */
  readonly pathOf: (step?: Step) => string;
  readonly go: (path: string) => void;
}

/** What could not be kept, beside the button. */
export const NotSaved = ({ trouble }: { trouble: StoreTrouble | undefined }) =>
  trouble === undefined ? null : (
    <p class="error" role="alert">
      <Icon path={warningCircle} />
      <span>{notSaved[trouble.type]}</span>
    </p>
  );

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
          <h1>{title}</h1>
          {lines.length > 0 ? (
            <p>
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

interface PaperProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly back: string;
  readonly children: ComponentChildren;
  /** What stands at the foot, under the thumb. */
  readonly foot?: ComponentChildren;
}

/** A page of Pause for reading and writing: paper, without the water. */
export const Paper = ({ title, lead, back, children, foot }: PaperProps) => (
  <div class="frame plain">
    <TopBar back={back} />
    <main class="pause low">
      <div class="say-it">
        <h1>{title}</h1>
        {lead === undefined ? null : <p class="lead">{lead}</p>}
      </div>
      <div class="body">{children}</div>
      <div class="foot stack">{foot}</div>
    </main>
  </div>
);

interface ChoiceProps {
  readonly icon?: string;
  readonly words: string;
  readonly href?: string | undefined;
}

/** A way on, in paper on water. Without an address it is something at hand, to do and not to tap. */
export const Choice = ({ icon, words, href }: ChoiceProps) => {
  const inner = (
    <>
      {icon === undefined ? null : <Icon path={icon} />}
      <span>{words}</span>
    </>
  );
  return href === undefined ? (
    <p class="choice">{inner}</p>
  ) : (
    <a class="choice" href={href}>
      {inner}
    </a>
  );
};
