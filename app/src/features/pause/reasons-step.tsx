import { lifebuoy, shield } from '../../ui/icons.ts';
import { Button, Chips, Note, privateInput } from '../../ui/parts.tsx';
import type { Explanations } from './explanation.ts';
import { Missing, useMissing } from './missing.tsx';
import { NotSaved } from './not-saved.tsx';
import { reasonWords, unsafeWords, reasonsWords as words } from './pause.content.en.ts';
import type { Reason } from './pause.ts';
import { keepExplanation, keepReason } from './pause-change.ts';
import { pauseForms } from './pause-drafts.ts';
import { Choice, Paper, type StepProps } from './step-page.tsx';
import { useSaving } from './use-saving.tsx';
import { useWords } from './use-words.tsx';

const toOptions = (list: readonly Reason[]) => list.map((key) => ({ key, label: reasonWords[key] }));

/** Of the same size as every reason, and always there. */
const NotReasons = ({ pathOf }: Pick<StepProps, 'pathOf'>) => (
  <ul class="stack ways-on abreast">
    <li>
      <Choice icon={shield} words={words.accurate} href={pathOf('accurate')} />
    </li>
    <li>
      <Choice icon={lifebuoy} words={words.afraid} href="/help/#unsafe" />
    </li>
  </ul>
);

/** What else it may be: only once the pull has eased, none required, and none about somebody to be afraid of. */
export const ReasonsStep = ({ entry, pathOf, offer }: StepProps & { offer: Explanations }) => {
  const { save, put, trouble } = useSaving(entry);
  const { id, fields: pause } = entry;
  const missing = useMissing();
  const own = useWords(pauseForms(id).reason, pause.explanation ?? '');
  if (offer.type !== 'offered')
    return (
      <Paper
        title={words.notNow}
        lead={offer.type === 'not-now' ? words.notNowLead : unsafeWords.reasons}
        back={pathOf()}
      >
        <NotReasons pathOf={pathOf} />
      </Paper>
    );

  const choose = (reason: Reason) => void put([keepReason(id, reason)]);
  const keepOwn = async () => {
    if (own.text.trim() === '') return missing.ask(words.ownMissing);
    if (await save([keepExplanation(id, own.text.trim())])) await own.drop(own.text);
  };
  const list = (title: string, reasons: readonly Reason[]) =>
    reasons.length === 0 ? null : (
      <section class="reasons">
        <h2>{title}</h2>
        <Chips
          label={words.pick}
          options={toOptions(reasons)}
          chosen={pause.reason === undefined ? [] : [pause.reason]}
          pick="one"
          abreast="two"
          onToggle={choose}
        />
      </section>
    );
  const hasAny = offer.before.length + offer.suggested.length > 0;
  const isOwnKept = own.text.trim() !== '' && own.text.trim() === pause.explanation;
  return (
    <Paper
      title={words.title}
      lead={hasAny ? words.lead : words.leadOwn}
      back={pathOf()}
      foot={<NotSaved trouble={trouble} />}
    >
      {list(words.before, offer.before)}
      {list(words.suggested, offer.suggested)}
      <div class="field" ref={missing.place}>
        <label for="own-reason">{words.own}</label>
        <textarea
          id="own-reason"
          rows={2}
          dir="auto"
          value={own.text}
          aria-invalid={missing.said !== undefined}
          aria-describedby={missing.said && 'own-missing'}
          {...privateInput}
          onInput={(event) => {
            own.change(event.currentTarget.value);
            missing.clear();
          }}
        />
        <Missing said={missing.said} id="own-missing" />
        <Button look="quiet" onPress={() => void keepOwn()}>
          {words.keepOwn}
        </Button>
      </div>
      <div role="status">{pause.reason !== undefined || isOwnKept ? <Note>{words.kept}</Note> : null}</div>
      <NotReasons pathOf={pathOf} />
    </Paper>
  );
};
