import { useWorld } from '../../shell/world.ts';
import { Fold } from '../../ui/fold.tsx';
import { Button, ButtonLink, Note, privateInput, Sheet } from '../../ui/parts.tsx';
import { HandOver } from './hand-over.tsx';
import { useMissing } from './missing.tsx';
import { NotSaved } from './not-saved.tsx';
import { askWords, handOverWords, readWords, sendWords } from './pause.content.en.ts';
import { endPause } from './pause-change.ts';
import { pauseForms } from './pause-drafts.ts';
import { Paper, type StepProps } from './step-page.tsx';
import { useSaving } from './use-saving.tsx';
import { useWords } from './use-words.tsx';

/**
 * Ask once, clearly: an empty field and one sentence of guidance. The words that were parked in alarm are not put into the
 * person's mouth again; they stay as they were, behind a tap.
 */
export const AskStep = ({ entry, pathOf, go, isUnsafe }: StepProps & { isUnsafe: boolean }) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const { asked, message } = entry.fields;
  const { text, change, drop } = useWords(pauseForms(entry.id).ask, asked ?? '');
  const missing = useMissing();

  const end = async () => {
    const more = { asked: text.trim() === '' ? null : text };
    if (!(await save([endPause(entry.id, 'ask-once', moment().now, more)]))) return;
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
          <HandOver text={text} onHanded={() => void end()} missing={missing} />
        </>
      }
    >
      <Note>{isUnsafe ? askWords.guideUnsafe : askWords.guide}</Note>
      <div class="field" ref={missing.place}>
        <label for="ask">{askWords.label}</label>
        <textarea
          id="ask"
          class="words"
          rows={3}
          dir="auto"
          value={text}
          aria-invalid={missing.said !== undefined}
          aria-describedby={missing.said && 'ask-missing'}
          {...privateInput}
          onInput={(event) => {
            change(event.currentTarget.value);
            missing.clear();
          }}
        />
      </div>
      {message ? (
        <Fold words={askWords.parked}>
          <Sheet words={message} />
        </Fold>
      ) : null}
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
            <Button onPress={() => void end()}>{handOverWords.done}</Button>
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
    <Paper
      title={readWords.title}
      lead={message ? undefined : readWords.none}
      back={pathOf('decide')}
      foot={
        <ButtonLink look="quiet" href={pathOf('decide')}>
          {readWords.back}
        </ButtonLink>
      }
    >
      {message ? <Sheet words={message} from={sendWords.from} /> : null}
    </Paper>
  );
};
