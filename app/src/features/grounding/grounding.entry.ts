import { groundingPlaces, mountGrounding } from '../../calm-page/grounding-mount.ts';
import { createOwnHost } from '../../calm-page/own-host.ts';
import { createWayBack } from '../../calm-page/way-back.ts';
import { createClock, createMoments } from '../../platform/clock.ts';
import { startDemo } from '../../platform/demo.ts';
import { randomBytes } from '../../platform/random.ts';
import { startHide } from '../../shell/hide.ts';
import { startOneTap } from '../../shell/one-tap.ts';

/** Grounding as a document of its own: by its address, from Calm without scripts, offline, or locked. */
const root = document.querySelector<HTMLElement>('.grounding');
if (root === null) throw new Error('This must hold: /grounding/ carries its stage');

const clock = createClock();
const moment = createMoments(clock, randomBytes);
const { save } = createOwnHost(moment);
const end = mountGrounding(root, {
  moment,
  elapsed: clock.elapsed,
  save,
  go: (path) => location.assign(path),
  wayBack: createWayBack(groundingPlaces, window, clock.now),
});
startHide({ onHide: end });
startOneTap();
startDemo();
