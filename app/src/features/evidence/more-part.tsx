import { Asked, DayField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { useWorld } from '../../shell/world.ts';
import { Chips } from '../../ui/parts.tsx';
import type { Side } from '../belief/against.ts';
import { BeliefPicker } from '../belief/belief-picker.tsx';
import { useBeliefs } from '../belief/use-beliefs.tsx';
import { PersonPicker } from '../person/person-picker.tsx';
import { dayAt, dayToAt, type Evidence, firstSide, withBelief } from './evidence.ts';
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

/**
 * What it speaks to, with whom it was, and when. All of it may be left.
 * @public
 */
export const EvidenceMore = ({ form }: { form: Form<Evidence> }) => {
  const people = Object.keys(form.shown?.person ?? {});
  return (
    <>
      <BeliefsAsked form={form} />
      <Asked question={words.person}>
        <PersonPicker
          picked={people}
          onToggle={(key) => {
            const next = people.includes(key) ? people.filter((one) => one !== key) : [...people, key];
            form.putSet('person', Object.fromEntries(next.map((one) => [one, true as const])));
          }}
        />
      </Asked>
      <DayAsked form={form} />
    </>
  );
};
