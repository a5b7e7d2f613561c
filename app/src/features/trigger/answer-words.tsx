import { clockOf, type FieldValue, instant, minutes } from '@evenkeel/kernel';
import { useBeliefs } from '../belief/use-beliefs.tsx';
import { pickerWords } from '../feeling/feeling.content.en.ts';
import { feelingWords } from '../feeling/feeling.ts';
import { useFeelings } from '../feeling/use-feelings.tsx';
import { personWords } from '../person/person.content.en.ts';
import { personName } from '../person/person.ts';
import { usePeople } from '../person/use-people.tsx';
import { type Trigger, type Urge, urges } from './trigger.ts';
import { urgeWords } from './trigger-form.content.en.ts';
import { answerLabels, conflictWords, viewWords } from './trigger-view.content.en.ts';

const isUrge = (key: string): key is Urge => (urges as readonly string[]).includes(key);

/** What the answers of a trigger are called, by the lists as they are now. */
export const useNames = () => {
  const feelings = useFeelings();
  const people = usePeople();
  const feeling = (key: string): string => feelingWords(feelings, key) ?? pickerWords.unknown;
  const person = (key: string): string => personName(people, key) ?? personWords.unknown;
  const want = (key: string): string => (isUrge(key) ? urgeWords[key] : key);
  const { nameOf: belief } = useBeliefs();
  return { feeling, person, want, belief };
};

type Names = ReturnType<typeof useNames>;

const labelOf = (field: string): string =>
  field in answerLabels ? answerLabels[field as keyof typeof answerLabels] : answerLabels.other;

/** What a field is called, that of an element of a set with its name. */
export const fieldLabel = (field: string, names: Names): string => {
  const slash = field.indexOf('/');
  if (slash < 0) return labelOf(field);
  const [set, key] = [field.slice(0, slash), field.slice(slash + 1)];
  if (set !== 'feeling' && set !== 'person' && set !== 'want' && set !== 'belief') return labelOf(set);
  return conflictWords.member(labelOf(set), names[set](key));
};

export const whenWords = ({ at, offsetMinutes = 0 }: Pick<Trigger, 'at' | 'offsetMinutes'>): string =>
  viewWords.when(at + minutes(offsetMinutes), clockOf(instant(at), offsetMinutes));

/** One version of a field as a person reads it. `offsetMinutes`: of the record, for its time. */
export const valueWords = (field: string, value: FieldValue, offsetMinutes: number | undefined): string => {
  if (field === 'at' && typeof value === 'number') return whenWords({ at: value, offsetMinutes });
  if (field === 'offsetMinutes' && typeof value === 'number') return conflictWords.minutes(value);
  if (typeof value === 'number') return viewWords.strength(value);
  if (value === true) return conflictWords.picked;
  return typeof value === 'string' && value.trim() !== '' ? value : conflictWords.none;
};
