import { useWorld } from '../../shell/world.ts';
import { Button, Note, privateInput, Sheet } from '../../ui/parts.tsx';
import { HandOver } from './hand-over.tsx';
import { NotSaved } from './not-saved.tsx';
import { askWords, readWords, sendWords } from './pause.content.en.ts';
import { endPause } from './pause-change.ts';
import { Paper, type StepProps } from './step-page.tsx';
import { useSaving } from './use-saving.tsx';
import { useWords } from './use-words.tsx';

/** Ask once, clearly: a copy of the message to change, and one sentence of guidance. The parked one stays as it was. */
export const AskStep = ({ entry, pathOf, go, isUnsafe }: StepProps & { isUnsafe: boolean }) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const { asked, message } = entry.fields;
  const { text, change, drop } = useWords(`pause-ask/${entry.id}`, asked ?? message ?? '');

  const end = async () => {
    if (!(await save([endPause(entry.id, 'ask-once', moment().now, { asked: text })]))) return;
    await drop(text);
    go(pathOf('done'));
  };
  return (
    <Paper
      title={askWords.title}
      back={pathOf('decide')}
      foot={
        <>
          <NotSaved trouble={trouble} />
          <HandOver text={text} onHanded={() => void end()} />
        </>
      }
    >
      <Note>{isUnsafe ? askWords.guideUnsafe : askWords.guide}</Note>
      <div class="field">
        <label for="ask">{askWords.label}</label>
        <textarea
          id="ask"
          class="words"
          rows={5}
          dir="auto"
          value={text}
          {...privateInput}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </div>
    </Paper>
  );
};

/** Send it as it was: the message word for word, to copy or share. No scolding. */
export const SendStep = ({ entry, pathOf, go }: StepProps) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const { message } = entry.fields;
  const end = async () => {
    if (await save([endPause(entry.id, 'sent-as-it-was', moment().now)])) go(pathOf('done'));
  };
  return (
    <Paper
      title={message ? sendWords.title : sendWords.withoutWords}
      lead={message ? undefined : sendWords.withoutWordsLead}
      back={pathOf('decide')}
      foot={
        <>
          <NotSaved trouble={trouble} />
          {message ? (
            <HandOver text={message} onHanded={() => void end()} />
          ) : (
            <Button onPress={() => void end()}>{sendWords.done}</Button>
          )}
        </>
      }
    >
      {message ? <Sheet words={message} from={sendWords.from} /> : null}
    </Paper>
  );
};

/** Read the message, because the person tapped for it. */
export const ReadStep = ({ entry, pathOf }: StepProps) => {
  const { message } = entry.fields;
  return (
    <Paper title={readWords.title} lead={message ? undefined : readWords.none} back={pathOf('decide')}>
      {message ? <Sheet words={message} from={sendWords.from} /> : null}
    </Paper>
  );
};
