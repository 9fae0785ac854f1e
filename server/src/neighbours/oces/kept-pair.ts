import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate and its key, PEM. */
export interface KeptPair {
  readonly cert: string;
  readonly key: string;
}

/** Where a pair of a name stands in a folder. */
const placesOf = (folder: string, name: string) => ({
  cert: join(folder, `${name}.pem`),
  key: join(folder, `${name}.key.pem`),
});

/** The pair kept under a name in a folder; undefined when it is not there whole. */
export function readPair(folder: string, name: string): KeptPair | undefined {
  const { cert, key } = placesOf(folder, name);
  if (!existsSync(cert) || !existsSync(key)) return undefined;
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}

/** Keeps a pair, the key readable by its owner only. Returns where its two files are. */
export function keepPair(folder: string, name: string, { cert, key }: KeptPair): { cert: string; key: string } {
  const places = placesOf(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The key first: a pair that was cut short is no pair, and is made anew.
  writeFileSync(places.key, key, { mode: 0o600 });
  writeFileSync(places.cert, cert, { mode: 0o644 });
  return places;
}
