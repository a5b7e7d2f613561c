import { useState } from 'preact/hooks';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import type { Entry } from '../../store/contract.ts';
import { evidenceKind } from './evidence.record.ts';
import type { Evidence } from './evidence.ts';
import { formPageWords } from './evidence-form.content.en.ts';
import { EvidenceFields } from './fields-part.tsx';

/** @public */
export const EditEvidence = ({ entry }: { entry: Entry<Evidence> }) => {
  const { route } = useLocation();
  const form = useForm<Evidence>({ kind: evidenceKind, entry });
  const [isEmpty, setEmpty] = useState(false);
  const keep = async () => {
    const isBlank = !form.shown?.words?.trim();
    setEmpty(isBlank);
    if (!isBlank && (await form.save())) route(`/evidence/entry/?id=${entry.id}`, true);
  };
  return (
    <EvidenceFields
      title={formPageWords.editTitle}
      form={form}
      isEmpty={isEmpty}
      onKeep={() => void keep()}
    />
  );
};
