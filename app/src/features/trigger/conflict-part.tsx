import type { FieldValue } from '@evenkeel/kernel';
import type { Saving } from '../../shell/use-commit.tsx';
import type { Entry } from '../../store/contract.ts';
import { Button, Note } from '../../ui/parts.tsx';
import { fieldLabel, useNames, valueWords } from './answer-words.tsx';
import type { Trigger } from './trigger.ts';
import { type Dispute, keepBoth, keepVersion, toDisputes } from './trigger-conflict.ts';
import { conflictWords as words } from './trigger-view.content.en.ts';

interface ConflictProps {
  readonly entry: Entry<Trigger>;
  readonly save: Saving['save'];
}

interface OneProps extends ConflictProps {
  readonly dispute: Dispute;
}

const OneDispute = ({ entry, dispute, save }: OneProps) => {
  const names = useNames();
  const { field, values, isText } = dispute;
  const versionOf = (value: FieldValue) => valueWords(field, value, entry.fields.offsetMinutes);
  const label = fieldLabel(field, names);
  const settle = async (change: ReturnType<typeof keepBoth>) => {
    if (!(await save([change], { [entry.id]: entry.seen }))) return;
    // The buttons went with the question: on to what is left of it.
    const next =
      document.querySelector<HTMLElement>('.conflict h2') ?? document.querySelector<HTMLElement>('main h1');
    next?.focus();
  };
  return (
    <fieldset class="dispute">
      <legend>{words.one(label)}</legend>
      <div class="versions">
        {values.map((value, index) => (
          <div class="sheet" key={JSON.stringify(value)}>
            <p class="words" dir="auto">
              {versionOf(value)}
            </p>
            <Button
              look="quiet"
              onPress={() => void settle(keepVersion(entry.id, dispute, index, entry.disputed))}
            >
              {words.keep}
              <span class="unseen"> {words.which(label, versionOf(value))}</span>
            </Button>
          </div>
        ))}
      </div>
      {isText ? (
        <Button look="bare" onPress={() => void settle(keepBoth(entry.id, dispute))}>
          {words.keepBoth}
          <span class="unseen"> {label}</span>
        </Button>
      ) : null}
    </fieldset>
  );
};

/** Two tabs, or later two devices, changed the same thing at once. The person says what they meant. */
export const ConflictPart = ({ entry, save }: ConflictProps) => {
  const disputes = toDisputes(entry.disputed);
  if (disputes.length === 0) return null;
  return (
    <section class="conflict stack" aria-labelledby="conflict">
      <h2 id="conflict" tabIndex={-1}>
        {words.title}
      </h2>
      <Note>{words.lead}</Note>
      {disputes.map((dispute) => (
        <OneDispute key={dispute.field} {...{ entry, dispute, save }} />
      ))}
    </section>
  );
};
