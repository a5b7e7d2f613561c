import { createClock, createMoments } from '../platform/clock.ts';
import { randomBytes } from '../platform/random.ts';
import { startHide } from '../shell/hide.ts';
import { mountCalm } from './calm.ts';
import type { CalmHost } from './calm-host.ts';
import { createHand } from './hand.ts';
import { createOwnHost } from './own-host.ts';
import { practiceIn } from './practice.ts';

/** The calm page as a document of its own: /calm/ by its address, by a shortcut, offline, locked, or before anything else. */

const root = document.querySelector<HTMLElement>('main.calm-stage');
if (root === null) throw new Error('This must hold: /calm/ carries its stage');

const clock = createClock();
const moment = createMoments(clock, randomBytes);

const host: CalmHost = {
  ...createOwnHost(root, moment),
  moment,
  elapsed: clock.elapsed,
  // What was kept is sealed and may be locked: this page reads none of it.
  earlier: () => [],
  go: (path) => location.assign(path),
  hand: createHand(),
};

const end = mountCalm(root, host, { practice: practiceIn(location.search) });
startHide({ onHide: end });
