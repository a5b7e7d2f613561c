/** In the storage of the tab: `fill` while the journal is being written, `in` afterwards. */
export const DEMO = 'demo';

/** Its database; its channel and locks go by the same name. */
export const DEMO_DATABASE = 'evenkeel-demo';
