import { dayOf } from '@evenkeel/kernel';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useClock } from '../../shell/use-clock.tsx';
import { usePart } from '../../shell/use-part.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { caretRight } from '../../ui/icons.ts';
import { Button, ButtonLink, Icon, Keel } from '../../ui/parts.tsx';
import { type Standing, standingOf } from './due.ts';
import { fearsWords as words } from './fears.content.en.ts';
import { dayName, fearLine } from './prediction.content.en.ts';
import { predictionKind } from './prediction.record.ts';
import type { Prediction } from './prediction.ts';
import '../../form/form.css';
import './prediction.css';

/** So many of one heading are shown at first, and more each time they are asked for. */
const PAGE = 30;

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

const Part = ({ title, standing, entries, today }: PartProps) => {
  const [count, setCount] = useState(PAGE);
  if (entries.length === 0) return null;
  const to = standing === 'ready' ? '/fear/look/' : '/fear/';
  return (
    <section class="asked">
      <h2>{title}</h2>
      <ul class="rows">
        {entries.slice(0, count).map(({ id, fields: fear }) => (
          <li key={id}>
            <a class="row" href={`${to}?id=${id}`}>
              <span class="grow">
                <span class="own" dir="auto">
                  {fear.words?.trim() || fearLine.untitled}
                </span>
                <small class="block">{lineOf(fear, standing, today)}</small>
              </span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
      </ul>
      {entries.length > count ? (
        <Button look="bare" onPress={() => setCount(count + PAGE)}>
          {words.more}
        </Button>
      ) : null}
    </section>
  );
};

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
    <main class="form fears" aria-busy={clock === undefined}>
      <h1>{words.title}</h1>
      {entries.length === 0 ? (
        <div class="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <Keel />
        </div>
      ) : (
        <div class="asks">
          {parts.map(({ standing, own }) => (
            <Fragment key={standing}>
              {standing === 'closed' && clock && typeof summary === 'object' ? (
                <summary.SummaryPart fears={entries.map(({ fields }) => fields)} clock={clock} />
              ) : null}
              <Part title={titles[standing]} {...{ standing, today }} entries={own} />
            </Fragment>
          ))}
        </div>
      )}
      <div class="dock stack">
        <ButtonLink href="/fear/new/">{words.write}</ButtonLink>
      </div>
    </main>
  );
};
