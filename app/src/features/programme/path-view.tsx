import type { ComponentChildren } from 'preact';
import { caretRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { type Front, type Step, steps } from './lesson.ts';
import type { MadeLine } from './made.ts';
import { pathWords as words } from './programme.content.en.ts';
import type { Progress } from './programme.ts';
import { StepSection } from './step-view.tsx';

interface PathProps {
  /** In the order of the way. */
  readonly lessons: readonly Front[];
  /** Every address that is built. */
  readonly routes: readonly string[];
  /** Nothing where nothing is known of the person: with scripts off, or locked. */
  readonly progress?: readonly Progress[];
  /** The step whose lessons are unfolded, or none of them. Not given: all are. */
  readonly openStep?: Step | 'none' | undefined;
  readonly count?: (line: MadeLine) => ComponentChildren;
  /** Where the person is, under the title. */
  readonly children?: ComponentChildren;
}

/**
 * The home of Path: the way from foundations over the three steps to daily life. It holds no style and needs no store, so
 * that it can be written into its page when the app is built.
 */
export const PathView = ({ lessons, routes, progress = [], openStep, count, children }: PathProps) => (
  <main class="path">
    <h1>{words.title}</h1>
    <p>{words.lead}</p>
    {children}
    {steps.map((step) => {
      const own = lessons.filter((lesson) => lesson.step === step);
      return own.length === 0 ? null : (
        <StepSection
          key={step}
          step={step}
          lessons={own}
          progress={progress}
          isOpen={openStep === undefined || openStep === step}
          routes={routes}
          count={count}
        />
      );
    })}
    <ul class="rows end">
      <li>
        <a class="row" href="/path/sources/">
          <span class="grow">{words.sources}</span>
          <Icon path={caretRight} flips />
        </a>
      </li>
    </ul>
  </main>
);
