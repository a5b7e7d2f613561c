import { useState } from 'preact/hooks';
import type { Edits } from '../../form/edits.ts';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { Chips } from '../../ui/parts.tsx';
import { formWords, soundWords, toolkitWords } from './tool.content.en.ts';
import { type ToolFields, toolKind } from './tool.record.ts';
import { formOf, forms, soundOf, type ToolForm } from './tool.ts';
import { editWords as words } from './tool-form.content.en.ts';

const loadOfForm = () => import('./of-form.tsx');

type Trouble = 'words' | 'link' | 'number';

type Part = ReturnType<typeof usePart<Awaited<ReturnType<typeof loadOfForm>>>>;

/** The first thing that stands in the way of keeping it, from above. A sound has a name of its own. */
const troubleIn = (shown: Partial<ToolFields>, form: ToolForm, part: Part): Trouble | undefined => {
  if (!shown.words?.trim() && form !== 'sound') return 'words';
  return typeof part === 'object' ? part.troubleOf(shown, form) : undefined;
};

interface EditProps {
  readonly entry: Entry<ToolFields> | undefined;
  /** What a new one begins with: an idea. */
  readonly start: Edits;
}

/** The form of a tool: what it is and what it is called; the rest is asked once it is known what it is. */
export const EditForm = ({ entry, start }: EditProps) => {
  const { openFields, moment } = useWorld();
  const { route } = useLocation();
  const form = useForm({ kind: toolKind, entry, start });
  const [trouble, setTrouble] = useState<Trouble>();
  const { shown = {}, put, putSet, save } = form;
  const chosen = shown.form === undefined ? undefined : formOf(shown.form);
  const part = usePart(loadOfForm, chosen !== undefined);

  const keep = async () => {
    const is = chosen ?? 'other';
    const found = troubleIn(shown, is, part);
    setTrouble(found);
    if (found !== undefined) return;
    const text = shown.words?.trim() || soundWords[soundOf(shown.sound)];
    const tool = { ...shown, words: text, form: is };
    const follow = typeof part === 'object' ? part.followShown : undefined;
    // What is to be sealed again goes first: whatever happens then, it lies open no longer.
    if (entry !== undefined && tool.isShownLocked !== true) await follow?.(openFields, entry.id, undefined);
    const id = await save({
      fields: { words: text, form: is, ...(entry ? {} : { at: moment().now }) },
    });
    if (id === undefined) return;
    await follow?.(openFields, id, tool);
    route(`/tool/?id=${id}`, true);
  };
  return (
    <FormPage title={entry ? words.changeTitle : words.newTitle} form={form} onKeep={() => void keep()}>
      <Asked question={words.form}>
        <Chips
          label={words.form}
          pick="one"
          options={forms.map((key) => ({ key, label: formWords[key] }))}
          chosen={chosen ? [chosen] : []}
          onToggle={(key) => put('form', key)}
        />
      </Asked>
      <WordsField
        label={words.words}
        hint={words.wordsHint}
        text={shown.words}
        onText={(text) => put('words', text)}
        isLine
        trouble={trouble === 'words' ? words.wordsMissing : undefined}
      />
      {part === 'lost' ? <p role="alert">{toolkitWords.lost}</p> : null}
      {chosen && typeof part === 'object' ? (
        <part.Rest
          form={chosen}
          shown={shown}
          put={put}
          putSet={putSet}
          trouble={trouble === 'words' ? undefined : trouble}
        />
      ) : null}
    </FormPage>
  );
};
