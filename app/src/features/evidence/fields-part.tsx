import { Asked, DayField, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import type { Form } from '../../form/use-form.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { useWorld } from '../../shell/world.ts';
import { Chips } from '../../ui/parts.tsx';
import type { Side } from '../belief/against.ts';
import { BeliefPicker } from '../belief/belief-picker.tsx';
import { useBeliefs } from '../belief/use-beliefs.tsx';
import { PersonPicker } from '../person/person-picker.tsx';
import { formNames } from './evidence.content.en.ts';
import { dayAt, dayToAt, type Evidence, evidenceForms, firstSide, withBelief } from './evidence.ts';
import { formPageWords as words } from './evidence-form.content.en.ts';

/** Which beliefs it speaks to, and on which side of each. */
const BeliefsAsked = ({ form }: { form: Form<Evidence> }) => {
  const { beliefs, nameOf } = useBeliefs();
  const sides = form.shown?.belief ?? {};
  const put = (next: Readonly<Record<string, Side>>) => form.putSet('belief', next);
  return (
    <Asked question={words.belief} hint={words.beliefHint}>
      <BeliefPicker
        label={words.belief}
        picked={Object.keys(sides)}
        onToggle={(id) => {
          const role = beliefs.find((one) => one.id === id)?.fields.role;
          put(withBelief(sides, id, firstSide(role)));
        }}
      />
      {Object.entries(sides).map(([id, side]) => (
        <div class="stack" key={id}>
          <p class="small">{words.side(nameOf(id))}</p>
          <Chips
            label={words.side(nameOf(id))}
            pick="one"
            options={(['against', 'for'] as const).map((key) => ({ key, label: words.sides[key] }))}
            chosen={[side]}
            onToggle={(key) => put({ ...sides, [id]: key })}
          />
        </div>
      ))}
    </Asked>
  );
};

const DayAsked = ({ form }: { form: Form<Evidence> }) => {
  const { moment } = useWorld();
  const { dayStart = 0, now, offsetMinutes } = useClock();
  const { at = now, offsetMinutes: there = offsetMinutes } = form.shown ?? {};
  return (
    <DayField
      label={words.day}
      hint={words.dayHint}
      day={dayAt({ at, offsetMinutes: there }, dayStart)}
      onDay={(day) => {
        const picked = day === undefined ? undefined : dayToAt(day, { ...moment(), dayStart });
        if (picked === undefined) return;
        form.put('at', picked);
        form.put('offsetMinutes', moment().offsetMinutes);
      }}
    />
  );
};

interface FieldsProps {
  readonly title: string;
  readonly form: Form<Evidence>;
  /** It was to be kept without a word. */
  readonly isEmpty: boolean;
  readonly onKeep: () => void;
}

/** The form of a piece of evidence: one line, and whatever else the person likes to say. */
export const EvidenceFields = ({ title, form, isEmpty, onKeep }: FieldsProps) => {
  const { shown = {}, put, putSet } = form;
  const { form: is } = shown;
  const people = Object.keys(shown.person ?? {});
  return (
    <FormPage title={title} lead={words.lead} form={form} onKeep={onKeep}>
      <Asked question={words.form}>
        <Chips
          label={words.form}
          pick="one"
          options={evidenceForms.map((key) => ({ key, label: formNames[key] }))}
          chosen={is ? [is] : []}
          onToggle={(key) => put('form', key === is ? null : key)}
        />
      </Asked>
      <WordsField
        label={is ? words.ask[is] : words.plain}
        hint={is ? words.hint[is] : words.plainHint}
        text={shown.words}
        trouble={isEmpty && !shown.words?.trim() ? words.empty : undefined}
        onText={(text) => put('words', text)}
      />
      {is === 'kind-word' || shown.means ? (
        <WordsField
          label={words.means}
          hint={words.meansHint}
          text={shown.means}
          onText={(text) => put('means', text)}
        />
      ) : null}
      <BeliefsAsked form={form} />
      <Asked question={words.person}>
        <PersonPicker
          picked={people}
          onToggle={(key) => {
            const next = people.includes(key) ? people.filter((one) => one !== key) : [...people, key];
            putSet('person', Object.fromEntries(next.map((one) => [one, true as const])));
          }}
        />
      </Asked>
      <DayAsked form={form} />
    </FormPage>
  );
};
