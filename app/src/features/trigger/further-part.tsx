import type { Id } from '@evenkeel/kernel';
import { useClock } from '../../shell/use-clock.tsx';
import { useEntries } from '../../store/hooks.ts';
import { caretRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { PlannedLine, usePlanned } from '../plan/planned-line.tsx';
import { furtherWords as words } from './further.content.en.ts';
import { type Further, furtherFrom, MOST } from './further.ts';
import { fearKind } from './hard.record.ts';
import type { Trigger } from './trigger.ts';
import { useHardEvening } from './use-evening.tsx';

const hrefOf = (way: Further, id: Id, { common = '', belief = {} }: Trigger): string => {
  const [old] = Object.keys(belief);
  switch (way) {
    case 'fear':
      return `/fear/new/?trigger=${id}${old ? `&belief=${old}` : ''}`;
    case 'steady':
      return `/steady/?trigger=${id}`;
    case 'victory':
      return `/victory/new/?trigger=${id}`;
    case 'evidence':
      return `/evidence/new/?trigger=${id}&belief=${old}`;
    case 'plan':
      return `/plan/new/?cue=${encodeURIComponent(common)}`;
  }
};

interface FurtherProps {
  readonly id: Id;
  readonly trigger: Trigger;
  /** What stands on the page already in another form. */
  readonly without?: Further | undefined;
}

/**
 * What the person planned for this, and a few quiet ways on.
 * @public
 */
export const FurtherPart = ({ id, trigger, without }: FurtherProps) => {
  const { now, offsetMinutes, dayStart } = useClock();
  const isHardEvening = useHardEvening({ now, offsetMinutes, dayStart });
  const answer = useEntries(fearKind)[0]?.fields.answer ?? undefined;
  const isPlanned = usePlanned(trigger) !== undefined;
  // While it is not known whether it is a hard evening, as little is offered as on one.
  const ways = furtherFrom(trigger, { now, isHardEvening: isHardEvening !== false, answer, isPlanned });
  const rows = ways.filter((way) => way !== without).slice(0, MOST - (without ? 1 : 0));
  return (
    <>
      <PlannedLine cue={trigger} />
      {rows.length > 0 ? (
        <ul class="rows">
          {rows.map((way) => (
            <li key={way}>
              <a class="row" href={hrefOf(way, id, trigger)}>
                <span class="grow">{words[way]}</span>
                <Icon path={caretRight} flips />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};
