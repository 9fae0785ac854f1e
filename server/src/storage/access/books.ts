import type { PoolClient } from 'pg';
import type { Books } from '../../rooms/access/index.ts';
import { createAftaleBook } from './aftale-book.ts';
import { createAktiveringBook } from './aktivering-book.ts';
import { createAnmodningBook } from './anmodning-book.ts';
import { createBrugerBook } from './bruger-book.ts';
import { createCertifikatBook } from './certifikat-book.ts';
import { createEidBook } from './eid-book.ts';
import { createErklaeringBook } from './erklaering-book.ts';
import { createHistoryBook } from './history-book.ts';
import { createKampagneBook } from './kampagne-book.ts';
import { createKildeBook } from './kilde-book.ts';
import { createKravBook } from './krav-book.ts';
import { createKundeBook } from './kunde-book.ts';
import { createLoebendeBook } from './loebende-book.ts';
import { createSikkerhedsansvarligBook } from './sikkerhedsansvarlig-book.ts';
import { createTilladelseBook } from './tilladelse-book.ts';
import { createUdbakkeBook } from './udbakke-book.ts';
import { createUddannelseBook } from './uddannelse-book.ts';
import { createUdlejerBook } from './udlejer-book.ts';

/** The books of an administrative act, on the connection of its transaction. */
export function createBooks(client: PoolClient): Books {
  return {
    kunder: createKundeBook(client),
    brugere: createBrugerBook(client),
    anmodninger: createAnmodningBook(client),
    aftaler: createAftaleBook(client),
    tilladelser: createTilladelseBook(client),
    certifikater: createCertifikatBook(client),
    eid: createEidBook(client),
    history: createHistoryBook(client),
    kampagner: createKampagneBook(client),
    sikkerhedsansvarlige: createSikkerhedsansvarligBook(client),
    uddannelser: createUddannelseBook(client),
    erklaeringer: createErklaeringBook(client),
    krav: createKravBook(client),
    aktiveringer: createAktiveringBook(client),
    udbakke: createUdbakkeBook(client),
    kildeadresser: createKildeBook(client),
    udlejere: createUdlejerBook(client),
    loebende: createLoebendeBook(client),
  };
}
