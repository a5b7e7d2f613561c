import { focusHeading } from '../../shell/arrive.ts';
import { Button, Note } from '../../ui/parts.tsx';
import { askBeforeWords as words } from './ask-before.content.en.ts';

/** Says that what stands here was given earlier, and offers to throw it away. */
export const AskBefore = ({ onPutAway }: { onPutAway: () => void }) => (
  <div class="from-before">
    <Note>{words.stillHere}</Note>
    <Button
      look="bare"
      onPress={() => {
        onPutAway();
        // The note goes, and takes its button with it.
        requestAnimationFrame(() => focusHeading());
      }}
    >
      {words.putAway}
    </Button>
  </div>
);
