import type { Id } from '@evenkeel/kernel';
import { focusHeading } from '../../shell/arrive.ts';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { checkInWords as words } from './check-in.content.en.ts';
import { dayWords } from './day-words.tsx';
import { NotSaved } from './not-saved.tsx';
import { pauseKind } from './pause.record.ts';
import { toReturnTo } from './pause.ts';
import { endPause } from './pause-change.ts';
import { forgetDrafts } from './pause-drafts.ts';
import { whereToPath } from './pause-step.ts';
import { useSaving } from './use-saving.tsx';

/** On Today: a check-in whose time has come, or a pause that is still open. It quotes nothing. */
export const Card = () => {
  const { moment, store } = useWorld();
  const at = moment();
  const entry = toReturnTo(useEntries(pauseKind), at.now);
  const { save, trouble } = useSaving(entry);
  if (entry === undefined) return null;
  const { checkInAt, ending } = entry.fields;
  const isCheckIn = ending === 'check-in-later' && !!checkInAt;
  const { clock } = dayWords(at);
  const leave = async (id: Id) => {
    if (!(await save([endPause(id, 'let-go', moment().now)]))) return;
    // The button that was pressed is gone with its card.
    focusHeading();
    await forgetDrafts(store.draft, id);
  };
  return (
    <section class="ask">
      <p class="over">{words.over}</p>
      <p>{isCheckIn ? words.due(clock(checkInAt)) : words.open}</p>
      <NotSaved trouble={trouble} />
      <div class="pair">
        <ButtonLink look="quiet" href={whereToPath({ id: entry.id })}>
          {words.look}
        </ButtonLink>
        <Button look="quiet" onPress={() => void leave(entry.id)}>
          {words.leave}
        </Button>
      </div>
    </section>
  );
};
