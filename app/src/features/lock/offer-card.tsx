import { ok } from '@evenkeel/kernel';
import { focusHeading } from '../../shell/arrive.ts';
import { useWorld } from '../../shell/world.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { settleOffer } from './offer.ts';
import { offerWords as words } from './offer-card.content.en.ts';

/** On Today: a passphrase, offered once. */
export const Card = () => {
  const { store, moment } = useWorld();
  if (store.lock.isSet.value !== false) return null;
  const leave = async () => {
    const done = await store.commit<never>(() => ok([settleOffer(moment().now)]));
    // The button that was pressed is gone with its card.
    if (done.ok) focusHeading();
  };
  return (
    <section class="ask">
      <p class="over">{words.over}</p>
      <p>{words.says}</p>
      <div class="pair">
        <ButtonLink look="quiet" href="/passphrase/">
          {words.lock}
        </ButtonLink>
        <Button look="quiet" onPress={() => void leave()}>
          {words.leave}
        </Button>
      </div>
    </section>
  );
};
