import { useEffect, useState } from 'preact/hooks';
import { Asked, WordsField } from '../../form/fields.tsx';
import { useWorld } from '../../shell/world.ts';
import type { OpenValues } from '../../store/open-field.ts';
import { Button, Chips, Note } from '../../ui/parts.tsx';
import { telHref } from '../safety/phone.ts';
import { linkHref } from './link.ts';
import { ofFormWords as words } from './of-form.content.en.ts';
import { fitWords, lengthWords, soundWords } from './tool.content.en.ts';
import type { ToolFields } from './tool.record.ts';
import { type Fits, fits, lengthOf, lengths, soundOf, sounds, type ToolForm } from './tool.ts';

type Trouble = 'link' | 'number';

/** What stands in the way of keeping it, beyond its words. */
export const troubleOf = (shown: Partial<ToolFields>, form: ToolForm): Trouble | undefined => {
  if (form === 'link' && linkHref(shown.link ?? '') === undefined) return 'link';
  const isWrong = shown.number?.trim() && telHref(shown.number) === undefined;
  return form === 'person' && isWrong ? 'number' : undefined;
};

export { followShown } from './use-shown.tsx';

interface OfFormProps {
  readonly form: ToolForm;
  readonly shown: Partial<ToolFields>;
  readonly put: (
    field: 'link' | 'number' | 'sound' | 'minutes' | 'letter' | 'words',
    value: string | number,
  ) => void;
  readonly trouble: Trouble | undefined;
}

/** What a form needs beyond its words. */
const OfForm = ({ form, shown, put, trouble }: OfFormProps) => {
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

/** Whoever marks a tool is told at that moment who can read it then. */
const ShownQuestion = ({ isShown, onToggle }: { isShown: boolean; onToggle: () => void }) => (
  <Asked question={words.shown}>
    <Chips
      label={words.shown}
      pick="many"
      options={[{ key: 'show', label: words.show }]}
      chosen={isShown ? ['show'] : []}
      onToggle={onToggle}
    />
    <div role="status">
      {isShown ? <Note>{words.shownNote}</Note> : <p class="small">{words.hiddenNote}</p>}
    </div>
  </Asked>
);

interface RestProps extends OfFormProps {
  readonly put: (field: keyof ToolFields & string, value: string | number | boolean) => void;
  readonly putSet: (set: 'fits', members: Fits) => void;
}

/** Everything beyond what it is and what it is called; fetched once that is known. */
export const Rest = ({ putSet, ...props }: RestProps) => {
  const { shown, put } = props;
  const fitting = shown.fits ?? {};
  return (
    <>
      <OfForm {...props} />
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
      <ShownQuestion
        isShown={shown.isShownLocked === true}
        onToggle={() => put('isShownLocked', !shown.isShownLocked)}
      />
    </>
  );
};
