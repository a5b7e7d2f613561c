import { startDemo } from '../../platform/demo.ts';
import { startHide } from '../../shell/hide.ts';
import { startOneTap } from '../../shell/one-tap.ts';

/** The sources as a document of its own: opened by their address they need nothing but Hide. */
startHide();
startOneTap();
startDemo();
