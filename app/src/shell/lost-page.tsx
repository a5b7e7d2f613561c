import { Button } from '../ui/parts.tsx';
import { failedWords, goneWords, newerWords, notHereWords } from './status.content.en.ts';
import { StatusPage, ToCalm } from './status-page.tsx';

/** The screens for what hardly ever happens. Fetched when it does; see seldom.tsx. */

/** Also written into 404.html, for an address that the server does not know. */
export const NotHerePage = ({ home }: { home: string }) => (
  <StatusPage title={notHereWords.title} body={[notHereWords.body]}>
    <a class="btn" href={home}>
      {notHereWords.home}
    </a>
    <ToCalm words={notHereWords.calm} />
  </StatusPage>
);

interface GonePageProps {
  readonly onAgain: () => void;
  readonly onAnew: () => void;
}

const GonePage = ({ onAgain, onAnew }: GonePageProps) => (
  <StatusPage title={goneWords.title} body={[goneWords.body, goneWords.why, goneWords.next]}>
    <Button onPress={onAgain}>{goneWords.again}</Button>
    <Button look="quiet" onPress={onAnew}>
      {goneWords.anew}
    </Button>
    <ToCalm words={goneWords.calm} />
  </StatusPage>
);

const NewerPage = ({ onAgain }: { onAgain: () => void }) => (
  <StatusPage title={newerWords.title} body={[newerWords.body]}>
    <Button onPress={onAgain}>{newerWords.again}</Button>
    <ToCalm words={newerWords.calm} />
  </StatusPage>
);

const FailedPage = ({ onAgain }: { onAgain: () => void }) => (
  <StatusPage title={failedWords.title} body={[failedWords.body, failedWords.next]}>
    <Button onPress={onAgain}>{failedWords.again}</Button>
    <ToCalm words={failedWords.calm} />
  </StatusPage>
);

interface NoStorePageProps {
  readonly standing: 'gone' | 'newer' | 'failed';
  readonly onReload: () => void;
  readonly onAnew: () => void;
}

/** Says plainly why what was kept cannot be shown. */
export const NoStorePage = ({ standing, onReload, onAnew }: NoStorePageProps) => {
  if (standing === 'gone') return <GonePage onAgain={onReload} onAnew={onAnew} />;
  return standing === 'newer' ? <NewerPage onAgain={onReload} /> : <FailedPage onAgain={onReload} />;
};
