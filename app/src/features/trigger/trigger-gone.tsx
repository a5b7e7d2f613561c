import { useWorld } from '../../shell/world.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { goneWords as words } from './trigger-gone.content.en.ts';

/** Nothing stands at this address. While older records are still on their way, that is not said. */
export const NotHere = () => {
  const { store } = useWorld();
  const status = store.status.value;
  if (status.type === 'open' && !status.complete) return <main class="trigger" aria-busy="true" />;
  return (
    <main class="trigger low">
      <div class="say-it">
        <h1>{words.missingTitle}</h1>
        <p>{words.missing}</p>
      </div>
      <div class="foot stack">
        <ButtonLink href="/journal/">{words.journal}</ButtonLink>
        <ButtonLink look="quiet" href="/trigger/">
          {words.note}
        </ButtonLink>
      </div>
    </main>
  );
};
