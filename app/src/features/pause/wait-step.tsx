import { type Id, idFromKey } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import {
  cloudRain,
  dotsThree,
  drop,
  eye,
  footprints,
  heart,
  lifebuoy,
  phone,
  shield,
  waves,
} from '../../ui/icons.ts';
import { Note, Sheet } from '../../ui/parts.tsx';
import { Ebb } from './ebb.tsx';
import { LastLinks } from './last-links.tsx';
import { calmLineKind } from './neighbour.record.ts';
import { reasonsWords, unsafeWords, waitWords as words } from './pause.content.en.ts';
import { mayAskStart } from './pull.ts';
import { StartPull } from './start-pull.tsx';
import { Choice, type StepProps } from './step-page.tsx';
import type { WaitState } from './wait.ts';

/** What of a prepared tool leads somewhere in the app; the others are at hand in the room. */
const toolWays: Readonly<Record<string, { readonly icon: string; readonly href?: string }>> = {
  breathe: { icon: waves, href: '/calm/' },
  'look-round': { icon: eye, href: '/grounding/?from=pause' },
  'cold-water': { icon: drop, href: '/grounding/?from=pause' },
  walk: { icon: footprints },
  'ring-someone': { icon: phone, href: '/help/' },
  'hold-warm': { icon: heart },
  song: { icon: cloudRain },
};

const loadPiece = () => import('../safe-moment/safe-moment-piece.tsx');

const preparationId: Id = idFromKey('preparation');

const Tool = ({ tool, kind }: { tool: string | undefined; kind: string | undefined }) => {
  if (!tool) return <Choice icon={eye} words={words.slowLook} href="/grounding/?from=pause" />;
  const { icon = heart, href } = toolWays[kind ?? ''] ?? {};
  return <Choice icon={icon} words={tool} href={href} />;
};

interface WaitProps extends StepProps {
  readonly state: Extract<WaitState, { type: 'waiting' }>;
  readonly clockChanged: boolean;
  readonly isUnsafe: boolean;
  /** Other explanations may be offered. */
  readonly mayExplain: boolean;
  /** Another pause of the same hour, begun in another tab. */
  readonly other: Id | undefined;
  /** The pull at the start was answered or left out, so it is not asked again when the person comes back to this page. */
  readonly isPullLeft: boolean;
  readonly onPullLeft: () => void;
}

/** The wait: time in the sky, the water that is left, my line, one thing at hand. At the start the pull, in place of that. */
export const WaitStep = ({
  entry,
  pathOf,
  state,
  clockChanged,
  isUnsafe,
  mayExplain,
  other,
  isPullLeft,
  onPullLeft,
}: WaitProps) => {
  const { moment } = useWorld();
  const [isTouched, setTouched] = useState(false);
  const prepared = useEntries(calmLineKind).find(({ id }) => id === preparationId)?.fields;
  const { message, minutes = 0, endsAt = 0 } = entry.fields;
  const { clock } = dayWords(moment());
  const hours = minutes > 60;
  // Somebody who is afraid is not asked how much they want to write.
  const isAsked = !isPullLeft && !isUnsafe && (isTouched || mayAskStart(entry.fields, state.left));
  // Their own warmth beside all else; who is afraid of the other is not soothed here.
  const hasPiece = !isAsked && !isUnsafe;
  const piece = usePart(loadPiece, hasPiece);
  // First what calms. Once the pull has eased, its place goes to what else it may be, of one size with the worry.
  const nextThing = mayExplain ? (
    <Choice icon={dotsThree} words={reasonsWords.title} href={pathOf('reasons')} />
  ) : (
    <Tool tool={prepared?.tool} kind={prepared?.toolKind} />
  );
  return (
    <Ebb
      title={words.left(state.minutesLeft)}
      lines={[
        hours ? words.leftUntil(clock(endsAt)) : words.ofChosen(minutes),
        message ? words.parked : words.parkedWithoutWords,
      ]}
      share={state.share}
    >
      {clockChanged ? <Note>{words.clockChanged}</Note> : null}
      {isUnsafe ? <Note>{unsafeWords.wait}</Note> : null}
      {prepared?.line ? <Sheet words={prepared.line} from={words.from} /> : null}
      {hasPiece && typeof piece === 'object' ? <piece.SafeMomentPiece /> : null}
      {isAsked ? <StartPull entry={entry} onTouch={() => setTouched(true)} onDone={onPullLeft} /> : null}
      <ul class="stack">
        {isAsked ? null : <li>{nextThing}</li>}
        <li>
          <Choice icon={shield} words={words.accurate} href={pathOf('accurate')} />
        </li>
        {isUnsafe ? (
          <li>
            <Choice icon={lifebuoy} words={unsafeWords.link} href="/help/#unsafe" />
          </li>
        ) : null}
      </ul>
      <LastLinks
        other={other}
        links={isAsked ? [] : [{ words: words.mark, href: pathOf('pull') }]}
        always={{ words: words.decide, href: pathOf('decide') }}
      />
    </Ebb>
  );
};
