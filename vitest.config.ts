import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest takes its settings from a default export.
export default defineConfig({
  test: {
    include: ['server/src/**/*.test.ts', 'tests/**/*.test.ts', 'web/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/tidy/wrong-programs/**'],
    setupFiles: ['tests/property-seed.ts', 'tests/census/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: one file per core, since many files run a PostgreSQL and a server of their own.
    maxWorkers: 2,
  },
});
