import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { type Anmodning, type AnsoegtEjernummer, type KundeArt, refuseBy } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { BOLIGOPSLAG } from './udlejer-fields.ts';

/**
 * What granting the landlord service does beside the grant: the documentation of a private landlord is judged, with the day; the
 * owners' numbers are tied to the customer, so that control 2 knows them, those by leave where that was accepted (A6); its ways in are subscribed to; and the terms it
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
  const isJudged = ({ grundlag, fuldmagt }: AnsoegtEjernummer) => grundlag === 'egen' || fuldmagt !== undefined;
  const tied = udlejer.ejernumre.filter(({ grundlag, fuldmagt }) => grundlag === 'egen' || fuldmagt?.godtaget === true);
  if (!udlejer.ejernumre.every(isJudged) || tied.length === 0) return refuseBy('A6');
  for (const { nummer, grundlag, fuldmagt } of tied) {
    const shownBy = fuldmagt === undefined ? dokumentation : `Fuldmagt af ${fuldmagt.dateret}, ${dokumentation}`;
    await books.udlejere.addEjernummer({
      ...{ kundenr, ejernummerId: newId(), nummer, grundlag, dokumentation: shownBy, gyldigFra: now },
    });
  }
  for (const adgang of udlejer.adgange) await books.udlejere.addAbonnement({ kundenr, adgang, gyldigFra: now });
  await books.udlejere.addVilkaarsaccept({ kundenr, version: vilkaar, dokumentation, gyldigFra: indsendt });
  return undefined;
}
