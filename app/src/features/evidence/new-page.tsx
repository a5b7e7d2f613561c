import { isId } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import type { Edits } from '../../form/edits.ts';
import { tiesOf } from '../../form/tie.ts';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { evidenceKind } from './evidence.record.ts';
import { isForm } from './evidence.ts';
import { formPageWords } from './evidence-form.content.en.ts';
import { EvidenceFields } from './fields-part.tsx';
import { triedKind } from './neighbour.record.ts';

/** What an address says of a new piece: the belief with its side, its form, and what it belongs to. */
const startOf = (query: Readonly<Record<string, string>>, happened: string | undefined): Edits => ({
  ...tiesOf(query),
  ...(isId(query.belief) ? { [`belief/${query.belief}`]: query.side === 'for' ? 'for' : 'against' } : {}),
  ...(isForm(query.form) ? { form: query.form } : {}),
  ...(happened ? { words: happened } : {}),
});

const NewForm = ({ happened }: { happened: string | undefined }) => {
  const { moment } = useWorld();
  const { query, route } = useLocation();
  const form = useForm({ kind: evidenceKind, start: startOf(query, happened) });
  const [isEmpty, setEmpty] = useState(false);
  const keep = async () => {
    const isBlank = !form.shown?.words?.trim();
    setEmpty(isBlank);
    if (isBlank) return;
    const { now, offsetMinutes } = moment();
    const { at = now, offsetMinutes: there = offsetMinutes } = form.shown ?? {};
    const id = await form.save({ fields: { at, offsetMinutes: there } });
    if (id === undefined) return;
    // Back to the belief that it was written for, where it stands now.
    route(isId(query.belief) ? `/belief/?id=${query.belief}` : `/evidence/entry/?id=${id}`, true);
  };
  return (
    <EvidenceFields title={formPageWords.title} form={form} isEmpty={isEmpty} onKeep={() => void keep()} />
  );
};

/** A moment is written down. What it is kept from is read first. */
export const Page = () => {
  const { store } = useWorld();
  const { query } = useLocation();
  const tried = useEntries(triedKind).find(({ id }) => id === query.experiment);
  const status = store.status.value;
  const isReading = isId(query.experiment) && !tried && status.type === 'open' && !status.complete;
  return isReading ? <main class="form" aria-busy="true" /> : <NewForm happened={tried?.fields.happened} />;
};
