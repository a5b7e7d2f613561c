import { useWorld } from '../../shell/world.ts';
import { readSaid, type SaidLine } from './said-view.ts';

/** Everything a person wrote that speaks of what went well or was learned, live, in no order. */
export const useSaid = (): readonly SaidLine[] => {
  const { store } = useWorld();
  return readSaid({ all: (kind) => store.query(kind).value });
};
