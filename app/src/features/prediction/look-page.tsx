import { NotHere, Removed } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { fearHome as home } from './gone.content.en.ts';
import { predictionKind } from './prediction.record.ts';
import { stepFor } from './prediction.ts';
import './prediction.css';

const loadPart = () => import('./look-part.tsx');

/** Looking back on a fear. Each step has an address, so that Back goes one step back and a reload loses nothing. */
export const Page = () => {
  const { query } = useLocation();
  const { entry, gone } = useOne(predictionKind, query.id);
  if (gone) return <Removed key="gone" entry={gone} home={home} />;
  if (entry === undefined) return <NotHere key="none" home={home} />;
  const step = stepFor(query.step, entry.fields.outcome);
  return (
    <PartPage
      key={entry.id}
      load={loadPart}
      draw={({ Look }) => (
        <main class="form fear look-back low" key={step}>
          <div class="body stack">
            <Look entry={entry} step={step} />
          </div>
        </main>
      )}
    />
  );
};
