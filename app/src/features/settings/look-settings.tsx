import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Theme, useWorld } from '../../shell/world.ts';
import { caretRight } from '../../ui/icons.ts';
import { Chips, Icon, Note } from '../../ui/parts.tsx';
import { look, settings } from './settings.content.en.ts';
import { useOpenField } from './use-open-field.tsx';

/** The hour at which a day starts, if none was chosen. See `dayOf` in the kernel. */
const DAY_START = 4;
const HOURS = Array.from({ length: 13 }, (_, hour) => hour);

interface SettingProps {
  /** What the setting is called, and what else is said of it. */
  readonly said: ComponentChildren;
  readonly isRefused: boolean;
  /** Takes a row of its own, below the words. */
  readonly isBelow?: true;
  readonly children: ComponentChildren;
}

/** The words at the start, what is chosen at the end of the row; below the words where both do not fit. */
const Setting = ({ said, isRefused, isBelow, children }: SettingProps) => (
  <div class={isBelow ? 'setting below' : 'setting'}>
    <div class="said">{said}</div>
    {children}
    <div role="status">{isRefused ? <Note>{settings.notKept}</Note> : null}</div>
  </div>
);

/** The name of a group of chips, which says it already for those who hear the page. */
const Said = ({ name, hint }: { name: string; hint?: string | undefined }) => (
  <>
    <p class="name" aria-hidden="true">
      {name}
    </p>
    {hint ? <p class="small">{hint}</p> : null}
  </>
);

const ThemeSetting = () => {
  const { device } = useWorld();
  const [chosen, setChosen] = useState(device.theme);
  const [isRefused, setRefused] = useState(false);
  const choose = (theme: Theme) => {
    setChosen(theme);
    setRefused(!device.setTheme(theme));
  };
  return (
    <Setting isBelow isRefused={isRefused} said={<Said name={look.theme} hint={look.themeHint} />}>
      <Chips
        label={look.theme}
        pick="one"
        abreast="three"
        options={(['device', 'day', 'night'] as const).map((key) => ({ key, label: look.themes[key] }))}
        chosen={[chosen]}
        onToggle={choose}
      />
    </Setting>
  );
};

interface SwitchProps {
  readonly name: 'vibration' | 'sound';
  readonly label: string;
  readonly unset: boolean;
  readonly hint?: string;
}

const Switch = ({ name, label, unset, hint }: SwitchProps) => {
  const { value, set, isRefused } = useOpenField(name);
  return (
    <Setting isRefused={isRefused} said={<Said name={label} hint={hint} />}>
      <Chips
        label={label}
        pick="one"
        options={[
          { key: 'on', label: look.on },
          { key: 'off', label: look.off },
        ]}
        chosen={[(value ?? unset) ? 'on' : 'off']}
        onToggle={(key) => set(key === 'on')}
      />
    </Setting>
  );
};

const DayStartSetting = () => {
  const { value, set, isRefused } = useOpenField('dayStart');
  const id = useId();
  const said = (
    <>
      <label class="name" for={id}>
        {look.dayStart}
      </label>
      <p class="small" id={`${id}-hint`}>
        {look.dayStartHint}
      </p>
    </>
  );
  return (
    <Setting isRefused={isRefused} said={said}>
      <div class="pick">
        <select
          id={id}
          aria-describedby={`${id}-hint`}
          value={String(value ?? DAY_START)}
          onChange={(event) => set(Number(event.currentTarget.value))}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={String(hour)}>
              {look.hour(hour)}
            </option>
          ))}
        </select>
        <Icon path={caretRight} />
      </div>
    </Setting>
  );
};

/** Theme, vibration, sound, and when a day starts. Each is kept the moment it is chosen. */
export const LookSettings = () => (
  <section aria-labelledby="look">
    <h2 id="look">{look.title}</h2>
    <ThemeSetting />
    <Switch name="vibration" label={look.vibration} hint={look.vibrationHint} unset />
    <Switch name="sound" label={look.sound} hint={look.soundHint} unset={false} />
    <DayStartSetting />
  </section>
);
