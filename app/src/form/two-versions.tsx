import { edited, type FieldValue } from '@evenkeel/kernel';
import { focusHeading } from '../shell/arrive.ts';
import { useCommit } from '../shell/use-commit.tsx';
import type { Entry } from '../store/contract.ts';
import { NotKept } from '../ui/not-kept.tsx';
import { Button, Note } from '../ui/parts.tsx';
import { formWords as words } from './form.content.en.ts';
import { versionWords } from './two-versions.content.en.ts';
import './form.css';

interface VersionsProps {
  readonly entry: Pick<Entry<unknown>, 'id' | 'kind' | 'seen' | 'disputed'>;
  /** What each field is called that the person may choose for, a set for its elements. The others follow, and stay as they are. */
  readonly labels: Readonly<Record<string, string>>;
  /** How a value is said, where it does not say itself. */
  readonly say?: (field: string, value: FieldValue) => string | undefined;
}

const setOf = (field: string): string => field.split('/')[0] ?? field;

const plainly = (value: FieldValue): string => {
  if (value === true) return versionWords.picked;
  if (typeof value === 'string' && value.trim() !== '') return value;
  return typeof value === 'number' ? String(value) : versionWords.nothing;
};

/** Two tabs, or later two devices, changed the same thing at once: both versions, and the person keeps one. Else nothing. */
export const TwoVersions = ({ entry, labels, say = () => undefined }: VersionsProps) => {
  const { save, isRefused } = useCommit();
  const disputes = Object.entries(entry.disputed).filter(([field]) => labels[setOf(field)] !== undefined);
  if (disputes.length === 0) return null;
  const keep = async (field: string, value: FieldValue) => {
    if (!(await save([edited(entry.kind, entry.id, { [field]: value })], { [entry.id]: entry.seen }))) return;
    // The buttons went with the question: on to what is left of it.
    const next = document.getElementById('two-versions');
    if (next) next.focus();
    else focusHeading();
  };
  return (
    <section class="stack" aria-labelledby="two-versions">
      <h2 id="two-versions" tabIndex={-1}>
        {versionWords.twoVersions}
      </h2>
      <Note>{versionWords.twoVersionsLead}</Note>
      <NotKept words={isRefused ? words.unchanged : undefined} />
      {disputes.map(([field, values]) => {
        const label = labels[setOf(field)] ?? field;
        return (
          <fieldset class="stack" key={field}>
            <legend>{versionWords.whichOne(label)}</legend>
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
                  {versionWords.keepThis}
                </Button>
              </div>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
};
