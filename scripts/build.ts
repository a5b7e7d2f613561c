// Builds the app into dist/: pages, service worker, compressed copies.
import { join } from 'node:path';
import { buildApp } from '../app/build/build-app.ts';

await buildApp({ folder: join(import.meta.dirname, '../dist') });
