import { type Instant, instant } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { caretRight } from '../../ui/icons.ts';
import { ButtonLink, Icon, Keel } from '../../ui/parts.tsx';
import { dayWords } from './line.ts';
import { preparationKind } from './preparation.record.ts';
import { fieldsToPreparation, isEmpty, preparationId } from './preparation.ts';
import { overview } from './prepared.content.en.ts';
import { pathOf, type Step } from './step.ts';
import './prepare.css';

const Part = ({ step, label, words }: { step: Step; label: string; words?: string | undefined }) => (
  <li>
    <a class="row" href={pathOf(step, true)}>
      <span class="grow">
        <small class="block">{label}</small>
        <span dir="auto">{words || overview.nothing}</span>
      </span>
      <Icon path={caretRight} flips />
    </a>
  </li>
);

const Line = ({ line, lineAt }: { line: string | undefined; lineAt: Instant | undefined }) => {
  const { now, offsetMinutes } = useWorld().moment();
  const day = lineAt === undefined ? undefined : dayWords(lineAt, now, offsetMinutes);
  return (
    <section class="sheet">
      <p class="over">{overview.line}</p>
      {line ? (
        <p class="words" dir="auto">
          {line}
        </p>
      ) : null}
      {line && day ? (
        <p class="from">
          <Keel /> {overview.from(day === 'today' ? overview.today : overview.day(day))}
        </p>
      ) : null}
      <ButtonLink look="bare" href={pathOf('line', true)}>
        {line ? overview.changeLine : overview.writeLine}
      </ButtonLink>
    </section>
  );
};

/** What is prepared for the next hard moment: all of it, each part with the way to change it. */
export const Page = () => {
  const fields = useEntries(preparationKind).find(({ id }) => id === preparationId)?.fields ?? {};
  const preparation = fieldsToPreparation(fields);
  if (isEmpty(preparation))
    return (
      <main class="prep low">
        <h1 class="say-it">{overview.title}</h1>
        <div class="empty">
          <h2>{overview.emptyTitle}</h2>
          <p>{overview.empty}</p>
          <Keel />
        </div>
        <div class="foot stack">
          <ButtonLink href={pathOf('trigger')}>{overview.start}</ButtonLink>
        </div>
      </main>
    );
  const { trigger, habits, line, tool, plan } = preparation;
  return (
    <main class="prep">
      <h1>{overview.title}</h1>
      <Line line={line} lineAt={fields.lineAt === undefined ? undefined : instant(fields.lineAt)} />
      <ul class="rows">
        <Part step="trigger" label={overview.trigger} words={trigger?.words} />
        <Part
          step="habit"
          label={overview.habits}
          words={habits.map(({ words }) => words).join(overview.between)}
        />
        <Part step="tool" label={overview.tool} words={tool?.words} />
        <Part step="plan" label={overview.plan} words={plan} />
        <li>
          <a class="row" href={pathOf('rehearsal', true)}>
            <span class="grow">{overview.rehearse}</span>
            <Icon path={caretRight} flips />
          </a>
        </li>
        <li>
          <a class="row" href={pathOf('home-screen', true)}>
            <span class="grow">{overview.homeScreen}</span>
            <Icon path={caretRight} flips />
          </a>
        </li>
      </ul>
    </main>
  );
};
