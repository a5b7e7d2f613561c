import type { Id } from '@evenkeel/kernel';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TopBar } from '../../shell/top-bar.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useEntries } from '../../store/hooks.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { SteadyStart } from './after-steady.tsx';
import { AfterWays } from './after-ways.tsx';
import { triggerKind } from './trigger.record.ts';
import { deleteTrigger, restoreTrigger } from './trigger.ts';
import { keptWords as words } from './trigger-kept.content.en.ts';
import { useAfter } from './use-after.tsx';

const loadFurther = () => import('./further-part.tsx');

const Heading = ({ children }: { children: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};

/** It is kept: a calming step next, and the ways to more, to the journal, and back. */
export const KeptStep = ({ id }: { id: Id }) => {
  const entry = useEntries(triggerKind).find((one) => one.id === id);
  const isKept = entry !== undefined;
  const { said, isStepOffered } = useAfter(entry);
  const { save, isRefused } = useCommit();
  const further = usePart(loadFurther, isKept);
  return (
    <div class="frame plain">
      <TopBar close="/journal/" />
      <main class="trigger low">
        <div class="say-it">
          <Heading key={String(isKept)}>{isKept ? words.title : words.undoneTitle}</Heading>
          <p>{isKept ? (said ?? words.lead) : words.undone}</p>
        </div>
        {isStepOffered ? <SteadyStart id={id} /> : null}
        {isKept && typeof further === 'object' ? (
          <further.FurtherPart
            id={id}
            trigger={entry.fields}
            without={isStepOffered ? 'steady' : undefined}
          />
        ) : null}
        {isKept ? (
          <div class="foot stack">
            <NotKept words={isRefused ? words.notKept : undefined} />
            <AfterWays trigger={entry.fields} />
            <div class="quiet-ways">
              <ButtonLink look="bare" href={`/trigger/more/?id=${id}`}>
                {words.more}
              </ButtonLink>
              <ButtonLink look="bare" href="/journal/">
                {words.done}
              </ButtonLink>
              <Button look="bare" onPress={() => void save([deleteTrigger(id)])}>
                {words.undo}
              </Button>
            </div>
          </div>
        ) : (
          <div class="foot stack">
            <NotKept words={isRefused ? words.notKept : undefined} />
            <ButtonLink href="/journal/">{words.done}</ButtonLink>
            <Button look="quiet" onPress={() => void save([restoreTrigger(id)])}>
              {words.bringBack}
            </Button>
            <div class="quiet-ways">
              <ButtonLink look="bare" href="/trigger/">
                {words.again}
              </ButtonLink>
            </div>
          </div>
        )}
      </main>
    </div>
  );
};
