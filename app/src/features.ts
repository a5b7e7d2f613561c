import type { Feature } from './shell/feature.ts';

/** The table of contents: one line per feature. Routes, record kinds and navigation come from here. */
export const features: readonly Feature[] = [];
