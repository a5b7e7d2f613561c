import type { Id } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';
import {
  chatText,
  clock as clockIcon,
  hourglassMedium,
  lifebuoy,
  paperPlaneTilt,
  shield,
  wind,
} from '../../ui/icons.ts';
import { Icon, Note } from '../../ui/parts.tsx';
import { Ebb } from './ebb.tsx';
import { type LastLink, LastLinks } from './last-links.tsx';
import { NotSaved } from './not-saved.tsx';
import { reasonsWords, unsafeWords, waitWords, endWords as words } from './pause.content.en.ts';
import type { Pause } from './pause.ts';
import { endPause } from './pause-change.ts';
import { isWave, marksOf } from './pull.ts';
import type { StepProps } from './step-page.tsx';
import { useSaving } from './use-saving.tsx';
import type { WaitState } from './wait.ts';

interface EndingsProps extends StepProps {
  readonly state: WaitState;
  readonly clockChanged: boolean;
  readonly isUnsafe: boolean;
  /** Other explanations may be offered. */
  readonly mayExplain: boolean;
  /** Another pause of the same hour. */
  readonly other: Id | undefined;
}

/** A pull that can still be marked, or a wave that can be drawn. */
const pullLink = (pause: Pause, href: string): readonly LastLink[] => {
  if (pause.urgeAtEnd === undefined) return [{ words: words.mark, href }];
  return isWave(marksOf(pause)) ? [{ words: words.wave, href }] : [];
};

const titleFor = ({ type }: WaitState): string => {
  if (type === 'over') return words.title;
  return type === 'ended' ? words.titleLater : words.titleEarly;
};

/**
 * Six hulls of one size: the five endings and My worry is accurate. None is filled, none is first. To somebody they are
 * afraid of, nobody is told to ask: the way to help stands there instead, before all.
 */
export const EndingsStep = ({
  entry,
  pathOf,
  go,
  state,
  clockChanged,
  isUnsafe,
  mayExplain,
  other,
}: EndingsProps) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const { message } = entry.fields;
  const isRunning = state.type === 'waiting';

  const letGo = async () => {
    if (await save([endPause(entry.id, 'let-go', moment().now)])) go(pathOf('done'));
  };

  const hull = (icon: string, label: string, href: string) => (
    <li>
      <a class="ending" href={href}>
        <Icon path={icon} />
        <span>{label}</span>
      </a>
    </li>
  );
  return (
    <Ebb
      title={titleFor(state)}
      lines={[message ? words.message : words.withoutWords, words.yours]}
      share={isRunning ? state.share : 0}
    >
      {clockChanged ? <Note>{waitWords.clockChanged}</Note> : null}
      <NotSaved trouble={trouble} />
      <ul class="endings" aria-label={words.list}>
        {isUnsafe ? hull(lifebuoy, unsafeWords.link, '/help/#unsafe') : null}
        {isRunning
          ? hull(hourglassMedium, words.goOn, pathOf())
          : hull(hourglassMedium, words.longer, pathOf('longer'))}
        {hull(clockIcon, words.later, pathOf('later'))}
        {isUnsafe ? null : hull(chatText, words.ask, pathOf('ask'))}
        <li>
          <button type="button" class="ending" onClick={() => void letGo()}>
            <Icon path={wind} />
            <span>{words.letGo}</span>
          </button>
        </li>
        {hull(paperPlaneTilt, words.send, pathOf('send'))}
        {hull(shield, words.accurate, pathOf('accurate'))}
      </ul>
      <LastLinks
        other={other}
        links={[
          ...(mayExplain ? [{ words: reasonsWords.title, href: pathOf('reasons') }] : []),
          ...pullLink(entry.fields, pathOf('pull')),
          ...(message ? [{ words: words.read, href: pathOf('read') }] : []),
        ]}
      />
    </Ebb>
  );
};
