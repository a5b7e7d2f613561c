import { clockOf, type Id, minutes } from '@evenkeel/kernel';
import { useLayoutEffect } from 'preact/hooks';
import { withEdit, withSet } from '../../form/edits.ts';
import { focusHeading, focusPart } from '../../shell/arrive.ts';
import { useClock } from '../../shell/use-clock.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Chips, Note } from '../../ui/parts.tsx';
import { BeliefPicker } from '../belief/belief-picker.tsx';
import { useBeliefs } from '../belief/use-beliefs.tsx';
import { feelingWords, withTap } from '../feeling/feeling.ts';
import { FeelingPicker } from '../feeling/feeling-picker.tsx';
import { useFeelings } from '../feeling/use-feelings.tsx';
import { personName } from '../person/person.ts';
import { PersonPicker } from '../person/person-picker.tsx';
import { usePeople } from '../person/use-people.tsx';
import { CommonPart } from './common-part.tsx';
import { Part, TextField } from './form-part.tsx';
import { TellingSwitch } from './telling-switch.tsx';
import { isNextDayAsked, type TextField as Text, type Trigger, type Urge, urges } from './trigger.ts';
import { questionsFor, urgeWords, formWords as words } from './trigger-form.content.en.ts';
import { viewWords } from './trigger-view.content.en.ts';
import { useEnough } from './use-enough.tsx';
import { useMayMark } from './use-hard.tsx';
import { useTelling } from './use-telling.tsx';
import type { TriggerForm } from './use-trigger-form.tsx';
import { WhenInputs, whenOf } from './when-fields.tsx';

const listed = (names: readonly (string | undefined)[]): string =>
  names.filter((name) => name?.trim()).join(viewWords.between);

const setOf = (keys: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(keys.map((key) => [key, true as const]));

interface FormProps {
  readonly id: Id;
  readonly shown: Trigger;
  readonly form: TriggerForm;
  /** How often it could not be kept: what is said again is heard again. */
  readonly refusals: number;
  readonly onKeep: () => void;
}

/** All there is to say of a trigger, in calm order. Each part may be left. */
export const MoreForm = ({ id, shown, form, refusals, onKeep }: FormProps) => {
  const { change } = form;
  const telling = useTelling();
  const ask = questionsFor(telling.teller);
  const feelings = useFeelings();
  const people = usePeople();
  const { nameOf } = useBeliefs();
  const isEnough = useEnough();
  const put = (field: string, value: string | number | null) =>
    change((record, edits) => withEdit(record, edits, field, value));
  const text = (field: Text) => ({
    text: shown[field],
    onText: (value: string) => put(field, value),
  });
  const felt = shown.feeling ?? {};
  const wants = Object.keys(shown.want ?? {});
  const picked = Object.keys(shown.person ?? {});
  const beliefs = Object.keys(shown.belief ?? {});
  const when = whenOf(shown);
  const { dayStart, ...clock } = useClock();
  const isNextDay = dayStart !== undefined && isNextDayAsked(shown, { ...clock, dayStart });
  const mayMark = useMayMark({ id, at: shown.at });
  const isStrengthAsked = mayMark || typeof shown.strength === 'number';
  // The draft was read first: what the address names, or the heading, is there only now.
  useLayoutEffect(() => {
    if (!focusPart(location.hash)) focusHeading();
  }, []);

  return (
    <main class="trigger more">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {form.isFromBefore ? (
        <div class="from-before">
          <Note>{words.stillHere}</Note>
          <Button
            look="bare"
            onPress={() => {
              form.putAway();
              // The note goes, and takes its button with it.
              requestAnimationFrame(() => focusHeading());
            }}
          >
            {words.putAway}
          </Button>
        </div>
      ) : null}
      <div class="parts" key={String(form.isFromBefore)}>
        <Part id="happened" question={ask.happened} answer={shown.happened} isFirst>
          <TextField part="happened" hint={words.hints.happened} {...text('happened')} />
        </Part>
        <Part
          id="feeling"
          question={ask.feeling}
          answer={listed(
            Object.entries(felt).map(([key, strength]) => {
              const name = feelingWords(feelings, key) ?? '';
              return strength === true ? name : viewWords.felt(name, strength);
            }),
          )}
        >
          <FeelingPicker
            felt={felt}
            onFelt={(next) => change((record, edits) => withSet(record, edits, 'feeling', next))}
          />
        </Part>
        <Part id="thought" question={ask.thought} answer={shown.thought}>
          <TextField part="thought" hint={words.hints.thought} {...text('thought')} />
          <p class="accurate">
            {words.accurate}{' '}
            <ButtonLink look="bare" href="/pause/?worry=accurate">
              {words.accurateLink}
            </ButtonLink>
          </p>
        </Part>
        <Part id="belief" question={ask.belief} answer={listed(beliefs.map(nameOf))}>
          <BeliefPicker
            label={ask.belief}
            picked={beliefs}
            onToggle={(id) =>
              change((record, edits) =>
                withSet(record, edits, 'belief', setOf(Object.keys(withTap(setOf(beliefs), id)))),
              )
            }
          />
        </Part>
        <Part
          id="want"
          question={ask.want}
          answer={listed([...wants.map((key) => urgeWords[key as Urge]), shown.wanted])}
        >
          <Chips
            label={words.wantGroup}
            pick="many"
            options={urges.map((key) => ({ key, label: urgeWords[key] }))}
            chosen={wants as Urge[]}
            onToggle={(key) =>
              change((record, edits) =>
                withSet(record, edits, 'want', setOf(Object.keys(withTap(setOf(wants), key)))),
              )
            }
          />
          <TextField part="want" label={words.hints.wanted} {...text('wanted')} />
        </Part>
        <Part id="did" question={ask.did} answer={shown.did}>
          <TextField part="did" {...text('did')} />
        </Part>
        <Part id="next-hour" question={ask.nextHour} answer={shown.nextHour}>
          <TextField part="next-hour" {...text('nextHour')} />
        </Part>
        {isNextDay ? (
          <Part id="next-day" question={ask.nextDay} answer={shown.nextDay}>
            <TextField part="next-day" {...text('nextDay')} />
          </Part>
        ) : null}
        <Part id="steady" question={ask.steady} answer={shown.steady}>
          <TextField part="steady" hint={words.hints.steady} {...text('steady')} />
        </Part>
        <Part id="person" question={ask.person} answer={listed(picked.map((key) => personName(people, key)))}>
          <PersonPicker
            picked={picked}
            onToggle={(key) =>
              change((record, edits) =>
                withSet(record, edits, 'person', setOf(Object.keys(withTap(setOf(picked), key)))),
              )
            }
          />
        </Part>
        <CommonPart shown={shown} question={ask.common} isStrengthAsked={isStrengthAsked} put={put} />
        <Part
          id="when"
          question={ask.when}
          answer={viewWords.when(when.at + minutes(when.offsetMinutes), clockOf(when.at, when.offsetMinutes))}
        >
          <WhenInputs
            when={when}
            typed={form.typed}
            onTyped={form.typeWhen}
            onWhen={({ at, offsetMinutes }) => {
              put('at', at);
              put('offsetMinutes', offsetMinutes);
            }}
          />
        </Part>
      </div>
      <TellingSwitch {...telling} />
      <div class="dock stack">
        <p role="status" class={isEnough ? 'enough' : undefined}>
          {isEnough ? words.enough : null}
        </p>
        <NotKept key={refusals} words={form.isRefused ? words.notKept : undefined} />
        <Button onPress={onKeep}>{words.keep}</Button>
      </div>
    </main>
  );
};
