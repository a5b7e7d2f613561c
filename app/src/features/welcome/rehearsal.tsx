import { useState } from 'preact/hooks';
import { TopBar } from '../../shell/top-bar.tsx';
import { Button, privateInput, Water } from '../../ui/parts.tsx';
import { rehearsal } from './late-step.content.en.ts';
import { frame } from './prepare.content.en.ts';
import { numberOf } from './step.ts';
import { Heading, type StepProps, wordsOn } from './step-frame.tsx';

/**
 * Step 5: the hard moment once, in thirty seconds, on the moving tide, with field and Park where they will be found.
 * What is typed here lives in this component alone: no draft, no record, and it is gone with Park.
 */
export const Rehearsal = ({ next, skip, isEdit, back }: StepProps) => {
  const [message, setMessage] = useState<string>(rehearsal.pretend);
  const [isParked, setParked] = useState(false);
  const over = isEdit ? frame.overEdit : frame.over(numberOf('rehearsal'));
  return (
    <main class="stage flow rehearse long-exhale">
      <Water />
      <div class="sky">
        <TopBar back={back} />
        <p class="over" id="over">
          {over}
        </p>
        <Heading key={isParked} describedBy="over scene">
          {isParked ? rehearsal.parkedTitle : rehearsal.title}
        </Heading>
        <p class="with" id="scene">
          {isParked ? rehearsal.parkedWith : rehearsal.scene}
        </p>
      </div>
      {isParked ? (
        <div class="hand">
          <Button onPress={() => next()}>{wordsOn('rehearsal', isEdit)}</Button>
          <Button
            look="bare"
            onPress={() => {
              setMessage(rehearsal.pretend);
              setParked(false);
            }}
          >
            {rehearsal.again}
          </Button>
        </div>
      ) : (
        <div class="hand">
          <form
            class="park"
            onSubmit={(event) => {
              event.preventDefault();
              if (message.trim() === '') return;
              setMessage('');
              setParked(true);
            }}
          >
            <div class="paper">
              <label for="pretend">{rehearsal.field}</label>
              <textarea
                id="pretend"
                rows={1}
                dir="auto"
                placeholder=" "
                value={message}
                {...privateInput}
                onInput={(event) => setMessage(event.currentTarget.value)}
              />
            </div>
            <Button type="submit">{rehearsal.park}</Button>
          </form>
          <p class="small">{rehearsal.small}</p>
          <Button look="bare" onPress={skip}>
            {frame.skip}
          </Button>
        </div>
      )}
    </main>
  );
};
