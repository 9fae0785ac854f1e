import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** What every test file has. */
const shared = {
  setupFiles: ['tests/property-seed.ts', 'tests/census/setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

// biome-ignore lint/style/noDefaultExport: vitest takes its settings from a default export.
export default defineConfig({
  test: {
    // Two cores: one file per core, since many files run a PostgreSQL and a server of their own.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'house',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/tidy/**'],
          globalSetup: ['tests/ready-made-setup.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'units',
          include: ['server/src/**/*.test.ts', 'web/src/**/*.test.ts', 'tests/tidy/*.test.ts'],
          // They keep nothing in their modules, so the files of a worker share them.
          isolate: false,
        },
      },
    ],
  },
});
