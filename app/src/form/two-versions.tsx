import { edited, type FieldValue } from '@evenkeel/kernel';
import { focusHeading } from '../shell/arrive.ts';
import { useCommit } from '../shell/use-commit.tsx';
import type { Entry } from '../store/contract.ts';
import { Button, Note } from '../ui/parts.tsx';
import { formWords as words } from './form.content.en.ts';
import './form.css';

interface VersionsProps {
  readonly entry: Pick<Entry<unknown>, 'id' | 'kind' | 'seen' | 'disputed'>;
  /** What each field is called; that of a set stands for its elements. */
  readonly labels: Readonly<Record<string, string>>;
  /** How a value is said, where it does not say itself. */
  readonly say?: (field: string, value: FieldValue) => string | undefined;
}

const plainly = (value: FieldValue): string => {
  if (value === true) return words.picked;
  if (typeof value === 'string' && value.trim() !== '') return value;
  return typeof value === 'number' ? String(value) : words.nothing;
};

/** Two tabs, or later two devices, changed the same thing at once: both versions, and the person keeps one. Else nothing. */
export const TwoVersions = ({ entry, labels, say = () => undefined }: VersionsProps) => {
  const { save } = useCommit();
  const disputes = Object.entries(entry.disputed);
  if (disputes.length === 0) return null;
  const keep = async (field: string, value: FieldValue) => {
    if (await save([edited(entry.kind, entry.id, { [field]: value })], { [entry.id]: entry.seen }))
      // The buttons went with the question.
      focusHeading();
  };
  return (
    <section class="stack" aria-labelledby="two-versions">
      <h2 id="two-versions">{words.twoVersions}</h2>
      <Note>{words.twoVersionsLead}</Note>
      {disputes.map(([field, values]) => {
        const label = labels[field.split('/')[0] ?? ''] ?? words.somethingElse;
        return (
          <fieldset class="stack" key={field}>
            <legend>{words.whichOne(label)}</legend>
            {values.map((value, index) => (
              <div class="sheet stack" key={JSON.stringify(value)}>
                <p class="words" dir="auto" id={`${field}-${index}`}>
                  {say(field, value) ?? plainly(value)}
                </p>
                <Button
                  look="quiet"
                  describedBy={`${field}-${index}`}
                  onPress={() => void keep(field, value)}
                >
                  {words.keepThis}
                </Button>
              </div>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
};
