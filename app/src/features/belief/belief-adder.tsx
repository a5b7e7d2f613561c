import { added, type Id, ok } from '@evenkeel/kernel';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import { useWorld } from '../../shell/world.ts';
import { Button, Chips } from '../../ui/parts.tsx';
import { beliefWords as words } from './belief.content.en.ts';
import { sameBelief } from './belief.ts';
import { starterWords } from './starter.content.en.ts';
import { starters } from './starter.ts';
import { useBeliefs } from './use-beliefs.tsx';

interface AdderProps {
  readonly onAdded: (id: Id) => void;
  readonly onLeave: () => void;
}

/**
 * Writes an old belief down in the middle of something else. One that is there already is picked, not written twice.
 * @public
 */
export const BeliefAdder = ({ onAdded, onLeave }: AdderProps) => {
  const { store, moment } = useWorld();
  const { beliefs } = useBeliefs();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => part.current?.querySelector<HTMLElement>('.words')?.focus(), []);
  const add = async (said: string, starter?: string) => {
    const belief = { role: 'old', words: said.trim() } as const;
    if (belief.words === '') return setTrouble(words.empty);
    const same = sameBelief(beliefs, belief);
    if (same !== undefined) return onAdded(same.id);
    const { now, offsetMinutes, newId } = moment();
    const id = newId();
    const fields = { ...belief, at: now, offsetMinutes, ...(starter ? { starter } : {}) };
    if ((await store.commit<never>(() => ok([added('belief', id, fields)]))).ok) onAdded(id);
  };
  const open = starters.filter(
    (key) => sameBelief(beliefs, { role: 'old', words: starterWords[key] }) === undefined,
  );
  return (
    <div class="stack" ref={part}>
      <WordsField
        label={words.addLabel}
        hint={words.addHint}
        text={text}
        onText={setText}
        isLine
        trouble={trouble}
      />
      <Chips
        label={words.starters}
        pick="one"
        options={open.map((key) => ({ key, label: starterWords[key] }))}
        chosen={[]}
        onToggle={(key) => void add(starterWords[key], key)}
      />
      <div class="pair">
        <Button look="quiet" onPress={() => void add(text)}>
          {words.keep}
        </Button>
        <Button look="bare" onPress={onLeave}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
};
