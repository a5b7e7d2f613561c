import { useEffect } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { dayWords } from '../../ui/day-words.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { Ebb } from './ebb.tsx';
import { doneActs as acts, doneWords } from './pause.content.en.ts';
import type { Ending } from './pause.ts';
import { forgetDrafts } from './pause-drafts.ts';
import type { Step } from './pause-step.ts';
import type { StepProps } from './step-page.tsx';

/** Where a person may want to go back to, to change what they chose. */
const wayBack: Readonly<Partial<Record<Ending, Step>>> = {
  'ask-once': 'ask',
  'sent-as-it-was': 'send',
  'let-go': 'decide',
};

interface DoneProps extends StepProps {
  readonly ending: Ending;
  /** The way to write down what they fear may stand here. */
  readonly mayFear: boolean;
}

/** The pause has ended as the person chose. One sentence, and the way out. */
export const DoneStep = ({ entry, ending, pathOf, mayFear }: DoneProps) => {
  const { moment, store } = useWorld();
  const { id } = entry;
  const isOver = ending !== 'check-in-later';
  useEffect(() => {
    if (isOver) void forgetDrafts(store.draft, id);
  }, [store, id, isOver]);
  const { title, lead } = doneWords[ending];
  const { asked, checkInAt, message, know, need } = entry.fields;
  const { clock } = dayWords(moment());
  const back = wayBack[ending];
  /** The words that were handed over; none where the person called, or asked aloud. */
  const handed = ending === 'ask-once' ? asked : message;
  const isWaiting = ending === 'check-in-later' && !!checkInAt;
  const isLetGo = ending === 'let-go';
  const titleOf = () => {
    if (ending === 'worry-accurate' && !know && !need) return acts.over;
    return back && !isLetGo && !handed ? acts.reachedOut : title;
  };
  return (
    <Ebb title={titleOf()} lines={isWaiting ? [lead, acts.laterAt(clock(checkInAt))] : [lead]} share={0}>
      {ending === 'worry-accurate' ? (
        <>
          <ButtonLink look="pale" href="/help/">
            {acts.help}
          </ButtonLink>
          {message ? (
            <ButtonLink look="pale" href={pathOf('read')}>
              {acts.read}
            </ButtonLink>
          ) : null}
        </>
      ) : (
        <ButtonLink look="pale" href="/calm/">
          {acts.calm}
        </ButtonLink>
      )}
      <ButtonLink href="/today/">{acts.done}</ButtonLink>
      {mayFear ? (
        <p class="last">
          <ButtonLink look="bare" href={`/fear/new/?pause=${id}`}>
            {acts.fear}
          </ButtonLink>
        </p>
      ) : null}
      {back && (handed || isLetGo) ? (
        <p class="last">
          <ButtonLink look="bare" href={pathOf(back)}>
            {isLetGo ? acts.notYet : acts.back}
          </ButtonLink>
        </p>
      ) : null}
    </Ebb>
  );
};
