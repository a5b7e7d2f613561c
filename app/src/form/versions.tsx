import { edited, type Json } from '@evenkeel/kernel';
import { useCommit } from '../shell/use-commit.tsx';
import type { Entry } from '../store/contract.ts';
import { NotKept } from '../ui/not-kept.tsx';
import { Button, Note } from '../ui/parts.tsx';
import { formWords } from './form.content.en.ts';
import { versionWords as words } from './versions.content.en.ts';

interface VersionsProps<Fields> {
  readonly entry: Entry<Fields>;
  /** What each field is called that the person may choose for; the others are left as they are. */
  readonly labels: Readonly<Record<string, string>>;
  /** A version as a person reads it; left out where it reads as it is kept. */
  readonly say?: (field: string, value: Json) => string;
}

const asKept = (_: string, value: Json): string => String(value ?? '');

/** Both versions of what two tabs changed at once, for the person to keep the one they mean. */
export const Versions = <Fields,>({ entry, labels, say = asKept }: VersionsProps<Fields>) => {
  const { save, isRefused } = useCommit();
  const disputes = Object.entries(entry.disputed).filter(([field]) => Object.hasOwn(labels, field));
  if (disputes.length === 0) return null;
  const keep = async (field: string, value: Json) => {
    if (!(await save([edited(entry.kind, entry.id, { [field]: value })], { [entry.id]: entry.seen }))) return;
    // The buttons went with the question: on to what is left of it.
    const next =
      document.querySelector<HTMLElement>('.versions h2') ?? document.querySelector<HTMLElement>('main h1');
    next?.focus();
  };
  return (
    <section class="versions stack" aria-labelledby="versions">
      <h2 id="versions" tabIndex={-1}>
        {words.title}
      </h2>
      <Note>{words.lead}</Note>
      <NotKept words={isRefused ? formWords.unchanged : undefined} />
      {disputes.map(([field, values]) => (
        <fieldset class="stack" key={field}>
          <legend>{words.one(labels[field] ?? field)}</legend>
          {values.map((value, index) => {
            const id = `version-${field}-${index}`;
            return (
              <div class="sheet stack" key={JSON.stringify(value)}>
                <p class="words" dir="auto" id={id}>
                  {say(field, value) || words.none}
                </p>
                <Button look="quiet" describedBy={id} onPress={() => void keep(field, value)}>
                  {words.keep}
                </Button>
              </div>
            );
          })}
        </fieldset>
      ))}
    </section>
  );
};
