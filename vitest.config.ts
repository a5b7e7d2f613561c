import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{kernel,vault,server,app,scripts}/**/*.test.{ts,tsx}'],
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
