import { type Id, idFromKey } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { cloudRain, drop, eye, footprints, heart, lifebuoy, phone, shield, waves } from '../../ui/icons.ts';
import { ButtonLink, Note, Sheet } from '../../ui/parts.tsx';
import { dayWords } from './day-words.tsx';
import { Ebb } from './ebb.tsx';
import { calmLineKind } from './neighbour.record.ts';
import { unsafeWords, waitWords as words } from './pause.content.en.ts';
import { whereToPath } from './pause-step.ts';
import { Choice, type StepProps } from './step-page.tsx';
import type { WaitState } from './wait.ts';

/** What of a prepared tool leads somewhere in the app; the others are at hand in the room. */
const toolWays: Readonly<Record<string, { readonly icon: string; readonly href?: string }>> = {
  breathe: { icon: waves, href: '/calm/' },
  'look-round': { icon: eye, href: '/grounding/' },
  'cold-water': { icon: drop, href: '/grounding/' },
  walk: { icon: footprints },
  'ring-someone': { icon: phone, href: '/help/' },
  'hold-warm': { icon: heart },
  song: { icon: cloudRain },
};

const preparationId: Id = idFromKey('preparation');

const Tool = ({ tool, kind }: { tool: string | undefined; kind: string | undefined }) => {
  if (!tool) return <Choice icon={eye} words={words.slowLook} href="/grounding/" />;
  const { icon = heart, href } = toolWays[kind ?? ''] ?? {};
  return <Choice icon={icon} words={tool} href={href} />;
};

interface WaitProps extends StepProps {
  readonly state: Extract<WaitState, { type: 'waiting' }>;
  readonly clockChanged: boolean;
  readonly isUnsafe: boolean;
  readonly mayExplain: boolean;
  /** Another pause of the same hour, begun in another tab. */
  readonly other: Id | undefined;
}

/** The wait: time in the sky, the water that is left, my line, one thing at hand. */
export const WaitStep = ({ entry, pathOf, state, clockChanged, isUnsafe, mayExplain, other }: WaitProps) => {
  const { moment } = useWorld();
  const prepared = useEntries(calmLineKind).find(({ id }) => id === preparationId)?.fields;
  const { message, minutes = 0, endsAt = 0 } = entry.fields;
  const { clock } = dayWords(moment());
  const hours = minutes > 60;
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
      <ul class="stack">
        <li>
          <Tool tool={prepared?.tool} kind={prepared?.toolKind} />
        </li>
        <li>
          <Choice icon={shield} words={words.accurate} href={pathOf('accurate')} />
        </li>
        {isUnsafe ? (
          <li>
            <Choice icon={lifebuoy} words={unsafeWords.link} href="/help/#unsafe" />
          </li>
        ) : null}
      </ul>
      {mayExplain || other ? (
        <p class="last">
          {mayExplain ? (
            <ButtonLink look="bare" href={pathOf('reasons')}>
              {words.reasons}
            </ButtonLink>
          ) : null}
          {other ? (
            <ButtonLink look="bare" href={whereToPath({ id: other })}>
              {words.another}
            </ButtonLink>
          ) : null}
        </p>
      ) : null}
      <p class="last">
        <ButtonLink look="bare" href={pathOf('pull')}>
          {words.mark}
        </ButtonLink>
        <ButtonLink look="bare" href={pathOf('decide')}>
          {words.decide}
        </ButtonLink>
      </p>
    </Ebb>
  );
};
