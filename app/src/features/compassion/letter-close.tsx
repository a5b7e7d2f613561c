import { useState } from 'preact/hooks';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { Gauge } from '../../ui/gauge.tsx';
import { Chips } from '../../ui/parts.tsx';
import { closeWords as words } from './letter.content.en.ts';
import { letterKind } from './letter.record.ts';
import { asMyLine, type Letter } from './letter.ts';

/**
 * The closing step: one kind sentence to keep, which may become the line from calm me, and how hard it was.
 * @public
 */
export const LetterClose = ({ entry }: { entry: Entry<Letter> }) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const form = useForm({ kind: letterKind, entry });
  const [isLine, setLine] = useState(false);
  const kept = form.shown?.kept ?? '';
  const keep = async () => {
    const changes = () => (isLine ? asMyLine(kept, moment().now) : []);
    if (await form.save({ changes })) route(`/letter/entry/?id=${entry.id}&kept=1`, true);
  };
  return (
    <FormPage title={words.title} lead={words.lead} form={form} keep={words.done} onKeep={() => void keep()}>
      <WordsField
        label={words.sentence}
        hint={words.hint}
        text={kept}
        onText={(text) => form.put('kept', text)}
      />
      {kept.trim() === '' ? null : (
        <Asked question={words.line} hint={words.lineHint}>
          <Chips
            label={words.line}
            pick="one"
            options={[
              { key: 'yes', label: words.yes },
              { key: 'no', label: words.no },
            ]}
            chosen={[isLine ? 'yes' : 'no']}
            onToggle={(key) => setLine(key === 'yes')}
          />
        </Asked>
      )}
      <Gauge
        label={words.hard}
        value={form.shown?.hardness ?? undefined}
        onChange={(hardness) => form.put('hardness', hardness)}
        ends={words.ends}
        unanswered={words.unanswered}
      />
    </FormPage>
  );
};
