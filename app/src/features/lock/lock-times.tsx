import { useEffect, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Chips } from '../../ui/parts.tsx';
import { changeWords as words } from './change-passphrase.content.en.ts';
import { HIDDEN_READY, hiddenChoices, IDLE_READY, idleChoices } from './lock.ts';

interface TimeProps<Choice extends number> {
  readonly name: 'lockHidden' | 'lockIdle';
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly ready: Choice;
  readonly wordsOf: Readonly<Record<Choice, string>>;
}

const Time = <Choice extends number>({ name, label, choices, ready, wordsOf }: TimeProps<Choice>) => {
  const { openFields } = useWorld();
  const [chosen, setChosen] = useState<Choice>(ready);
  useEffect(() => {
    void openFields.get(name).then((kept) => {
      const known = choices.find((choice) => choice === kept);
      if (known !== undefined) setChosen(known);
    });
  }, [openFields, name, choices]);
  const choose = (key: `${Choice}`) => {
    const choice = Number(key) as Choice;
    setChosen(choice);
    void openFields.set(name, choice);
  };
  return (
    <div class="setting">
      <p class="name" aria-hidden="true">
        {label}
      </p>
      <Chips
        label={label}
        pick="one"
        options={choices.map((choice) => ({ key: `${choice}` as const, label: wordsOf[choice] }))}
        chosen={[`${chosen}`]}
        onToggle={choose}
      />
    </div>
  );
};

/** How soon it locks by itself: out of sight, and in sight but left alone. */
export const LockTimes = () => (
  <>
    <Time
      name="lockHidden"
      label={words.hidden}
      choices={hiddenChoices}
      ready={HIDDEN_READY}
      wordsOf={words.hiddenChoices}
    />
    <Time
      name="lockIdle"
      label={words.idle}
      choices={idleChoices}
      ready={IDLE_READY}
      wordsOf={words.idleChoices}
    />
  </>
);
