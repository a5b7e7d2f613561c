import { dayOf } from '@evenkeel/kernel';
import { Fragment } from 'preact';
import { KeptRows, ListPage } from '../../form/list-page.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { usePart } from '../../shell/use-part.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { type Standing, standingOf } from './due.ts';
import { fearsWords as words } from './fears.content.en.ts';
import { dayName, fearLine } from './prediction.content.en.ts';
import { predictionKind } from './prediction.record.ts';
import type { Prediction } from './prediction.ts';
import './prediction.css';

const loadSummary = () => import('./summary-part.tsx');

/** How sure it was, and by when or what came of it. */
const lineOf = (fear: Prediction, standing: Standing, today: string): string => {
  const when = fear.dueDay ? dayName(fear.dueDay, today) : undefined;
  const by = when === undefined ? fearLine.noDay : (fear.dueHour ? fearLine.evening : fearLine.by)(when);
  const end = fear.outcome ? fearLine.outcome[fear.outcome] : by;
  const sure = typeof fear.certainty === 'number' ? [fearLine.sure(fear.certainty)] : [];
  return [...sure, standing === 'ready' ? fearLine.ready : end].join(fearLine.between);
};

interface PartProps {
  readonly title: string;
  readonly standing: Standing;
  readonly entries: readonly Entry<Prediction>[];
  readonly today: string;
}

const Part = ({ title, standing, entries, today }: PartProps) =>
  entries.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <KeptRows
        rows={entries.map(({ id, fields: fear }) => ({
          href: `${standing === 'ready' ? '/fear/look/' : '/fear/'}?id=${id}`,
          words: fear.words?.trim() || fearLine.untitled,
          under: lineOf(fear, standing, today),
        }))}
      />
    </section>
  );

const order = ['ready', 'open', 'closed', 'skipped'] as const;
const titles = { ready: words.ready, open: words.open, closed: words.past, skipped: words.skipped };

/** The ledger: what is ready, what waits, what was looked back on, and how it came out. */
export const Page = () => {
  const { dayStart, ...now } = useClock();
  const entries = useEntries(predictionKind);
  const clock = dayStart === undefined ? undefined : { ...now, dayStart };
  const summary = usePart(loadSummary, clock !== undefined && entries.some(({ fields }) => fields.outcome));
  const today = dayOf(now.now, now.offsetMinutes, dayStart ?? 4);
  const newestFirst = entries.toReversed();
  const parts = order.map((standing) => ({
    standing,
    own: clock ? newestFirst.filter(({ fields }) => standingOf(fields, clock) === standing) : [],
  }));
  return (
    <ListPage
      title={words.title}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={entries.length === 0}
      add={{ href: '/fear/new/', label: words.write }}
    >
      {parts.map(({ standing, own }) => (
        <Fragment key={standing}>
          {standing === 'closed' && clock && typeof summary === 'object' ? (
            <summary.SummaryPart fears={entries.map(({ fields }) => fields)} clock={clock} />
          ) : null}
          <Part title={titles[standing]} {...{ standing, today }} entries={own} />
        </Fragment>
      ))}
    </ListPage>
  );
};
