import { readFileSync } from 'node:fs';
import { type Agent, request } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { loadLayout } from '../../server/src/main/contracts.ts';
import { openDatafordelerStandIns, withStandIns } from '../../server/src/main/datafordeler-stand-ins.ts';
import { createEjendomsregistre } from '../../server/src/main/ejendomsregistre.ts';
import {
  type AddressedDwelling,
  type Bebyggelse,
  darIdsOf,
  dayAt,
  type EjetAndel,
  OPEN,
  writeEjendomme,
} from '../../server/src/main/generate/index.ts';
import { importEjendomme } from '../../server/src/main/import-ejendomme.ts';
import type { NeighbourSettings } from '../../server/src/neighbours/datafordeler/index.ts';
import type { Ejendomsregistre } from '../../server/src/services/index.ts';
import { makeScratch } from '../database/scratch.ts';

/** The stand-ins of a data folder over TLS, filled by an import, and this system's clients of them. */
export let registers: Ejendomsregistre;
/** What the clients were set up with. */
export let settings: Readonly<Record<keyof Ejendomsregistre, NeighbourSettings>>;
/** The data folder. */
export let dataDir: string;

/** Opens the stand-ins before the tests of a file, filled with what was built, and closes them after it. */
export function useRegisters(built: readonly Bebyggelse[]): void {
  const ends: (() => unknown)[] = [];
  beforeAll(async () => {
    const scratch = makeScratch();
    ends.push(scratch.remove);
    dataDir = scratch.path;
    await fill(built);
    const standIns = await openDatafordelerStandIns(dataDir, Date.now, { certificate: 0, open: 0 });
    ends.push(standIns.close);
    const { adresser, beliggenhed, ejere } = await withStandIns({}, dataDir, standIns.addresses, Date.now());
    const made = createEjendomsregistre({ adresser, beliggenhed, ejere });
    if (!adresser || !beliggenhed || !ejere || !made) throw new Error('the stand-ins serve all three registers');
    settings = { adresser, beliggenhed, ejere };
    registers = made;
  });
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
}

/** Fills the stand-ins by the import of a file. */
export const fill = (built: readonly Bebyggelse[]) =>
  importEjendomme(dataDir, writeEjendomme({ layout: loadLayout('ejendomme'), produktion: '2026-01-05' }, built));

/** A dwelling on Prøvevej in 0101. */
export function dwelling(husnr: string, etage = '', sidedoer = ''): AddressedDwelling {
  const at = { komkod: '0101', vejkod: '8001', husnr, etage, sidedoer };
  return {
    ...{ ...at, ...darIdsOf('test', at), ejendom: 1 },
    ...{
      vejnavn: 'Prøvevej',
      adresseringsvejnavn: 'Prøvevej',
      bynavn: '',
      postnr: '2100',
      postdistrikt: 'København Ø',
    },
  };
}

/** Somebody's part of a property; a company's by eight digits, a person's by ten, nobody's by none. */
export function part(owner: string, fra: string, more: Partial<EjetAndel> & { readonly til?: number } = {}): EjetAndel {
  const [cvr, personnummer] = owner.length === 8 ? [owner, ''] : ['', owner];
  const time = { fra: dayAt(fra), til: OPEN, status: 'G' } as const;
  return { cvr, personnummer, ejerforhold: '10', taeller: 1, naevner: 1, ...time, ...more };
}

/** A property of dwellings, at the house numbers they have. */
export function property(
  bfe: number,
  type: 'S' | 'E' | 'B',
  dwellings: readonly AddressedDwelling[],
  andele: readonly EjetAndel[],
): Bebyggelse {
  const houses = [...new Set(dwellings.map(({ husnummerId }) => husnummerId))];
  const steder = houses.map((husnummerId) => ({ husnummerId, adresseId: '' }));
  const flats = dwellings.map(({ husnummerId, adresseId }) => ({ husnummerId, adresseId }));
  return { dwellings, ejendomme: [{ bfe, type, steder: type === 'E' ? flats : steder, andele }] };
}

/** What a server answers one request by HTTPS with, byte for byte. */
export function getRaw(
  url: string,
  options: { ca?: string; cert?: string; key?: string; method?: string; agent?: Agent } = {},
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { ca: readFileSync(join(dataDir, 'tls', 'ca.pem'), 'utf8'), ...options }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: Buffer.concat(chunks).toString() }),
      );
      reply.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}
