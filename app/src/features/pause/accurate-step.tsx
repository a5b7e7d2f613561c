import { added } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { caretRight, chatText, lifebuoy, user } from '../../ui/icons.ts';
import { Button, Icon, privateInput } from '../../ui/parts.tsx';
import { NotSaved } from './not-saved.tsx';
import { accurateWords as words } from './pause.content.en.ts';
import type { Pause } from './pause.ts';
import { endPause } from './pause-change.ts';
import { pauseForms } from './pause-drafts.ts';
import { type Step, whereToPath } from './pause-step.ts';
import { Choice, Paper } from './step-page.tsx';
import { useSaving } from './use-saving.tsx';
import { useWords } from './use-words.tsx';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

const Field = ({ id, label, hint, text, onText }: FieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <textarea
      id={id}
      rows={2}
      dir="auto"
      value={text}
      aria-describedby={`${id}-hint`}
      {...privateInput}
      onInput={(event) => onText(event.currentTarget.value)}
    />
    <p class="small" id={`${id}-hint`}>
      {hint}
    </p>
  </div>
);

interface WayProps {
  readonly icon: string;
  readonly label: string;
  readonly href: string;
}

const Way = ({ icon, label, href }: WayProps) => (
  <li>
    <a class="row" href={href}>
      <Icon path={icon} />
      <span class="grow">{label}</span>
      <Icon path={caretRight} flips />
    </a>
  </li>
);

interface AccurateProps {
  /** The pause that this comes from; none when it comes from Calm without a message. */
  readonly entry: Entry<Pause> | undefined;
  readonly isUnsafe: boolean;
  readonly pathOf: (step?: Step) => string;
  readonly go: (path: string) => void;
}

/**
 * My worry is accurate: taken seriously. Nothing is reframed, and nobody is asked to wait. The two fields and Keep come
 * first, other ways on below. For somebody who said that they are afraid, the way to help comes before all, and they are
 * not told to ask.
 */
export const AccurateStep = ({ entry, isUnsafe, pathOf, go }: AccurateProps) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const forms = pauseForms(entry?.id ?? 'new');
  const know = useWords(forms.know, entry?.fields.know ?? '');
  const need = useWords(forms.need, entry?.fields.need ?? '');

  const keep = async () => {
    const at = moment();
    const id = entry?.id ?? at.newId();
    const typed = { know: know.text, need: need.text };
    const parked = entry ? {} : { parkedAt: at.now, offsetMinutes: at.offsetMinutes };
    const changes = [added('pause', id, { ...parked, ...typed }), endPause(id, 'worry-accurate', at.now)];
    if (!(await save(changes))) return;
    await Promise.all([know.drop(typed.know), need.drop(typed.need)]);
    go(whereToPath({ step: 'done', id }));
  };
  const isOpen = entry !== undefined && !entry.fields.ending;
  return (
    <Paper
      title={words.title}
      lead={words.lead}
      back={entry ? pathOf() : '/today/'}
      foot={
        <>
          <p class="small">{words.optional}</p>
          <NotSaved trouble={trouble} />
          <Button onPress={() => void keep()}>{isOpen ? words.keepEnd : words.keep}</Button>
        </>
      }
      after={
        <nav class="other-ways" aria-labelledby="other-ways">
          <h2 class="over" id="other-ways">
            {words.ways}
          </h2>
          <ul class="rows">
            {isUnsafe ? null : <Way icon={lifebuoy} label={words.afraid} href="/help/#unsafe" />}
            <Way icon={user} label={words.tell} href="/help/" />
            {entry && !isUnsafe ? <Way icon={chatText} label={words.ask} href={pathOf('ask')} /> : null}
          </ul>
        </nav>
      }
    >
      {isUnsafe ? <Choice icon={lifebuoy} words={words.afraid} href="/help/#unsafe" /> : null}
      <div class="fields">
        <Field id="know" label={words.know} hint={words.knowHint} text={know.text} onText={know.change} />
        <Field id="need" label={words.need} hint={words.needHint} text={need.text} onText={need.change} />
      </div>
    </Paper>
  );
};
