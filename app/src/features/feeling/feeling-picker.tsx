import { useRef, useState } from 'preact/hooks';
import { Gauge } from '../../ui/gauge.tsx';
import { Button, Chips } from '../../ui/parts.tsx';
import { familyWords, pickerWords as words } from './feeling.content.en.ts';
import { type Feeling, type Felt, families, feelingWords, ofFamily, withTap } from './feeling.ts';
import { offered } from './own-list.ts';
import { useFeelings } from './use-feelings.tsx';
import './feeling.css';

interface PickerProps {
  readonly felt: Felt;
  readonly onFelt: (felt: Felt) => void;
}

interface FamilyProps {
  readonly family: Feeling['family'];
  readonly feelings: readonly Feeling[];
  readonly felt: Felt;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

const FamilyChip = ({ family, feelings, felt, isOpen, onOpen }: FamilyProps) => {
  const count = feelings.filter(({ key }) => felt[key] !== undefined).length;
  return (
    <button
      type="button"
      class={isOpen ? 'chip family is-open' : 'chip family'}
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      {familyWords[family]}
      {count > 0 ? (
        <>
          <span class="count" aria-hidden="true">
            {count}
          </span>
          <span class="unseen">, {words.picked(count)}</span>
        </>
      ) : null}
    </button>
  );
};

/**
 * Feelings, from the family to the word: a tap names one, and how strong it was may be marked or left. It keeps nothing
 * by itself.
 */
export const FeelingPicker = ({ felt, onFelt }: PickerProps) => {
  const all = useFeelings();
  const picked = Object.keys(felt);
  const shown = offered(all, picked);
  const [open, setOpen] = useState<Feeling['family']>();
  const part = useRef<HTMLDivElement>(null);
  /** The button goes with its feeling: on to that of the next one, the last one, or back to the kinds of feeling. */
  const takeOut = (key: string) => {
    const at = picked.indexOf(key);
    onFelt(withTap(felt, key));
    requestAnimationFrame(() => {
      const left = [...(part.current?.querySelectorAll<HTMLElement>('.strength .btn') ?? [])];
      (left[Math.min(at, left.length - 1)] ?? part.current?.querySelector<HTMLElement>('.family'))?.focus();
    });
  };
  const groups = [...families, 'other' as const].filter((family) => ofFamily(shown, family).length > 0);
  return (
    <div class="feelings stack" ref={part}>
      <fieldset class="chips three">
        <legend class="unseen">{words.group}</legend>
        {groups.map((family) => (
          <FamilyChip
            key={family}
            family={family}
            feelings={ofFamily(shown, family)}
            felt={felt}
            isOpen={open === family}
            onOpen={() => setOpen(open === family ? undefined : family)}
          />
        ))}
      </fieldset>
      {open === undefined ? null : (
        <div class="open-family">
          <Chips
            label={words.ofFamily(familyWords[open])}
            pick="many"
            options={ofFamily(shown, open).map(({ key, words: name }) => ({ key, label: <bdi>{name}</bdi> }))}
            chosen={picked}
            onToggle={(key) => onFelt(withTap(felt, key))}
          />
        </div>
      )}
      {picked.length === 0 ? null : (
        <div class="strengths">
          <p class="over">{words.strengths}</p>
          {picked.map((key) => {
            const name = feelingWords(all, key) ?? words.unknown;
            const strength = felt[key];
            return (
              <div key={key} class="strength">
                <Gauge
                  label={<bdi>{name}</bdi>}
                  value={typeof strength === 'number' ? strength : undefined}
                  ends={words.ends}
                  unanswered={words.unanswered}
                  onChange={(value) => onFelt({ ...felt, [key]: value })}
                />
                <Button look="bare" onPress={() => takeOut(key)}>
                  {words.takeOut}
                  <span class="unseen">
                    {' '}
                    <bdi>{name}</bdi>
                  </span>
                </Button>
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
};
