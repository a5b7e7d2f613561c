import { useId } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Chips, Note } from '../../ui/parts.tsx';
import { look, settings } from './settings.content.en.ts';
import { useOpenField } from './use-open-field.tsx';

/** The hour at which a day starts, if none was chosen. See `dayOf` in the kernel. */
const DAY_START = 4;
const HOURS = Array.from({ length: 13 }, (_, hour) => hour);

type Theme = keyof typeof look.themes;

const ThemeSetting = () => {
  const { device } = useWorld();
  const { value, set, isRefused } = useOpenField('theme');
  const choose = (theme: Theme) => {
    device.setTheme(theme);
    set(theme === 'device' ? undefined : theme);
  };
  return (
    <div class="setting">
      <p class="name" aria-hidden="true">
        {look.theme}
      </p>
      <Chips
        label={look.theme}
        pick="one"
        options={(['device', 'day', 'night'] as const).map((key) => ({ key, label: look.themes[key] }))}
        chosen={[value ?? 'device']}
        onToggle={choose}
      />
      {isRefused ? <Note>{settings.notKept}</Note> : null}
    </div>
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
    <div class="setting">
      <p class="name" aria-hidden="true">
        {label}
      </p>
      {hint ? <p class="small">{hint}</p> : null}
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
      {isRefused ? <Note>{settings.notKept}</Note> : null}
    </div>
  );
};

const DayStartSetting = () => {
  const { value, set, isRefused } = useOpenField('dayStart');
  const id = useId();
  return (
    <div class="setting field">
      <label for={id}>{look.dayStart}</label>
      <p class="small" id={`${id}-hint`}>
        {look.dayStartHint}
      </p>
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
      {isRefused ? <Note>{settings.notKept}</Note> : null}
    </div>
  );
};

/** Theme, vibration, sound, and when a day starts. Each is kept the moment it is chosen. */
export const LookSettings = () => (
  <section aria-labelledby="look">
    <h2 id="look">{look.title}</h2>
    <ThemeSetting />
    <Switch name="vibration" label={look.vibration} hint={look.vibrationHint} unset />
    <Switch name="sound" label={look.sound} unset={false} />
    <DayStartSetting />
  </section>
);
