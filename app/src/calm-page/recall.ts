import { hasHold, type Pattern, patternNamed } from '../features/breathing/breathing.ts';
import type { CalmHost } from './calm-host.ts';

/** What the person chose before, as far as this device knows. */
export interface Recalled {
  /** None where it holds the breath and its caution was not read on this device. */
  readonly pattern: Pattern | undefined;
  readonly vibration: boolean;
  readonly sound: boolean;
}

export const recall = async ({ openFields }: Pick<CalmHost, 'openFields'>): Promise<Recalled> => {
  const [pattern, vibration, sound, caution] = await Promise.all([
    openFields.get('pattern'),
    openFields.get('vibration'),
    openFields.get('sound'),
    openFields.get('holdCaution'),
  ]);
  const chosen = patternNamed(pattern);
  return {
    pattern: hasHold(chosen) && caution !== true ? undefined : chosen,
    vibration: vibration ?? true,
    sound: sound ?? false,
  };
};
