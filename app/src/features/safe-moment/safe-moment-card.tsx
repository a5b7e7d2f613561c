import type { CardProps } from '../../shell/feature.ts';
import { useCommit } from '../../shell/use-commit.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { cardWords as words } from './safe-moment-card.content.en.ts';
import { cameBack } from './safe-moment-change.ts';
import { useDueMoment } from './use-due-moment.tsx';

/** On Today: a moment is theirs to read, and not quoted before. */
export const Card = ({ isFirst }: CardProps) => {
  const { save, isRefused } = useCommit();
  const { day, due } = useDueMoment();
  if (day === undefined || due === undefined) return null;
  return (
    <section class="ask">
      <p class="over">{words.over}</p>
      <p>{words.words}</p>
      <NotKept words={isRefused ? words.notKept : undefined} />
      <div class="pair">
        <ButtonLink look={isFirst ? 'act' : 'quiet'} href={`/safe-moment/read/?id=${due.id}`}>
          {words.read}
        </ButtonLink>
        <Button look="quiet" onPress={() => void save([cameBack(due.id, day, 'let-be')])}>
          {words.letBe}
        </Button>
      </div>
    </section>
  );
};
