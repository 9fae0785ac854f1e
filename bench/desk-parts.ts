import type { Credentials } from '../server/src/desk/index.ts';
import type { DeskParts } from '../server/src/desk/parts.ts';
import { createReadAgain, DATAFORDELER_REST } from '../server/src/doors/datafordeler-rest/index.ts';
import { danishLocal, registreringstid } from '../server/src/ground/bitemporal/index.ts';
import { systemClock } from '../server/src/ground/clock/index.ts';
import { chance } from '../server/src/main/chance.ts';
import { loadGrammar } from '../server/src/main/contracts.ts';
import type { House } from '../server/src/main/house.ts';
import { NO_EJENDOMME } from '../server/src/main/no-ejendomme.ts';
import { createCertificateReader } from '../server/src/neighbours/oces/index.ts';
import { createPaper } from '../server/src/paper/index.ts';
import { openRegister } from '../server/src/rooms/register/index.ts';
import { argon2Passwords, createAccessOffice, createAccessStore } from '../server/src/storage/access/index.ts';
import { createJournalReader, createJournalWriter } from '../server/src/storage/journal/index.ts';
import { createRegisterReader } from '../server/src/storage/register/index.ts';

/** What a desk works with, put together on the house's own stores as the house does for its desk. */
export function openParts(house: House): DeskParts {
  return {
    clock: systemClock,
    chance,
    access: createAccessStore(house.pool('opencpr_access_reader'), systemClock),
    office: createAccessOffice(house.pool('opencpr_access_administrator')),
    paper: createPaper(),
    passwords: argon2Passwords,
    attempts: house.attempts,
    ...house.campaigns,
    certificates: createCertificateReader(
      () => [],
      async () => 'ukendt',
    ),
    authority: { issue: () => Promise.reject(new Error('the bench issues no certificates')) },
    eid: undefined,
    ejendomme: NO_EJENDOMME,
    register: openRegister(createRegisterReader(house.pool('opencpr_register_reader'), house.searches)),
    entries: createJournalReader(house.pool('opencpr_journal_reader')),
    journal: createJournalWriter(house.pool('opencpr_journal_writer')),
    present: (now) => ({ virkning: danishLocal(now), registrering: registreringstid(now) }),
    readAgain: { [DATAFORDELER_REST]: createReadAgain(loadGrammar(), house.codeTexts.listCodes) },
    onFault: house.onFault,
  };
}

/** Signs the bench's user on at the desk. */
export async function credentialsOf(house: House, kanal: 'web' | 'gctp'): Promise<Credentials> {
  const outcome = await house.desk.signOn({
    approach: { doer: kanal, kilde: 'bench' },
    kanal,
    personkode: 'DEMOKOM1',
    password: 'Demo#101',
  });
  if (outcome.kind !== 'signed-on') throw new Error('the bench user cannot sign on');
  return { kind: 'token', token: outcome.token, kanal };
}
