import { useEntries } from '../../store/hooks.ts';
import { Fold } from '../../ui/fold.tsx';
import { ButtonLink } from '../../ui/parts.tsx';
import { type ByTheClock, hardTimes, mayShowResults } from '../checking/checking.ts';
import { summaryWords as words } from './fears.content.en.ts';
import { fromPauseKind, hardSessionKind } from './neighbour.record.ts';
import { dayName } from './prediction.content.en.ts';
import type { Prediction } from './prediction.ts';
import { type BandCount, type Summary, summarise } from './summary.ts';

const Numbers = ({ bands }: { bands: readonly BandCount[] }) => (
  <table class="numbers">
    <caption class="unseen">{words.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.sure}</th>
        <th scope="col">{words.yes}</th>
        <th scope="col">{words.partly}</th>
        <th scope="col">{words.no}</th>
      </tr>
    </thead>
    <tbody>
      {bands.map(({ key, yes, partly, no }) => (
        <tr key={key}>
          <th scope="row">{words.bandRow[key]}</th>
          <td>{yes}</td>
          <td>{partly}</td>
          <td>{no}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Nothing is soothed where the alarm was often right. */
const OftenRight = () => (
  <div class="note often">
    <h3>{words.oftenTitle}</h3>
    <p>{words.often}</p>
    <ButtonLink look="bare" href="/help/#unsafe">
      {words.unsafe}
    </ButtonLink>
  </div>
);

const Enough = ({ summary }: { summary: Summary }) => (
  <>
    {summary.bands
      .filter(({ of }) => of > 0)
      .toReversed()
      .map((band) => (
        <p key={band.key}>{words.sentence(words.bands[band.key], band)}</p>
      ))}
    <Numbers bands={summary.bands} />
    <p class="small">{words.few}</p>
  </>
);

/** How fears came out, once a week, by day, on calm days: looking again sooner shows the same. */
export const SummaryPart = ({ fears, clock }: { fears: readonly Prediction[]; clock: ByTheClock }) => {
  const pauses = useEntries(fromPauseKind);
  const sessions = useEntries(hardSessionKind);
  const hard = hardTimes(
    pauses.map(({ fields }) => fields),
    sessions.map(({ fields }) => fields),
  );
  if (!mayShowResults(hard, clock)) return null;
  const summary = summarise(fears, clock);
  return (
    <section class="asked summary">
      <h2>{words.title}</h2>
      {summary.isOftenRight ? <OftenRight /> : null}
      {summary.isEnough ? <Enough summary={summary} /> : <p>{words.notYet}</p>}
      <p class="small">{words.asOf(dayName(summary.asOf, summary.asOf))}</p>
      <Fold words={words.why}>
        <p class="small">{words.whyText}</p>
      </Fold>
    </section>
  );
};
