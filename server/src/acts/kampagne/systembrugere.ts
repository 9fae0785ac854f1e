import { danishInstant, danishLocal, dayOf, startOfDay } from '../../ground/bitemporal/index.ts';
import { findMachineSigns, type MachineSign, type Usage } from '../../rooms/access/index.ts';
import { type ActWork, defineAct } from '../act.ts';
import { findOwnerless, type Ownerless } from '../bruger/ownerless.ts';
import { dayAt } from '../days.ts';
import { findOpen } from './find-open.ts';

/** How far back the journal is looked at when no day is named: a quarter (ours; Vilkår § 4 has the control in quarters). */
const DAYS_BACK = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Human accounts that are used as systems, found in the journal with the evidence (rules M20-M22), and systems whose owner is not
 * employed any more (M23), put before each authority on its page, ahead of the night that will stop the former.
 */
export const kampagneSystembrugere = defineAct({
  id: 'kampagne.systembrugere',
  da: 'Find medarbejderkonti, der bruges som systembrugere',
  en: 'Find employee accounts that are used as systems',
  source: 'source 000 "Systembrugere er ikke omfattet"; governance.md G05, § 6.3 M20-M23',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    fra: { kind: 'dag', da: 'Fra og med dag', en: 'From day' },
    til: { kind: 'dag', da: 'Til dag (ikke med)', en: 'Until day (not included)' },
  },
  async perform(work, { fra, til }) {
    const { books, verification, now } = work;
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const usages = await verification.usage(since(work, fra), til === undefined ? now : instantOf(til));
    const systems = new Set(
      (await books.brugere.list(undefined)).filter(({ art }) => art === 'system').map(({ personkode }) => personkode),
    );
    const signs = [
      ...findMachineSigns(usages, (personkode) => systems.has(personkode)),
      ...(await findOwnerless(books, now)).map((one) => ownerlessSign(one, usages)),
    ];
    await books.kampagner.keepSigns(kampagne.kampagneId, signs, now);
    return { konti: new Set(signs.map(({ personkode }) => personkode)).size, tegn: signs };
  },
});

/** M23, with who the owner was, since when that one is gone where it is known, and how much the system is used all the same. */
function ownerlessSign({ system: { kundenr, personkode }, ejer }: Ownerless, usages: readonly Usage[]): MachineSign {
  const opslag = usages.find((usage) => usage.personkode === personkode)?.opslag ?? 0;
  if (ejer === undefined) return { kundenr, personkode, regel: 'M23', bevis: { ejer: 'ingen', opslag } };
  const ended = ejer.ansatTil ?? (ejer.gyldigTil === 'infinity' ? undefined : lastDayBefore(ejer.gyldigTil));
  const bevis = { ejer: ejer.personkode, ...(ended === undefined ? {} : { ophoert: ended }), opslag };
  return { kundenr, personkode, regel: 'M23', bevis };
}

const lastDayBefore = (instant: string): string => dayAt(new Date(Date.parse(instant) - 1).toISOString());

function since({ now }: Pick<ActWork, 'now'>, fra: string | undefined): string {
  return instantOf(fra ?? dayOf(danishLocal(Date.parse(now) - DAYS_BACK * DAY_MS)));
}

const instantOf = (day: string): string => new Date(danishInstant(startOfDay(day))).toISOString();
