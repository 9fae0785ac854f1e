import { KUNDE_ARTER } from '../../rooms/access/index.ts';
import { argon2Passwords } from '../../storage/access/index.ts';
import { chance } from '../chance.ts';
import type { House } from '../house.ts';
import { DEMO_CUSTOMERS, DEMO_USERS, type DemoCustomer } from './customers.ts';

/** Puts the demo customers, their grants and users in, where they are not there yet. */
export async function seedAccess(house: House): Promise<void> {
  const { administration } = house;
  const now = new Date().toISOString();
  for (const customer of DEMO_CUSTOMERS) {
    const { kundenr, cvr, navn, art } = customer;
    const added = await administration.addKunde({ kundenr, cvr, navn, art, gyldigFra: now });
    if (added === 'exists') continue;
    if (customer.udlejer !== undefined) await seedUdlejer(house, kundenr, customer.udlejer, now);
    if (KUNDE_ARTER[art] === 'offentlig') await listLoopback(house, kundenr, now);
    const { tjenester, feltgrupper, formaal, kraevFormaal, kraevSag } = customer;
    await administration.addTilladelse(kundenr, {
      tjenester,
      feltgrupper,
      formaal,
      formaalStandard: formaal[0] ?? '',
      kraevFormaal,
      kraevSag,
      geografi: undefined,
      beskyttede: true,
      gyldigFra: now,
    });
  }
  const known = new Set((await administration.listBrugere(undefined)).map((bruger) => bruger['personkode']));
  await Promise.all(
    DEMO_USERS.filter(({ personkode }) => !known.has(personkode)).map(async (user) => {
      const { password, profiler = [], sikkerhedsansvarlig, identitet, ejer: _, ...bruger } = user;
      const kendeord = await argon2Passwords.hash(password);
      await administration.addBruger({ ...bruger, kendeord }, now);
      for (const profil of profiler) await administration.addProfil(bruger, profil, now);
      if (identitet !== undefined) await administration.addEid(bruger, identitet, now);
      if (sikkerhedsansvarlig) await administration.nameSikkerhedsansvarlig(bruger, now);
    }),
  );
  for (const { personkode, ejer } of DEMO_USERS) {
    if (ejer !== undefined && !known.has(personkode)) await administration.setEjer(personkode, ejer);
  }
}

/** What the landlord service asks of a landlord beside its grant. */
async function seedUdlejer(
  { office }: House,
  kundenr: string,
  { ejernumre, adgange }: NonNullable<DemoCustomer['udlejer']>,
  now: string,
): Promise<void> {
  await office.within('alle', now, async ({ udlejere }) => {
    for (const nummer of ejernumre) {
      const ejernummerId = chance.entryId(Date.parse(now));
      const on = { grundlag: 'egen', dokumentation: 'demo' } as const;
      await udlejere.addEjernummer({ kundenr, ejernummerId, nummer, ...on, gyldigFra: now });
    }
    for (const adgang of adgange) await udlejere.addAbonnement({ kundenr, adgang, gyldigFra: now });
    const version = 'privat';
    await udlejere.addVilkaarsaccept({ kundenr, version, dokumentation: 'demo', gyldigFra: now });
    return { kundenr };
  });
}

/** The callers of a demo system are on this machine: its authorities demand listed addresses, and have this one. */
async function listLoopback({ office }: House, kundenr: string, now: string): Promise<void> {
  const kildeadresseId = chance.entryId(Date.parse(now));
  await office.within('alle', now, async ({ krav, kildeadresser }) => {
    await krav.set(kundenr, { kildeadresseKraevet: true });
    await kildeadresser.add({
      ...{ kildeadresseId, kundenr, adresse: '127.0.0.1', maerke: 'egen' },
      ...{ bestilt: now, ventes: now.slice(0, 10) },
    });
    await kildeadresser.putIntoEffect(kildeadresseId, now);
    return { kundenr };
  });
}
