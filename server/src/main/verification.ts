import type { Verification } from '../rooms/access/index.ts';
import type { KeptKey } from '../storage/access/index.ts';

/** What campaigns work with beside the books: the key of the data folder, and what the journal says of usage. */
export function createVerification(key: KeptKey, usage: Verification['usage']): Verification {
  return {
    hashCode: (kampagneId, kundenr, code) => key.hash(`${kampagneId} ${kundenr} ${code}`),
    seal: key.seal,
    unseal: key.unseal,
    usage,
  };
}
