import type { Id } from '@evenkeel/kernel';
import { useMemo } from 'preact/hooks';
import { useCommit } from '../../shell/use-commit.tsx';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { triggerKind } from '../trigger/trigger.record.ts';
import { Disputed } from './disputed.tsx';
import { isNearby, Thread, Ties } from './thread.tsx';
import { waveWords } from './timeline-section.tsx';
import { useItems } from './use-items.tsx';
import { groupItems, sayOfWave } from './wave.ts';
import { wavePageWords as words } from './wave-page.content.en.ts';

/**
 * What a trigger led to, as one wave, and what the person ties to it or takes out of it.
 * @public
 */
export const WavePart = ({ id }: { id: Id }) => {
  const { save } = useCommit();
  const { items, said } = useItems();
  const trigger = useEntries(triggerKind).find((entry) => entry.id === id);
  const groups = useMemo(() => groupItems(items, said), [items, said]);
  const item = items.find((one) => one.id === id);
  const group = groups.find((one) => one.some((member) => member.id === id));
  if (item === undefined || group === undefined) return null;
  const near = items.filter(
    (one) => one.kind !== 'trigger' && one.part !== 'kept' && one.isHard && isNearby(one, item),
  );
  return (
    <main class="journal entry-page">
      <h1>{words.title}</h1>
      <Disputed entry={trigger} words={words.disputed} />
      <p class="small">{group.length > 1 ? waveWords(group) : words.alone}</p>
      <Thread items={group} />
      <Ties
        title={words.ties}
        hint={words.tiesHint}
        items={near}
        group={group}
        onToggle={(other, isTied) => void save(sayOfWave(id, other, !isTied))}
      />
      <p>
        <ButtonLink look="quiet" href={`/trigger/view/?id=${id}`}>
          {words.back}
        </ButtonLink>
      </p>
    </main>
  );
};
