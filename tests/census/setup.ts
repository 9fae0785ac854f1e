/** Before every test file: where the census runs the tests, it sees what they do. */
import { afterAll } from 'vitest';
import { CENSUS_FOLDER, writeWitness } from './seen.ts';

if (CENSUS_FOLDER !== undefined) {
  const { watchFetch } = await import('./watch-fetch.ts');
  watchFetch();
  afterAll(writeWitness);
}
