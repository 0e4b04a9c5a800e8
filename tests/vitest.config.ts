import { defineConfig } from 'vitest/config';

const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

const project = (name: string, environment: 'node' | 'jsdom') => ({
  oxc,
  test: { name, environment, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
});

export default defineConfig({
  oxc,
  test: {
    projects: [
      project('unit', 'node'),
      project('dom', 'jsdom'),
      project('contract', 'node'),
      {
        oxc,
        test: {
          name: 'e2e',
          environment: 'node' as const,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time: two cores, and a browser that waits for another is a flaky test.
          fileParallelism: false,
        },
      },
    ],
  },
});
