import { TopBar } from '../src/shell/top-bar.tsx';
import * as icons from '../src/ui/icons.ts';
import { Icon, Keel } from '../src/ui/parts.tsx';
import { Buttons, ChipStates, Fields, Sliders } from './controls.tsx';
import { OnWater } from './on-water.tsx';
import { Dialog, Rows, Words } from './papers.tsx';
import { Part } from './part.tsx';

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
