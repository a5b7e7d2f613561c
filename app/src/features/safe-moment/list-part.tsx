import { KeptRow } from '../../form/list-page.tsx';
import type { Entry } from '../../store/contract.ts';
import { companyWords, listWords as words } from './safe-moment.content.en.ts';
import type { SafeMoment } from './safe-moment.ts';
import './safe-moment.css';

const Rows = ({ some }: { some: readonly Entry<SafeMoment>[] }) => (
  <ul class="rows">
    {some.map(({ id, fields }) => (
      <KeptRow
        key={id}
        href={`/safe-moment/?id=${id}`}
        words={fields.words}
        under={fields.with && companyWords[fields.with]}
      />
    ))}
  </ul>
);

/** @public */
export const MomentRows = ({ moments }: { moments: readonly Entry<SafeMoment>[] }) => {
  const resting = moments.filter(({ fields }) => fields.isResting === true);
  const awake = moments.filter((one) => !resting.includes(one));
  return (
    <>
      {awake.length > 0 ? <Rows some={awake} /> : null}
      {resting.length > 0 ? (
        <section>
          <h2>{words.resting}</h2>
          <Rows some={resting} />
        </section>
      ) : null}
    </>
  );
};
