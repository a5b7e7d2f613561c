import { ok } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { morningWords as words } from './morning.content.en.ts';
import type { HardNight } from './morning.ts';
import { letBe } from './morning-change.ts';

/**
 * The first Today after a hard night. It quotes nothing; what it opens is not on the page before the tap.
 * @public
 */
export const MorningAfter = ({ night }: { night: HardNight }) => {
  const { store, moment } = useWorld();
  const [isSaving, setSaving] = useState(false);
  const leave = async () => {
    setSaving(true);
    // What could not be saved is said by the shell; the question stays.
    await store.commit<never>(() => ok(letBe(night, moment().now)));
    setSaving(false);
  };
  return (
    <div class="say-it">
      <h1>
        <span>{night.wasNight ? words.lastNight : words.yesterday}</span> <span>{words.question}</span>
      </h1>
      <div class="pair">
        <ButtonLink look="quiet" href="/last-night/">
          {words.look}
        </ButtonLink>
        <Button look="quiet" onPress={() => void leave()} disabled={isSaving}>
          {words.letBe}
        </Button>
      </div>
      <p class="small">{words.small}</p>
    </div>
  );
};
