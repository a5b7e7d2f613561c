import { isId } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { enoughWords } from '../../form/enough.content.en.ts';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useEnough } from '../../form/use-enough.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink, Chips } from '../../ui/parts.tsx';
import { fromTriggerKind } from './neighbour.record.ts';
import { askWords as words } from './steady.content.en.ts';
import { steadyKind } from './steady.record.ts';
import { askedOf, isAnswered, type Steady } from './steady.ts';

interface WriteProps {
  /** What is changed; none for a new one. */
  readonly entry?: Entry<Steady>;
  /** The trigger that it is written from, if the address names one. */
  readonly trigger?: string | undefined;
}

/** Three questions, of oneself or of somebody calm. What happened is brought along from the trigger. */
export const SteadyWrite = ({ entry, trigger }: WriteProps) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const isEnough = useEnough();
  const from = useEntries(fromTriggerKind).find(({ id }) => isId(trigger) && id === trigger);
  const happened = from?.fields.happened?.trim();
  const start = from ? { trigger: from.id, ...(happened && { situation: happened }) } : {};
  const form = useForm({ kind: steadyKind, entry, start });
  const [trouble, setTrouble] = useState<string>();
  const shown = form.shown ?? {};
  const of = shown.asked ?? 'me';
  const keep = async () => {
    if (!isAnswered(shown)) {
      setTrouble(words.missing);
      return;
    }
    const { now, offsetMinutes } = moment();
    const id = await form.save(entry ? {} : { fields: { at: now, offsetMinutes } });
    if (id) route(`/steady/entry/?id=${id}${entry ? '' : '&kept=1'}`, true);
  };
  return (
    <FormPage
      title={entry ? words.editTitle : words.title}
      lead={shown.trigger ? words.from : words.lead}
      form={form}
      onKeep={() => void keep()}
      also={isEnough ? <p class="small">{enoughWords.enough}</p> : null}
    >
      <WordsField
        label={words.situation}
        hint={words.situationHint}
        text={shown.situation}
        onText={(text) => form.put('situation', text)}
        trouble={isAnswered(shown) ? undefined : trouble}
      />
      <Asked question={words.whom}>
        <Chips
          label={words.whom}
          pick="one"
          options={askedOf.map((key) => ({ key, label: words.of[key] }))}
          chosen={[of]}
          onToggle={(key) => form.put('asked', key)}
        />
      </Asked>
      <WordsField
        label={words.would[of]}
        hint={words.wouldHint[of]}
        text={shown.would}
        onText={(text) => form.put('would', text)}
      />
      <WordsField
        label={words.smallThing}
        hint={words.smallHint}
        text={shown.smallThing}
        onText={(text) => form.put('smallThing', text)}
      />
      <div>
        <p>{words.accurateLead}</p>
        <ButtonLink look="bare" href="/pause/?worry=accurate">
          {words.accurate}
        </ButtonLink>
      </div>
    </FormPage>
  );
};
