import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TopBar } from '../../shell/top-bar.tsx';
import { Button, Note } from '../../ui/parts.tsx';
import type { Preparation } from './preparation.ts';
import { frame } from './prepare.content.en.ts';
import { numberOf, type Step } from './step.ts';

/** What every step is handed. */
export interface StepProps {
  readonly answers: Preparation;
  readonly change: (answers: Preparation) => void;
  /** To the next step, with what stands on the page (or `answers`, if the step still had something to add). */
  readonly next: (answers?: Preparation) => void;
  /** To the next step, as if this one had not been touched. */
  readonly skip: () => void;
  /** One part is changed from the overview: the words on the buttons say so. */
  readonly isEdit: boolean;
  readonly back: string;
  /** The last save did not reach the disk. */
  readonly isUnsaved: boolean;
}

/** A heading that takes the focus when its screen arrives, so that a screen reader starts here, with what describes it. */
export const Heading = ({ describedBy, children }: { describedBy?: string; children: ComponentChildren }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} aria-describedby={describedBy}>
      {children}
    </h1>
  );
};

/** These show or rehearse something, and leave nothing to keep. */
const isAnswered = (step: Step): boolean => step !== 'rehearsal' && step !== 'home-screen';

/** The words on the way on. */
export const wordsOn = (step: Step, isEdit: boolean): string => {
  if (!isEdit) return frame.next;
  return isAnswered(step) ? frame.keep : frame.done;
};

type FrameProps = StepProps & {
  readonly step: Step;
  readonly title: string;
  /** The step has a more important button of its own. */
  readonly isNextQuiet?: boolean;
  readonly children: ComponentChildren;
};

/** One thing a screen: the question low, the answers under the thumb, the next step at the foot. */
export const StepFrame = ({ step, title, isNextQuiet = false, children, ...props }: FrameProps) => (
  <div class="frame plain">
    <TopBar back={props.back} />
    <main class="prep low">
      <div class="say-it">
        <p class="over" id="over">
          {props.isEdit ? frame.overEdit : frame.over(numberOf(step))}
        </p>
        <Heading describedBy="over">{title}</Heading>
      </div>
      <div class="answer">{children}</div>
      <div class="foot stack">
        {props.isUnsaved ? <Note>{frame.notSaved}</Note> : null}
        <Button look={isNextQuiet ? 'quiet' : 'act'} onPress={() => props.next()}>
          {wordsOn(step, props.isEdit)}
        </Button>
        {props.isEdit && !isAnswered(step) ? null : (
          <Button look="bare" onPress={props.skip}>
            {props.isEdit ? frame.leave : frame.skip}
          </Button>
        )}
      </div>
    </main>
  </div>
);
