import { argon2Passwords } from '../../storage/access/index.ts';
import type { House } from '../house.ts';
import { DEMO_CUSTOMERS, DEMO_USERS } from './customers.ts';

/** Puts the demo customers, their grants and users in, where they are not there yet. */
export async function seedAccess({ administration }: House): Promise<void> {
  const now = new Date().toISOString();
  for (const customer of DEMO_CUSTOMERS) {
    const { kundenr, cvr, navn, art } = customer;
    const added = await administration.addKunde({ kundenr, cvr, navn, art, gyldigFra: now });
    if (added === 'exists') continue;
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
      const { password, profiler = [], sikkerhedsansvarlig, ...bruger } = user;
      await administration.addBruger({ ...bruger, kendeord: await argon2Passwords.hash(password) }, now);
      for (const profil of profiler) await administration.addProfil(bruger, profil, now);
      if (sikkerhedsansvarlig) await administration.nameSikkerhedsansvarlig(bruger, now);
    }),
  );
}
