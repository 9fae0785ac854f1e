import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { Anmodning, KundeArt } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { BOLIGOPSLAG } from './udlejer-fields.ts';

/**
 * What granting the landlord service does beside the grant: the documentation of a private landlord is judged, with the day; the
 * owners' numbers are tied to the customer, so that control 2 knows them; its ways in are subscribed to; and the terms it
 * accepted with the application are its own from that day on (S003, før opslag).
 */
export async function tieUdlejer(
  { books, actor, now, newId }: ActWork,
  anmodning: Anmodning,
  art: KundeArt,
  granted: readonly string[],
  vurdering: string | undefined,
): Promise<Refusal | undefined> {
  const { udlejer, anmodningId, kundenr, vilkaar, indsendt } = anmodning;
  const dokumentation = `Ansøgning ${anmodningId}`;
  if (udlejer === undefined || !granted.includes(BOLIGOPSLAG)) return undefined;
  if (vurdering !== undefined) {
    const vurderet = { vurdering, tid: now, af: actor.personkode };
    await books.anmodninger.setUdlejer(anmodning, { ...udlejer, vurderet });
  } else if (art === 'privat-udlejer') return refuse('felt-mangler', { field: 'dokumentation' });
  for (const { nummer, grundlag } of udlejer.ejernumre) {
    await books.udlejere.addEjernummer({
      ...{ kundenr, ejernummerId: newId(), nummer, grundlag, dokumentation, gyldigFra: now },
    });
  }
  for (const adgang of udlejer.adgange) await books.udlejere.addAbonnement({ kundenr, adgang, gyldigFra: now });
  await books.udlejere.addVilkaarsaccept({ kundenr, version: vilkaar, dokumentation, gyldigFra: indsendt });
  return undefined;
}
