import { useState } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import { useWorld } from '../../shell/world.ts';
import { Button, Chips } from '../../ui/parts.tsx';
import { valueNames, writeWords as words } from './value.content.en.ts';
import { MOST, toggleValue, type ValueKey, valueKeys, withOwn } from './value.ts';

interface PickProps {
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChosen: (chosen: Readonly<Record<string, string>>) => void;
}

const isListed = (key: string): key is ValueKey => key in valueNames;

/** One to three of twenty, or of one's own. */
export const PickValues = ({ chosen, onChosen }: PickProps) => {
  const { moment } = useWorld();
  const [own, setOwn] = useState('');
  const [trouble, setTrouble] = useState<'most' | 'sameOwn'>();
  const isFull = Object.keys(chosen).length >= MOST;
  const take = (next: PickProps['chosen'] | undefined, otherwise: 'most' | 'sameOwn') => {
    setTrouble(next === undefined ? otherwise : undefined);
    if (next !== undefined) onChosen(next);
    return next !== undefined;
  };
  const ownKeys = Object.keys(chosen).filter((key) => !isListed(key));
  const nameOf = (key: string) => (isListed(key) ? valueNames[key] : (chosen[key] ?? ''));
  const add = () => {
    if (take(withOwn(chosen, moment().newId(), own), isFull ? 'most' : 'sameOwn')) setOwn('');
  };
  return (
    <>
      <Chips
        label={words.group}
        pick="many"
        options={[...valueKeys, ...ownKeys].map((key) => ({ key, label: nameOf(key) }))}
        chosen={Object.keys(chosen)}
        onToggle={(key) => take(toggleValue(chosen, key, nameOf(key)), 'most')}
      />
      <div class="stack">
        <WordsField
          label={words.own}
          isLine
          text={own}
          trouble={trouble && words[trouble]}
          onText={(text) => {
            setOwn(text);
            setTrouble(undefined);
          }}
        />
        {own.trim() === '' ? null : (
          <Button look="quiet" onPress={add}>
            {words.addOwn}
          </Button>
        )}
      </div>
    </>
  );
};
