import { chatText, clock, hourglassMedium, paperPlaneTilt, shield, waves, wind } from '../src/ui/icons.ts';
import { Button, Icon, privateInput } from '../src/ui/parts.tsx';
import { Part } from './part.tsx';

const endings = [
  [hourglassMedium, 'Wait longer'],
  [clock, 'Check in later, at …'],
  [chatText, 'Ask once, clearly'],
  [wind, 'Let it go'],
  [paperPlaneTilt, 'Send it as it was'],
  [shield, 'My worry is accurate'],
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

export const OnWater = ({ set }: { set: string }) => (
  <Part title="On water: the field of Calm at rest and with words, a way on, the endings, all of one weight">
    <div class="two">
      <div class="on-water">
        <Park id={`${set}-rest`} text="" />
        <Park id={`${set}-words`} text="are you mad at me??" />
        <ul class="stack">
          <li>
            <a class="choice" href="#day">
              <Icon path={waves} />
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
