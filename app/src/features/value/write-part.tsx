import { useState } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { Worse } from '../../form/worse.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import { Button } from '../../ui/parts.tsx';
import { PickValues } from './pick-step.tsx';
import { useWritingTime } from './use-writing-time.tsx';
import { writeWords as words } from './value.content.en.ts';
import { valueKind } from './value.record.ts';
import { MINUTES, type Writing } from './value.ts';
import './value.css';

type Step = 'pick' | 'write' | 'line';

/** How long it has been, in words. It is not announced: nobody is hurried by it. */
const QuietClock = ({ minutes = 0 }: { minutes: number | undefined }) => {
  if (minutes === 0) return <p class="small">{words.begin}</p>;
  return <p class="small">{minutes < MINUTES ? words.clock(minutes) : words.enough}</p>;
};

/**
 * What matters is chosen, then written about for up to a quarter of an hour, then one line is kept. Every letter is a draft,
 * the minutes too.
 * @public
 */
export const WriteForm = () => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const form = useForm({ kind: valueKind, asNew: 'new' });
  const [gone, setGone] = useState<Step>();
  const [isAsked, setAsked] = useState(false);
  const { shown, put, putSet } = form;
  const { values = {}, text, line, minutes }: Partial<Writing> = shown ?? {};
  // Words from last time lead straight to where they were written.
  const step = gone ?? (text?.trim() ? 'write' : 'pick');
  const isBlank = !text?.trim();
  useWritingTime(minutes ?? 0, shown !== undefined && step === 'write', (now) => put('minutes', now));

  const go = (next: Step) => {
    setAsked(false);
    setGone(next);
  };
  const keep = async () => {
    const { now, offsetMinutes } = moment();
    const id = await form.save({ fields: { at: now, offsetMinutes } });
    if (id !== undefined) route(`/value/?id=${id}`, true);
  };
  const about = words.about(Object.values(values).join(words.between));

  if (step === 'pick')
    return (
      <FormPage
        key="pick"
        title={words.pick}
        lead={words.pickLead}
        form={form}
        keep={words.next}
        onKeep={() => (Object.keys(values).length === 0 ? setAsked(true) : go('write'))}
      >
        <PickValues chosen={values} onChosen={(chosen) => putSet('values', chosen)} />
        {isAsked && Object.keys(values).length === 0 ? <p role="alert">{words.none}</p> : null}
      </FormPage>
    );
  if (step === 'write')
    return (
      <FormPage
        key="write"
        title={words.title}
        lead={Object.keys(values).length > 0 ? about : undefined}
        form={form}
        keep={words.toLine}
        onKeep={() => (isBlank ? setAsked(true) : go('line'))}
      >
        <div class="long-words">
          <WordsField
            label={words.text}
            hint={words.textHint}
            text={text}
            trouble={isAsked && isBlank ? words.empty : undefined}
            onText={(typed) => put('text', typed)}
          />
        </div>
        <QuietClock minutes={minutes} />
        <Worse />
      </FormPage>
    );
  return (
    <FormPage key="line" title={words.lineTitle} form={form} onKeep={() => void keep()}>
      <WordsField
        label={words.line}
        hint={words.lineHint}
        text={line}
        onText={(typed) => put('line', typed)}
      />
      <p class="small whole" dir="auto">
        {text}
      </p>
      <Button look="bare" onPress={() => go('write')}>
        {words.back}
      </Button>
    </FormPage>
  );
};
