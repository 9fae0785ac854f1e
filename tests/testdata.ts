import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The folder of external test data: OPENCPR_TESTDATA, or `../shared` seen from the repository. */
const FOLDER = resolve(ROOT, process.env['OPENCPR_TESTDATA'] ?? '../shared');

/** The absolute path of a file or folder of the external test data, or undefined when it is not there. */
export function testdata(path: string): string | undefined {
  const place = join(FOLDER, path);
  return existsSync(place) ? place : undefined;
}

/**
 * A suite that needs the external test data. Where they are missing it says so and counts as skipped, never as passed; its
 * body is not run then, so it may read files while tests are being collected.
 */
export function describeWithTestdata(name: string, suite: () => void): void {
  if (existsSync(FOLDER)) {
    describe(name, suite);
    return;
  }
  console.log(`NOT RUN: ${name} (external test data missing)`);
  describe.skip(name, () => {
    it('needs the external test data', () => {
      expect(existsSync(FOLDER)).toBe(true);
    });
  });
}
