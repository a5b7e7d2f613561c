import { useEffect, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Chips } from '../../ui/parts.tsx';
import { changeWords as words } from './change-passphrase.content.en.ts';
import { HIDDEN_READY, type HiddenChoice, hiddenChoices } from './lock.ts';

/** How soon it locks once it is out of sight. */
export const HiddenSetting = () => {
  const { openFields } = useWorld();
  const [chosen, setChosen] = useState<HiddenChoice>(HIDDEN_READY);
  useEffect(() => {
    void openFields.get('lockHidden').then((kept) => {
      const known = hiddenChoices.find((choice) => choice === kept);
      if (known !== undefined) setChosen(known);
    });
  }, [openFields]);
  const choose = (key: `${HiddenChoice}`) => {
    const choice = Number(key) as HiddenChoice;
    setChosen(choice);
    void openFields.set('lockHidden', choice);
  };
  return (
    <div class="setting">
      <p class="name" aria-hidden="true">
        {words.hidden}
      </p>
      <Chips
        label={words.hidden}
        pick="one"
        options={hiddenChoices.map((choice) => ({
          key: `${choice}` as const,
          label: words.hiddenChoices[choice],
        }))}
        chosen={[`${chosen}`]}
        onToggle={choose}
      />
    </div>
  );
};
