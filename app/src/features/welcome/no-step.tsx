import { TopBar } from '../../shell/top-bar.tsx';
import { Button } from '../../ui/parts.tsx';
import { frame } from './prepare.content.en.ts';
import { Heading } from './step-frame.tsx';

/** While a step is on its way: nothing that could jump, with Help and Hide where they always are. */
export const NoStepYet = ({ back }: { back: string }) => (
  <div class="frame plain">
    <TopBar back={back} />
    <main class="prep" aria-busy="true" />
  </div>
);

interface NoStepProps {
  readonly back: string;
  readonly isUnsaved: boolean;
  readonly onAgain: () => void;
}

/** A step that could not be fetched. */
export const NoStep = ({ back, isUnsaved, onAgain }: NoStepProps) => (
  <div class="frame plain">
    <TopBar back={back} />
    <main class="prep low">
      <div class="say-it">
        <Heading>{frame.lostTitle}</Heading>
        <p>{isUnsaved ? frame.notSaved : frame.lost}</p>
      </div>
      <div class="foot stack">
        <Button onPress={onAgain}>{frame.again}</Button>
      </div>
    </main>
  </div>
);
