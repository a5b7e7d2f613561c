import type { Day } from '@evenkeel/kernel';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Asked, DayField } from '../../form/fields.tsx';
import { usePart } from '../../shell/use-part.ts';
import { Fold } from '../../ui/fold.tsx';
import { Gauge } from '../../ui/gauge.tsx';
import { Chips } from '../../ui/parts.tsx';
import type { ByTheClock } from '../checking/checking.ts';
import type { PartProps } from './fear-form.tsx';
import { fearMoreWords as words } from './fear-more.content.en.ts';
import { dueWords } from './prediction.content.en.ts';
import { choiceOf, choicesAt, dueBy, isDay, isPast } from './prediction.ts';

const loadBeliefs = () => import('../belief/belief-picker.tsx');
const loadPicker = () => import('../person/person-picker.tsx');

/** By when: to tap, or a day of one's own. Tapped again, there is none. */
const Due = ({ form, shown, clock }: PartProps & { clock: ByTheClock }) => {
  const tapped = choiceOf(shown, clock);
  const [isPicking, setPicking] = useState(false);
  const isDate = isPicking || (!!shown.dueDay && tapped === undefined);
  const put = (dueDay: Day | null, dueHour: number | null) => {
    form.put('dueDay', dueDay);
    form.put('dueHour', dueHour);
  };
  const keys = [...choicesAt(clock), 'date' as const];
  const chosen = isDate ? 'date' : tapped;
  return (
    <Asked question={words.due} hint={words.dueHint}>
      <Chips
        label={words.due}
        pick="one"
        options={keys.map((key) => ({ key, label: dueWords[key] }))}
        chosen={chosen ? [chosen] : []}
        onToggle={(key) => {
          setPicking(key === 'date' && key !== chosen);
          if (key === chosen) put(null, null);
          else if (key !== 'date') {
            const due = dueBy(key, clock);
            put(due.dueDay, due.dueHour);
          }
        }}
      />
      {isDate ? (
        <DayField
          label={words.date}
          day={shown.dueDay ?? undefined}
          onDay={(day) => {
            setPicking(true);
            if (day === undefined) put(null, null);
            else if (isDay(day)) put(day, null);
          }}
        />
      ) : null}
      <p role="status" class={isDate && shown.dueDay && isPast(shown.dueDay, clock) ? 'small' : 'unseen'}>
        {isDate && shown.dueDay && isPast(shown.dueDay, clock) ? words.past : ''}
      </p>
    </Asked>
  );
};

interface PickerProps {
  readonly picked: readonly string[];
  readonly onToggle: (key: string) => void;
}

/** Nicknames to tap, fetched when they are asked for. */
const People = (picker: PickerProps) => {
  const part = usePart(loadPicker);
  return typeof part === 'object' ? <part.PersonPicker {...picker} /> : null;
};

/** Old beliefs to tap, fetched when they are asked for. */
const Beliefs = (picker: PickerProps & { readonly label: string }) => {
  const part = usePart(loadBeliefs);
  return typeof part === 'object' ? <part.BeliefPicker {...picker} /> : null;
};

interface BehindProps {
  readonly words: string;
  /** Something was picked before. */
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** A picker that many leave: behind a tap, unless something in it is picked already. */
const Behind = ({ words: question, isOpen, children }: BehindProps) =>
  isOpen ? <Asked question={question}>{children}</Asked> : <Fold words={question}>{children}</Fold>;

/**
 * What may be said of a fear once there is one: how sure, by when, with whom, and which old belief spoke.
 * @public
 */
export const FearMore = ({ form, shown, clock }: PartProps & { clock: ByTheClock }) => {
  const people = shown.person ?? {};
  const [hadPeople] = useState(Object.keys(people).length > 0);
  const beliefs = shown.belief ?? {};
  const [hadBeliefs] = useState(Object.keys(beliefs).length > 0);
  const toggle = (set: 'person' | 'belief', now: Readonly<Record<string, true>>) => (key: string) => {
    const { [key]: was, ...others } = now;
    form.putSet(set, was ? others : { ...now, [key]: true });
  };
  return (
    <>
      <Gauge
        label={words.certainty}
        value={shown.certainty ?? undefined}
        most={100}
        onChange={(certainty) => form.put('certainty', certainty)}
        ends={words.ends}
        unanswered={words.unanswered}
      />
      <Due {...{ form, shown, clock }} />
      <Behind words={words.person} isOpen={hadPeople}>
        <People picked={Object.keys(people)} onToggle={toggle('person', people)} />
      </Behind>
      <Behind words={words.belief} isOpen={hadBeliefs}>
        <Beliefs label={words.belief} picked={Object.keys(beliefs)} onToggle={toggle('belief', beliefs)} />
      </Behind>
    </>
  );
};
