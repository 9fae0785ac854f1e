import type { RecordLayout } from '../../ground/records/index.ts';
import type { CountryPlan } from './country.ts';
import { dateOf, OPEN } from './days.ts';
import { type Bebyggelse, ejendommeOf } from './ejendomme-of.ts';
import { RecordWriter, recordForm } from './record-writer.ts';

/** What a file of properties calls itself, where other files have the number of a task. */
const OPGAVENR = 'EJENDM';
/** Records between two handovers. */
const TURN = 4_096;

/** What is to be written, by which layout. */
export interface EjendommePlan extends CountryPlan {
  /** The layout of EJENDOMME. */
  readonly layout: RecordLayout;
}

/** The addresses, properties and owners of a country, in a form of ours (contracts/layouts). The same plan gives the same bytes. */
export function generateEjendomme(plan: EjendommePlan): AsyncGenerator<Uint8Array, void, undefined> {
  return writeEjendomme(plan, ejendommeOf(plan));
}

/** Addresses, properties and owners as a file: fixed length, nothing between the records, what was built together stands together. */
export async function* writeEjendomme(
  { layout, produktion }: Pick<EjendommePlan, 'layout' | 'produktion'>,
  all: Iterable<Bebyggelse>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const writer = new RecordWriter();
  const form = (record: string, names: string) => recordForm(layout, record, names.split(' '));
  const adresse = form(
    '001',
    'ADRESSEID HUSNUMMERID KOMKOD VEJKOD HUSNR ETAGE SIDEDOER VEJNVN VEJADRNVN BYNVN POSTNR POSTDISTTXT',
  );
  const sted = form('002', 'BFENR EJENDOMSTYPE HUSNUMMERID ADRESSEID');
  const andel = form('003', 'BFENR CVRNR PNR EJERFORHOLD TAELLER NAEVNER VIRKFRA VIRKTIL STATUS');
  writer.write(form('000', 'OPGAVENR PRODDTO'), [OPGAVENR, produktion.replaceAll('-', '')]);
  for (const { dwellings, ejendomme } of all) {
    for (const one of dwellings) {
      writer.write(adresse, [
        ...[one.adresseId, one.husnummerId, one.komkod, one.vejkod, one.husnr, one.etage, one.sidedoer],
        ...[one.vejnavn, one.adresseringsvejnavn, one.bynavn, one.postnr, one.postdistrikt],
      ]);
    }
    for (const { bfe, type, steder, andele } of ejendomme) {
      const bfenr = String(bfe);
      for (const { husnummerId, adresseId } of steder) writer.write(sted, [bfenr, type, husnummerId, adresseId]);
      for (const { cvr, personnummer, ejerforhold, taeller, naevner, fra, til, status } of andele) {
        writer.write(andel, [
          ...[bfenr, cvr, personnummer, ejerforhold, String(taeller), String(naevner)],
          ...[dateOf(fra), til === OPEN ? '' : dateOf(til), status],
        ]);
      }
    }
    if (writer.count >= TURN) yield* writer.take();
  }
  writer.write(form('999', 'TAELLER'), [String(writer.count - 1)]);
  yield* writer.take(true);
}
