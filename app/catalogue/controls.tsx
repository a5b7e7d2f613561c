import { useState } from 'preact/hooks';
import { Gauge } from '../src/ui/gauge.tsx';
import { check, warningCircle } from '../src/ui/icons.ts';
import { Button, ButtonLink, Chips, Icon, privateInput } from '../src/ui/parts.tsx';
import { Part } from './part.tsx';

const states = [
  ['', 'Rest'],
  ['is-hover', 'Hover'],
  ['is-focus', 'Focus'],
  ['is-pressed', 'Pressed'],
] as const;

export const Buttons = () => (
  <Part title="Button, quiet button, bare button, link that looks like one">
    {['btn', 'btn quiet'].map((look) => (
      <div key={look} class="grid">
        {states.map(([state, label]) => (
          <button key={label} type="button" class={`${look} ${state}`}>
            {label}
          </button>
        ))}
        <button type="button" class={look} disabled>
          Disabled
        </button>
      </div>
    ))}
    <div class="grid">
      <Button look="bare">Rest</Button>
      <ButtonLink look="quiet" href="#day">
        A link
      </ButtonLink>
    </div>
  </Part>
);

const waits = ['2 min', '5 min', '10 min', '20 min', '30 min', 'Until …'].map((label) => ({
  key: label,
  label,
}));
const feelings = ['Scared', 'Lonely', 'Angry', 'Not sure'].map((label) => ({ key: label, label }));

export const ChipStates = () => {
  const [chosen, setChosen] = useState<readonly string[]>(['Lonely']);
  const [wait, setWait] = useState('10 min');
  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <Part title="Chip">
      <div class="chips">
        {states.slice(0, 3).map(([state, label]) => (
          <button key={label} type="button" class={`chip ${state}`}>
            {label}
          </button>
        ))}
        <button type="button" class="chip" aria-pressed="true">
          <Icon path={check} />
          Chosen
        </button>
        <button type="button" class="chip" disabled>
          Disabled
        </button>
      </div>
      <Chips
        label="Feelings, several at once"
        options={feelings}
        chosen={chosen}
        onToggle={toggle}
        pick="many"
      />
      <Chips
        label="Feelings, two abreast"
        options={feelings}
        chosen={chosen.slice(0, 1)}
        onToggle={(key) => setChosen([key])}
        pick="one"
        abreast="two"
      />
      <Chips
        label="How long, three abreast"
        options={waits}
        chosen={[wait]}
        onToggle={setWait}
        pick="one"
        abreast="three"
      />
    </Part>
  );
};

export const Sliders = () => {
  const [strength, setStrength] = useState<number | undefined>(7);
  const [open, setOpen] = useState<number | undefined>(undefined);
  const ends = ['barely there', 'as strong as it gets'] as const;
  return (
    <Part title="Slider, 0 to 10">
      <div class="two">
        <Gauge
          label="How strong is it?"
          value={strength}
          onChange={setStrength}
          ends={ends}
          unanswered="no answer"
        />
        <Gauge label="Not answered yet" value={open} onChange={setOpen} ends={ends} unanswered="no answer" />
      </div>
    </Part>
  );
};

export const Fields = ({ set }: { set: string }) => (
  <Part title="Field">
    <div class="two">
      <div class="field">
        <label for={`${set}-happened`}>What happened</label>
        <input id={`${set}-happened`} {...privateInput} value="The reply came at nine." />
      </div>
      <div class="field">
        <label for={`${set}-passphrase`}>Passphrase</label>
        <input
          id={`${set}-passphrase`}
          type="password"
          {...privateInput}
          value="tide over stone"
          aria-invalid="true"
          aria-describedby={`${set}-error`}
        />
        <p class="error" id={`${set}-error`}>
          <Icon path={warningCircle} />
          This does not open it. Nothing is lost. Try again.
        </p>
      </div>
      <div class="field">
        <label for={`${set}-long`}>In your own words</label>
        <textarea id={`${set}-long`} rows={3} {...privateInput} dir="auto" />
      </div>
    </div>
  </Part>
);
