import { Worse } from '../../form/worse.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { readWords as words } from './safe-moment.content.en.ts';
import type { SafeMoment } from './safe-moment.ts';
import { cameBack } from './safe-moment-change.ts';
import { useDueMoment } from './use-due-moment.tsx';
import '../../form/form.css';
import './safe-moment.css';

/**
 * It is read, as slowly as one likes; that it came back today is kept. How it was is not asked.
 * @public
 */
export const ReadMoment = ({ entry }: { entry: Entry<SafeMoment> }) => {
  const { save, isRefused } = useCommit();
  const { route } = useLocation();
  const { day } = useDueMoment();
  const finish = async () => {
    if (day === undefined || (await save([cameBack(entry.id, day, 'read')]))) route('/today/');
  };
  return (
    <main class="form low safe-moment read">
      <div class="say-it">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <Sheet words={entry.fields.words} />
      <Worse />
      <div class="foot stack">
        <NotKept words={isRefused ? words.notKept : undefined} />
        <Button onPress={() => void finish()}>{words.done}</Button>
        <ButtonLink look="bare" href="/pause/?worry=accurate">
          {words.accurate}
        </ButtonLink>
      </div>
    </main>
  );
};
