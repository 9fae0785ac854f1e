import { argon2Passwords } from '../../server/src/storage/access/index.ts';
import type { TestHouse } from '../test-house.ts';
import { EJERE } from './stage.ts';

/** A user of a landlord that has the service, its owner's number and both subscriptions, and has not accepted the terms. */
export const NEWCOMER = ['NYBEGYND', 'Demo#777'] as const;

/** Takes that landlord in. */
export async function addNewcomer({ house }: TestHouse): Promise<void> {
  const [kundenr, gyldigFra] = ['9104', new Date().toISOString()];
  const [personkode, kendeord] = NEWCOMER;
  const { administration, office } = house;
  const nummer = EJERE['nybegynderen'] ?? '';
  await administration.addKunde({ kundenr, cvr: nummer, navn: 'Nybegynder', art: 'privat-udlejer', gyldigFra });
  await administration.addTilladelse(kundenr, {
    ...{ tjenester: ['BOLIGOPSLAG'], feltgrupper: ['navn', 'adresse', 'beskyttelse'] },
    ...{ formaal: ['udlejning'], formaalStandard: 'udlejning', kraevFormaal: false, kraevSag: false },
    ...{ geografi: undefined, beskyttede: true, gyldigFra },
  });
  const hash = await argon2Passwords.hash(kendeord);
  const bruger = { kundenr, personkode, navn: 'Nanna Nybegynder', art: 'medarbejder', kendeord: hash } as const;
  await administration.addBruger(bruger, gyldigFra);
  await office.within('alle', gyldigFra, async ({ udlejere }) => {
    const tie = {
      ejernummerId: '0a3f50c0-0000-4000-8000-000000000002',
      grundlag: 'egen',
      dokumentation: 'prøve',
    } as const;
    await udlejere.addEjernummer({ kundenr, nummer, ...tie, gyldigFra });
    for (const adgang of ['cprweb', 'cpr-services'] as const)
      await udlejere.addAbonnement({ kundenr, adgang, gyldigFra });
    return {};
  });
}
