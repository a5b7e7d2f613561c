import { useClock } from '../../shell/use-clock.tsx';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { caretRight } from '../../ui/icons.ts';
import { ButtonLink, Icon } from '../../ui/parts.tsx';
import { convictionKind } from '../belief/belief.record.ts';
import { mayRateBelief } from '../belief/conviction.ts';
import { useBeliefs } from '../belief/use-beliefs.tsx';
import { type Experiment, sideOfOutcome } from './experiment.ts';
import { nextWords as words } from './experiment-form.content.en.ts';
import '../../form/form.css';

/** Where the evidence of it is written, on the side on which it stands. */
const evidenceHref = (id: string, belief: string | undefined, { outcome }: Experiment): string => {
  const side = sideOfOutcome(outcome) ?? 'against';
  return `/evidence/new/?experiment=${id}${belief ? `&belief=${belief}&side=${side}` : ''}`;
};

/**
 * What an outcome may lead to: how true the belief feels now, if that may be asked; evidence; or that the worry is right.
 * @public
 */
export const NextSteps = ({ entry: { id, fields } }: { entry: Entry<Experiment> }) => {
  const { now } = useClock();
  const { beliefs } = useBeliefs();
  const convictions = useEntries(convictionKind).map((one) => one.fields);
  const [belief] = Object.keys(fields.belief ?? {}).filter((key) => beliefs.some((one) => one.id === key));
  const mayRate = belief !== undefined && mayRateBelief(convictions, belief, now);
  const rows = [
    ...(mayRate ? [{ href: `/belief/?id=${belief}#rate`, label: words.rate }] : []),
    { href: evidenceHref(id, belief, fields), label: words.evidence },
  ];
  return (
    <main class="low form">
      <div class="say-it">
        <p class="over">{words.over}</p>
        <h1>{words.title}</h1>
        {fields.outcome === 'yes' ? <p>{words.yes}</p> : null}
      </div>
      <ul class="rows">
        {rows.map(({ href, label }) => (
          <li key={href}>
            <a class="row" href={href}>
              <span class="grow">{label}</span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
      </ul>
      <div class="foot stack">
        <ButtonLink look="quiet" href="/pause/?worry=accurate">
          {words.accurate}
        </ButtonLink>
        <ButtonLink href={`/experiment/?id=${id}`}>{words.done}</ButtonLink>
      </div>
    </main>
  );
};
