import type { ComponentChildren } from 'preact';
import { Button } from '../ui/parts.tsx';
import { errorWords, openingWords } from './shell.content.en.ts';
import { TopBar } from './top-bar.tsx';

/** Everything that can stand where a page would stand. Plain, with the way to Calm and Help always there. */

interface StatusPageProps {
  readonly title: string;
  readonly body: readonly string[];
  readonly children: ComponentChildren;
}

export const StatusPage = ({ title, body, children }: StatusPageProps) => (
  <div class="frame plain">
    <TopBar />
    <main class="status low">
      <div>
        <h1>{title}</h1>
        {body.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <div class="foot stack">{children}</div>
    </main>
  </div>
);

/** Another document, not the app's own Calm: it must be reached even when the app cannot draw. */
export const ToCalm = ({ words }: { words: string }) => (
  <a class="btn quiet" href="/calm/" target="_top">
    {words}
  </a>
);

/** The one error screen. */
export const ErrorPage = ({ onAgain }: { onAgain: () => void }) => (
  <StatusPage title={errorWords.title} body={[errorWords.body]}>
    <Button onPress={onAgain}>{errorWords.again}</Button>
    <ToCalm words={errorWords.calm} />
  </StatusPage>
);

/** While the database is being opened: nothing that could jump; words only if it takes longer than a second. */
export const Opening = ({ isStage }: { isStage: boolean }) => {
  const wait = (
    <main class="opening" aria-busy="true">
      <p class="wait">{openingWords.wait}</p>
    </main>
  );
  if (!isStage) return wait;
  return (
    <div class="stage opening">
      <div class="far" />
      <TopBar />
      {wait}
    </div>
  );
};

/** The same where no frame stands around it: Help and Hide are there from the first moment. */
export const OpeningAlone = () => (
  <div class="frame plain">
    <TopBar />
    <Opening isStage={false} />
  </div>
);
