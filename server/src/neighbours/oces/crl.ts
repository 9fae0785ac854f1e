import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { readLedger } from './ledger.ts';
import { type LocalAuthority, OCES_ALGORITHM } from './local-authority.ts';

const FILE = 'ca.crl';
const HOUR_MS = 60 * 60 * 1000;
/** How long a list is good for, and how old it may become before it is written anew; ours. */
const GOOD_HOURS = 7 * 24;
const RENEWED_AFTER_HOURS = 12;
/** So that a reader whose clock is a little behind can use it at once. */
const BACKDATED_MS = 5 * 60 * 1000;

/** Where the list of an authority's folder stands. */
export const crlPathOf = (folder: string): string => join(folder, FILE);

/** Writes the list of revoked certificates anew: whole, or not at all. `now` is milliseconds. */
export async function writeCrl(authority: LocalAuthority, now: number): Promise<void> {
  const revoked = [...readLedger(authority.folder)].flatMap(([serialNumber, { spaerret }]) =>
    spaerret === undefined
      ? []
      : [
          {
            serialNumber: serialNumber.padStart(2, '0'),
            revocationDate: new Date(spaerret),
            reason: x509.X509CrlReason.unspecified,
          },
        ],
  );
  const list = await x509.X509CrlGenerator.create({
    issuer: authority.certificate.subject,
    thisUpdate: new Date(now - BACKDATED_MS),
    nextUpdate: new Date(now + GOOD_HOURS * HOUR_MS),
    entries: revoked,
    signingAlgorithm: OCES_ALGORITHM,
    signingKey: authority.signingKey,
    extensions: [await x509.AuthorityKeyIdentifierExtension.create(authority.certificate)],
  });
  const place = crlPathOf(authority.folder);
  const draft = `${place}.${process.pid}.draft`;
  writeFileSync(draft, Buffer.from(list.rawData), { mode: 0o644 });
  renameSync(draft, place);
}

/** The list of an authority, DER; written anew where it is missing or has become old. `now` is milliseconds. */
export async function freshCrl(authority: LocalAuthority, now: number): Promise<Buffer> {
  const place = crlPathOf(authority.folder);
  const written = existsSync(place) ? new x509.X509Crl(readFileSync(place)).thisUpdate.getTime() : 0;
  if (now - written > RENEWED_AFTER_HOURS * HOUR_MS) await writeCrl(authority, now);
  return readFileSync(place);
}
