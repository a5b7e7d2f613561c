import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import type { OpenValues } from '../../store/open-field.ts';
import { Button, Chips, Note } from '../../ui/parts.tsx';
import { telHref } from '../safety/phone.ts';
import { linkHref } from './link.ts';
import { ideaWords } from './starter.content.en.ts';
import { ideaNamed } from './starter.ts';
import { fitWords, formWords, lengthWords, soundWords } from './tool.content.en.ts';
import { type ToolFields, toolKind } from './tool.record.ts';
import { fits, formOf, forms, lengthOf, lengths, soundOf, sounds, type ToolForm } from './tool.ts';
import { editWords as words } from './tool-form.content.en.ts';
import { followShown } from './use-shown.tsx';

type Trouble = 'words' | 'link' | 'number';

/** What stands in the way of keeping it: the first thing, from above. */
const troubleOf = (shown: Partial<ToolFields>, form: ToolForm): Trouble | undefined => {
  if (!shown.words?.trim() && form !== 'sound') return 'words';
  if (form === 'link' && linkHref(shown.link ?? '') === undefined) return 'link';
  const isWrong = shown.number?.trim() && telHref(shown.number) === undefined;
  return form === 'person' && isWrong ? 'number' : undefined;
};

/** What a form needs beyond its words. */
const OfForm = ({
  form,
  shown,
  put,
  trouble,
}: {
  form: ToolForm;
  shown: Partial<ToolFields>;
  put: (field: 'link' | 'number' | 'sound' | 'minutes' | 'letter' | 'words', value: string | number) => void;
  trouble: Trouble | undefined;
}) => {
  const { openFields } = useWorld();
  const [trusted, setTrusted] = useState<OpenValues['trusted']>();
  useEffect(() => {
    let isHere = true;
    void openFields.get('trusted').then((one) => isHere && setTrusted(one));
    return () => {
      isHere = false;
    };
  }, [openFields]);
  if (form === 'link')
    return (
      <WordsField
        label={words.link}
        hint={words.linkHint}
        text={shown.link}
        onText={(text) => put('link', text)}
        isLine
        trouble={trouble === 'link' ? words.linkWrong : undefined}
      />
    );
  if (form === 'person')
    return (
      <div class="stack">
        <WordsField
          label={words.number}
          hint={words.numberHint}
          text={shown.number}
          onText={(text) => put('number', text)}
          isLine
          trouble={trouble === 'number' ? words.numberWrong : undefined}
        />
        {trusted?.number && shown.number !== trusted.number ? (
          <Button
            look="quiet"
            onPress={() => {
              put('number', trusted.number);
              if (!shown.words?.trim()) put('words', trusted.name);
            }}
          >
            {words.trusted(trusted.name)}
          </Button>
        ) : null}
      </div>
    );
  if (form === 'letter')
    return (
      <WordsField
        label={words.letter}
        hint={words.letterHint}
        text={shown.letter}
        onText={(text) => put('letter', text)}
      />
    );
  if (form !== 'sound') return null;
  return (
    <>
      <Asked question={words.sound}>
        <Chips
          label={words.sound}
          pick="one"
          options={sounds.map((key) => ({ key, label: soundWords[key] }))}
          chosen={[soundOf(shown.sound)]}
          onToggle={(key) => put('sound', key)}
        />
      </Asked>
      <Asked question={words.minutes}>
        <Chips
          label={words.minutes}
          pick="one"
          options={lengths.map((key) => ({ key: String(key), label: lengthWords[key] }))}
          chosen={[String(lengthOf(shown.minutes))]}
          onToggle={(key) => put('minutes', Number(key))}
        />
      </Asked>
    </>
  );
};

interface EditProps {
  readonly entry: Entry<ToolFields> | undefined;
  /** Key of the idea that it begins with. */
  readonly idea: string | undefined;
}

/** The form of a tool. Whoever marks it as shown when locked is told at that moment what that means. */
export const EditForm = ({ entry, idea: named }: EditProps) => {
  const { openFields, moment } = useWorld();
  const { route } = useLocation();
  const idea = ideaNamed(named);
  const form = useForm({
    kind: toolKind,
    entry,
    start: idea
      ? {
          form: idea.form,
          words: ideaWords[idea.key],
          starter: idea.key,
          ...Object.fromEntries((idea.fits ?? []).map((fit) => [`fits/${fit}`, true])),
        }
      : {},
  });
  const [trouble, setTrouble] = useState<Trouble>();
  const { shown = {}, put, putSet, save } = form;
  const chosen = shown.form === undefined ? undefined : formOf(shown.form);
  const fitting = shown.fits ?? {};

  const keep = async () => {
    const is = chosen ?? 'other';
    const found = troubleOf(shown, is);
    setTrouble(found);
    if (found !== undefined) return;
    const text = shown.words?.trim() || soundWords[soundOf(shown.sound)];
    const tool = { ...shown, words: text, form: is };
    // What is to be sealed again goes first: whatever happens then, it lies open no longer.
    if (entry !== undefined && tool.isShownLocked !== true)
      await followShown(openFields, entry.id, undefined);
    const id = await save({
      fields: { words: text, form: is, ...(entry ? {} : { at: moment().now }) },
    });
    if (id === undefined) return;
    await followShown(openFields, id, tool);
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
      {chosen ? <OfForm form={chosen} shown={shown} put={put} trouble={trouble} /> : null}
      <Asked question={words.fits} hint={words.fitsHint}>
        <Chips
          label={words.fits}
          pick="many"
          options={fits.map((key) => ({ key, label: fitWords[key] }))}
          chosen={fits.filter((fit) => fitting[fit] === true)}
          onToggle={(fit) => {
            const { [fit]: was, ...rest } = fitting;
            putSet('fits', was ? rest : { ...fitting, [fit]: true });
          }}
        />
      </Asked>
      <Asked question={words.shown}>
        <Chips
          label={words.shown}
          pick="many"
          options={[{ key: 'show', label: words.show }]}
          chosen={shown.isShownLocked ? ['show'] : []}
          onToggle={() => put('isShownLocked', !shown.isShownLocked)}
        />
        <div role="status">
          {shown.isShownLocked ? <Note>{words.shownNote}</Note> : <p class="small">{words.hiddenNote}</p>}
        </div>
      </Asked>
    </FormPage>
  );
};
