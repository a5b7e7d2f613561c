import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import type { Entry } from '../../store/contract.ts';
import { VictoryFields } from './fields-part.tsx';
import { formWords } from './victory.content.en.ts';
import { victoryKind } from './victory.record.ts';
import type { Victory } from './victory.ts';

/** @public */
export const EditVictory = ({ entry }: { entry: Entry<Victory> }) => {
  const { route } = useLocation();
  const form = useForm<Victory>({ kind: victoryKind, entry });
  const keep = async () => {
    if (await form.save()) route(`/victory/?id=${entry.id}`, true);
  };
  return <VictoryFields title={formWords.editTitle} form={form} onKeep={() => void keep()} />;
};
