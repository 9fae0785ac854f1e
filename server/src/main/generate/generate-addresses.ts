import type { RecordLayout } from '../../ground/records/index.ts';
import type { CountryPlan } from './country.ts';
import { dwellingsOf, type KnownDwelling } from './dwellings-of.ts';
import { RecordWriter, recordForm } from './record-writer.ts';

/** What a file of DAR's ids calls itself, where other files have the number of a task. */
const OPGAVENR = 'DARADR';
/** Records between two handovers. */
const TURN = 4_096;

/** What is to be generated, by which layout. */
export interface AddressesPlan extends CountryPlan {
  /** The layout of DAR-ADRESSER. */
  readonly layout: RecordLayout;
}

/**
 * The ids of all addresses of a country, in a form of ours (contracts/layouts): fixed length, nothing between the records.
 * Deliveries have no place for them. A road without houses has no addresses.
 */
export function generateAddresses(plan: AddressesPlan): AsyncGenerator<Uint8Array, void, undefined> {
  return writeAddresses(plan, dwellingsOf(plan));
}

/** The ids of dwellings as a file. */
export async function* writeAddresses(
  { layout, produktion }: Pick<AddressesPlan, 'layout' | 'produktion'>,
  dwellings: Iterable<KnownDwelling>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const writer = new RecordWriter();
  const names = ['KOMKOD', 'VEJKOD', 'HUSNR', 'ETAGE', 'SIDEDOER', 'ADRESSEID', 'HUSNUMMERID'];
  const address = recordForm(layout, '001', names);
  writer.write(recordForm(layout, '000', ['OPGAVENR', 'PRODDTO']), [OPGAVENR, produktion.replaceAll('-', '')]);
  for (const { komkod, vejkod, husnr, etage, sidedoer, adresseId, husnummerId } of dwellings) {
    writer.write(address, [komkod, vejkod, husnr, etage, sidedoer, adresseId, husnummerId]);
    if (writer.count % TURN === 0) yield* writer.take();
  }
  writer.write(recordForm(layout, '999', ['TAELLER']), [String(writer.count - 1)]);
  yield* writer.take(true);
}
