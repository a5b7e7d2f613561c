import { caretRight } from '../src/ui/icons.ts';
import { Button, Icon, Keel, Note, Sheet } from '../src/ui/parts.tsx';
import { Level, Part } from './part.tsx';

export const Words = () => (
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

export const Rows = () => (
  <Part title="Row, level, chart frame">
    <div class="two">
      <div class="rows">
        <a class="row" href="#day">
          <Level of={8} />
          <span class="grow">
            A late reply<small class="block">Last night, felt 8</small>
          </span>
          <Icon path={caretRight} flips />
        </a>
        <a class="row is-focus" href="#day">
          <Level of={3} />
          <span class="grow">
            Plans changed<small class="block">Sunday, felt 3</small>
          </span>
          <Icon path={caretRight} flips />
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

export const Dialog = ({ set }: { set: string }) => (
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
