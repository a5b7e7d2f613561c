import { edited, type FieldValue } from '@evenkeel/kernel';
import type { Saving } from '../../shell/use-commit.tsx';
import type { Entry } from '../../store/contract.ts';
import { Button, Note } from '../../ui/parts.tsx';
import { ofFormWords } from './of-form.content.en.ts';
import { formWords, lengthWords, soundWords } from './tool.content.en.ts';
import type { ToolFields } from './tool.record.ts';
import { formOf, lengthOf, soundOf } from './tool.ts';
import { editWords } from './tool-form.content.en.ts';
import { viewWords as words } from './tool-view.content.en.ts';

const labels: Readonly<Record<string, string>> = {
  words: editWords.words,
  form: editWords.form,
  link: ofFormWords.link,
  number: ofFormWords.number,
  sound: ofFormWords.sound,
  minutes: ofFormWords.minutes,
  letter: ofFormWords.letter,
  isShownLocked: ofFormWords.shown,
};

const valueWords = (field: string, value: FieldValue): string => {
  if (field === 'form') return formWords[formOf(value)];
  if (field === 'sound') return soundWords[soundOf(value)];
  if (field === 'minutes') return lengthWords[lengthOf(value)];
  if (field === 'isShownLocked') return value === true ? ofFormWords.show : ofFormWords.hiddenNote;
  return String(value ?? '');
};

/** Two tabs changed the same thing at once: both versions, and the person keeps one. What has no words is not asked. */
export const ConflictPart = ({ entry, save }: { entry: Entry<ToolFields>; save: Saving['save'] }) => {
  const disputes = Object.entries(entry.disputed).filter(([field]) => field in labels);
  if (disputes.length === 0) return null;
  const keep = async (field: string, value: FieldValue) => {
    if (!(await save([edited('tool', entry.id, { [field]: value })], { [entry.id]: entry.seen }))) return;
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <section class="stack" aria-labelledby="conflict">
      <h2 id="conflict">{words.conflict}</h2>
      <Note>{words.conflictLead}</Note>
      {disputes.map(([field, values]) => (
        <fieldset key={field} class="stack">
          <legend>{labels[field]}</legend>
          {values.map((value, at) => (
            <div class="sheet" key={JSON.stringify(value)}>
              <p class="words" dir="auto" id={`${field}-${at}`}>
                {valueWords(field, value)}
              </p>
              <Button look="quiet" describedBy={`${field}-${at}`} onPress={() => void keep(field, value)}>
                {words.keepThis}
              </Button>
            </div>
          ))}
        </fieldset>
      ))}
    </section>
  );
};
