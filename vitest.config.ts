import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { lessons } from './app/build/lessons.ts';

export default defineConfig({
  plugins: [lessons(join(import.meta.dirname, 'app'))],
  test: {
    include: ['{kernel,vault,server,app,scripts}/**/*.test.{ts,tsx}'],
    // Some build or type-check the whole app, and the machine may be busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    exclude: ['**/node_modules/**', 'dist/**'],
    coverage: {
      provider: 'v8',
      include: ['kernel/src/**'],
      reporter: ['text-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { 'kernel/src/**': { branches: 100 } },
    },
  },
});
