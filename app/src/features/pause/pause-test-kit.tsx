/** A test kit: a page of Pause or Today on a real store. */
import type { ComponentType } from 'preact';
import {
  createPageKit as createKit,
  type PageKit as Kit,
  type KitOptions,
} from '../../shell/page-test-kit.tsx';
import { sessionKind } from '../calm/session.record.ts';
import { evidenceKind } from '../evidence/evidence.record.ts';
import { safeMomentKind } from '../safe-moment/safe-moment.record.ts';
import { victoryKind } from '../victory/victory.record.ts';
import { preparationKind } from '../welcome/preparation.record.ts';
import { pauseKind } from './pause.record.ts';
import type { Pause } from './pause.ts';
import { privateCheckKind } from './private-check.record.ts';

export { follow, tap, title, type, unfold } from '../../shell/page-test-kit.tsx';

export interface PageKit extends Kit {
  readonly pauses: () => readonly Pause[];
}

export const createPageKit = async (Page: ComponentType, options: KitOptions = {}): Promise<PageKit> => {
  const kinds = [pauseKind, privateCheckKind, preparationKind, sessionKind, victoryKind, evidenceKind];
  const kit = await createKit(Page, [...kinds, safeMomentKind], options);
  return { ...kit, pauses: () => kit.all(pauseKind) };
};
