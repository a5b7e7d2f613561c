import { ok } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { tellingKind } from './telling.record.ts';
import { type Teller, tellingChange, tellingId, toTeller } from './telling.ts';

/** How the person likes to tell, and the way to change it. It is kept at once, for every time to come. */
export const useTelling = () => {
  const { store } = useWorld();
  const fields = useEntries(tellingKind).find(({ id }) => id === tellingId)?.fields;
  const teller: Teller = toTeller(fields);
  return {
    teller,
    name: fields?.name ?? '',
    change: (next: Parameters<typeof tellingChange>[0]) => {
      void store.commit<never>(() => ok([tellingChange(next)]));
    },
  };
};
