import { useState } from 'preact/hooks';
import { enoughWords } from '../../form/enough.content.en.ts';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useEnough } from '../../form/use-enough.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { ButtonLink, Chips } from '../../ui/parts.tsx';
import { letterKind } from './letter.record.ts';
import { addressees, type Letter } from './letter.ts';
import { writeWords as words } from './letter-write.content.en.ts';

/**
 * The letter, with what may be said in it, and the way to stop always in reach.
 * @public
 */
export const LetterWrite = ({ entry }: { entry?: Entry<Letter> }) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const isEnough = useEnough();
  const form = useForm({ kind: letterKind, entry });
  const [trouble, setTrouble] = useState<string>();
  const shown = form.shown ?? {};
  const to = shown.to ?? 'friend';
  const keep = async () => {
    if (!shown.words?.trim()) {
      setTrouble(words.missing);
      return;
    }
    const { now, offsetMinutes } = moment();
    const id = await form.save(entry ? {} : { fields: { at: now, offsetMinutes } });
    if (id) route(entry ? `/letter/entry/?id=${id}` : `/letter/close/?id=${id}`, true);
  };
  return (
    <FormPage
      title={entry ? words.editTitle : words.title}
      form={form}
      onKeep={() => void keep()}
      also={
        <div class="ways">
          {isEnough ? <p class="small">{enoughWords.enough}</p> : null}
          <ButtonLink look="bare" href={`/letter/stop/${entry ? `?id=${entry.id}` : ''}`}>
            {words.stop}
          </ButtonLink>
        </div>
      }
    >
      <Asked question={words.to}>
        <Chips
          label={words.to}
          pick="one"
          options={addressees.map((key) => ({ key, label: words.whom[key] }))}
          chosen={[to]}
          onToggle={(key) => form.put('to', key)}
        />
      </Asked>
      <div class="letter-words">
        <ul class="prompts">
          {words.prompts[to].map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
        <WordsField
          label={words.words}
          hint={words.hint}
          text={shown.words}
          onText={(text) => form.put('words', text)}
          trouble={shown.words?.trim() ? undefined : trouble}
        />
      </div>
      <p>
        <ButtonLink look="bare" href="/pause/?worry=accurate">
          {words.accurate}
        </ButtonLink>
      </p>
    </FormPage>
  );
};
