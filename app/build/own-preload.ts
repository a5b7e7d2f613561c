import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts our own small helper in the place of the one that Vite wraps around each `import()` of a built app. */
export const ownPreload = (root: string): Plugin => ({
  name: 'evenkeel:own-preload',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => join(root, 'src/platform/preload-helper.ts'),
  },
});
