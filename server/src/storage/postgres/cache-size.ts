const MIB = 1024 * 1024;
const LEAST_MB = 256;
const MOST_MB = 1_024;

/**
 * How much of its pages PostgreSQL keeps for itself, megabytes: an eighth of the machine's memory, between 256 MB, with
 * which it runs on any laptop, and 1 GB, beyond which the system's own cache does as well and starting takes longer.
 */
export function cacheSizeMb(memoryBytes: number): number {
  return Math.min(MOST_MB, Math.max(LEAST_MB, Math.floor(memoryBytes / 8 / MIB)));
}
