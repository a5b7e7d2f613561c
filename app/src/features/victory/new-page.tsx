import { tiesOf } from '../../form/tie.ts';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import { VictoryFields } from './fields-part.tsx';
import { formWords } from './victory.content.en.ts';
import { victoryKind } from './victory.record.ts';
import { beliefOf, type Victory } from './victory.ts';

/** A small victory is written down. */
export const Page = () => {
  const { moment } = useWorld();
  const { query, route } = useLocation();
  const form = useForm<Victory>({ kind: victoryKind, start: { ...tiesOf(query), ...beliefOf(query) } });
  const keep = async () => {
    const { now, offsetMinutes } = moment();
    const id = await form.save({ fields: { at: now, offsetMinutes } });
    if (id !== undefined) route(`/victory/?id=${id}&kept=yes`, true);
  };
  return <VictoryFields title={formWords.title} form={form} onKeep={() => void keep()} />;
};
