import { expect, it } from 'vitest';
import { cacheSizeMb } from './cache-size.ts';

const GIB = 1024 ** 3;

it.each([
  [0.5, 256],
  [4, 512],
  [24, 1024],
])('with %d GiB of memory PostgreSQL keeps %d MB of pages', (memory, megabytes) => {
  expect(cacheSizeMb(memory * GIB)).toBe(megabytes);
});
