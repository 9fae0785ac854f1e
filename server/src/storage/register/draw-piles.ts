const PILE_BITS = 9;

/**
 * Draws a pile for every number, 0 to 511: for one seed always the same, for another seed another. Persons who are applied
 * together get ids that lie together; by birth or by number they must not, since hits come in the order of ids.
 */
export function drawPiles(seed: string): (personnummer: string) => number {
  const start = mix(FNV_OFFSET, seed);
  return (personnummer) => scatter(mix(start, personnummer)) >>> (32 - PILE_BITS);
}

/** FNV-1a, 32 bits. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mix(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), FNV_PRIME);
  return mixed;
}

/** Lets every bit weigh on the upper ones, as the end of MurmurHash3 does. */
function scatter(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
