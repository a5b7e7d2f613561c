import type { ComponentChildren } from 'preact';
import { TopBar } from '../../shell/top-bar.tsx';
import type { Entry } from '../../store/contract.ts';
import { Icon } from '../../ui/parts.tsx';
import type { Pause } from './pause.ts';
import type { Step } from './pause-step.ts';

/** What every page within a pause is handed. */
export interface StepProps {
  readonly entry: Entry<Pause>;
  /** The address of another page of this pause; without a step, of the pause itself. */
  readonly pathOf: (step?: Step) => string;
  readonly go: (path: string) => void;
}

interface PaperProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly back: string;
  readonly children: ComponentChildren;
  /** What stands at the foot, under the thumb. */
  readonly foot?: ComponentChildren;
  /** What stands below the foot: ways to somewhere else. */
  readonly after?: ComponentChildren;
}

/** A page of Pause for reading and writing: paper, without the water. */
export const Paper = ({ title, lead, back, children, foot, after }: PaperProps) => (
  <div class="frame plain">
    <TopBar back={back} />
    <main class="pause low">
      <div class="say-it">
        <h1>{title}</h1>
        {lead === undefined ? null : <p>{lead}</p>}
      </div>
      <div class="body">{children}</div>
      <div class="foot stack">{foot}</div>
      {after}
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
    <p class="at-hand">{inner}</p>
  ) : (
    <a class="choice" href={href}>
      {inner}
    </a>
  );
};
