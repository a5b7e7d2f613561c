import { useState } from 'preact/hooks';
import { TopBar } from '../src/shell/top-bar.tsx';
import * as icons from '../src/ui/icons.ts';
import { Button, ButtonLink, Chips, Gauge, Icon, Keel, Note, privateInput, Sheet } from '../src/ui/parts.tsx';
import { Level, Part } from './part.tsx';

const states = [
  ['', 'Rest'],
  ['is-hover', 'Hover'],
  ['is-focus', 'Focus'],
  ['is-pressed', 'Pressed'],
] as const;

const Buttons = () => (
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

const feelings = ['Scared', 'Lonely', 'Angry', 'Not sure'].map((label) => ({ key: label, label }));

const ChipStates = () => {
  const [chosen, setChosen] = useState<readonly string[]>(['Lonely']);
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
          <Icon path={icons.check} />
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
    </Part>
  );
};

const Sliders = () => {
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

const Fields = ({ set }: { set: string }) => (
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
          <Icon path={icons.warningCircle} />
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

const Words = () => (
  <Part title="Your own words, note, empty state">
    <div class="two">
      <Sheet over="Your bridge" words="Some people like how much I care." from="You, 2 September" />
      <div>
        <Note>A hold can feel like too little air. Breathe freely whenever you want to.</Note>
        <div class="empty">
          <Keel />
          <h2>Nothing kept yet</h2>
          <p>
            When something sets you off, one tap and a slider are enough. The rest can wait for a calmer hour.
          </p>
        </div>
      </div>
      <Sheet over="Words from right to left" words="الموج يعود دائماً، وأنا باقٍ 🌊" from="You, 3 September" />
    </div>
  </Part>
);

const Rows = () => (
  <Part title="Row, level, chart frame">
    <div class="two">
      <div class="rows">
        <a class="row" href="#day">
          <Level of={8} />
          <span class="grow">
            A late reply<small class="block">Last night, felt 8</small>
          </span>
          <Icon path={icons.caretRight} flips />
        </a>
        <a class="row is-focus" href="#day">
          <Level of={3} />
          <span class="grow">
            Plans changed<small class="block">Sunday, felt 3</small>
          </span>
          <Icon path={icons.caretRight} flips />
        </a>
      </div>
      <figure>
        <figcaption>The pull to text, as you marked it</figcaption>
        <svg class="chart" viewBox="0 0 342 120" aria-hidden="true">
          <path class="water" d="M0 58C24 32 46 22 74 22C116 22 150 62 200 70V96H0Z" />
          <path class="curve" d="M0 58C24 32 46 22 74 22C116 22 150 62 200 70" />
          <path class="horizon" d="M0 96H342" />
          <circle class="now" cx="200" cy="70" r="6.5" />
          <text x="0" y="114">
            start
          </text>
          <text x="342" y="114" text-anchor="end">
            20 minutes
          </text>
        </svg>
        <small>Four answers</small>
      </figure>
    </div>
  </Part>
);

const endings = [
  [icons.hourglassMedium, 'Wait longer'],
  [icons.clock, 'Check in later, at …'],
  [icons.chatText, 'Ask once, clearly'],
  [icons.wind, 'Let it go'],
  [icons.paperPlaneTilt, 'Send it as it was'],
  [icons.shield, 'My worry is accurate'],
] as const;

const Park = ({ id, text }: { id: string; text: string }) => (
  <form class="park">
    <div class="paper">
      <label for={id}>Type it here, not there.</label>
      <textarea id={id} rows={1} placeholder=" " {...privateInput} value={text} />
    </div>
    <button class="btn" type="button">
      Park
    </button>
  </form>
);

const OnWater = ({ set }: { set: string }) => (
  <Part title="On water: the field of Calm at rest and with words, a way on, the endings, all of one weight">
    <div class="two">
      <div class="on-water">
        <Park id={`${set}-rest`} text="" />
        <Park id={`${set}-words`} text="are you mad at me??" />
        <ul class="stack">
          <li>
            <a class="choice" href="#day">
              <Icon path={icons.waves} />
              <span>Stay longer</span>
            </a>
          </li>
        </ul>
        <Button look="pale">Stop</Button>
      </div>
      <div class="on-water">
        <ul class="endings">
          {endings.map(([path, label]) => (
            <li key={label}>
              <a class="ending" href="#day">
                <Icon path={path} />
                <span>{label}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  </Part>
);

const Dialog = ({ set }: { set: string }) => (
  <Part title="Dialog">
    {/* biome-ignore lint/a11y/useSemanticElements: a picture of a dialog, which must not open over the page */}
    <div class="dialog" role="group" aria-labelledby={`${set}-dialog`}>
      <h2 id={`${set}-dialog`}>Remove this moment?</h2>
      <p>It leaves your journal and the beliefs it is linked to. You can undo this for ten seconds.</p>
      <div class="pair">
        <Button look="quiet">Keep it</Button>
        <Button>Remove</Button>
      </div>
    </div>
  </Part>
);

const Icons = () => (
  <Part title="Icons">
    <div class="icons">
      {Object.entries(icons).map(([name, path]) => (
        <Icon key={name} path={path} />
      ))}
      <Keel />
    </div>
  </Part>
);

const Bars = () => (
  <Part title="Top bar, with a way back and with settings">
    <TopBar back="#day" />
    <TopBar settings />
  </Part>
);

/** Every part once. `set` keeps the ids of one set apart from those of another. */
export const Parts = ({ set }: { set: string }) => (
  <>
    <Bars />
    <Buttons />
    <ChipStates />
    <Sliders />
    <Fields set={set} />
    <Words />
    <Rows />
    <OnWater set={set} />
    <Dialog set={set} />
    <Icons />
  </>
);
