import { TopBar } from '../../shell/top-bar.tsx';
import { caretRight, warningCircle } from '../../ui/icons.ts';
import { ButtonLink, Icon } from '../../ui/parts.tsx';
import { end } from './late-step.content.en.ts';
import { isEmpty, type Preparation } from './preparation.ts';
import { frame } from './prepare.content.en.ts';
import { Heading } from './step-frame.tsx';

interface EndProps {
  readonly answers: Preparation;
  readonly back: string;
  readonly isUnsaved: boolean;
}

/** Behind the last step: one quiet line, and the private question for whoever wants it. */
export const PrepareEnd = ({ answers, back, isUnsaved }: EndProps) => (
  <div class="frame plain">
    <TopBar back={back} />
    <main class="prep low">
      <div class="say-it">
        <Heading>{isEmpty(answers) ? end.nothingTitle : end.title}</Heading>
        {isUnsaved ? (
          <p class="error" role="alert">
            <Icon path={warningCircle} /> {frame.notSaved}
          </p>
        ) : (
          <p>{isEmpty(answers) ? end.nothing : end.kept}</p>
        )}
      </div>
      <ul class="rows">
        <li>
          <a class="row" href="/private-question/">
            <span class="grow">
              {end.question}
              <small class="block">{end.questionSmall}</small>
            </span>
            <Icon path={caretRight} flips />
          </a>
        </li>
      </ul>
      <div class="foot stack">
        <ButtonLink href="/">{end.done}</ButtonLink>
      </div>
    </main>
  </div>
);
