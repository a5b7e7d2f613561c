// Builds the app into dist/: pages, worker, compressed copies.
import { build } from 'vite';

await build({ configFile: 'app/vite.config.ts' });
