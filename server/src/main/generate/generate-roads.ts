import type { RecordLayout } from '../../ground/records/index.ts';
import { type Batch, type CountryPlan, walkCountry } from './country.ts';
import { type Road, SPECIAL_ROADS } from './land.ts';
import { RecordWriter, recordForm } from './record-writer.ts';

/** The task the roads are delivered under. */
const OPGAVENR = '900103';
/** Every road and dwelling is older than any move in the register; when they were registered is ours. */
const SINCE = '195001010000';
const REGISTERED = '202301021015';

/** What is to be generated, by which layout. */
export interface RoadsPlan extends CountryPlan {
  /** The layout of P05780. */
  readonly layout: RecordLayout;
}

/**
 * The roads, dwellings, towns and postcodes of a country as a road file P05780: fixed length, nothing between the records.
 * Everybody who lives in the delivery of the same plan lives or lived in one of these dwellings. In memory are the roads,
 * one for about a hundred persons; dwellings stream.
 */
export async function* generateRoads(plan: RoadsPlan): AsyncGenerator<Uint8Array, void, undefined> {
  const { layout, produktion } = plan;
  const writer = new RecordWriter();
  const form = (record: string, names: string) => recordForm(layout, record, names.split(' '));
  const road = form('001', 'KOMKOD VEJKOD TIMESTAMP HAENSTART VEJADRNVN VEJNVN');
  const dwelling = form('002', 'KOMKOD VEJKOD HUSNR ETAGE SIDEDOER TIMESTAMP HAENSTART LOKALITET');
  const town = form('003', 'KOMKOD VEJKOD HUSNRFRA HUSNRTIL LIGEULIGE TIMESTAMP BYNVN');
  const postcode = form('004', 'KOMKOD VEJKOD HUSNRFRA HUSNRTIL LIGEULIGE TIMESTAMP POSTNR POSTDISTTXT');
  writer.write(form('000', 'OPGAVENR PRODDTO'), [OPGAVENR, produktion.replaceAll('-', '')]);
  const roads: Omit<Road, 'dwellings'>[] = [];
  const special = new Set<string>();
  for (const batch of walkCountry(plan)) {
    for (const { dwellings: _, ...opened } of roadsOf(batch)) roads.push(opened);
    for (const { municipality } of batch.places) special.add(municipality.code);
  }
  for (const code of [...special].sort((a, b) => Number(a) - Number(b))) {
    for (const [vejkod, name] of SPECIAL_ROADS) writer.write(road, [code, vejkod, REGISTERED, SINCE, name, name]);
  }
  for (const { komkod, vejkod, addressingName, name } of roads) {
    writer.write(road, [komkod, vejkod, REGISTERED, SINCE, addressingName, name]);
  }
  yield* writer.take();
  for (const batch of walkCountry(plan)) {
    for (const { komkod, vejkod, dwellings } of roadsOf(batch)) {
      for (const { husnr, etage, sidedoer, locality } of dwellings) {
        writer.write(dwelling, [komkod, vejkod, husnr, etage, sidedoer, REGISTERED, SINCE, locality]);
      }
    }
    yield* writer.take();
  }
  for (const { komkod, vejkod, odd, even } of roads) {
    if (odd !== '') writer.write(town, [komkod, vejkod, '001', '999', 'U', REGISTERED, odd]);
    if (even !== '') writer.write(town, [komkod, vejkod, '002', '998', 'L', REGISTERED, even]);
  }
  for (const { komkod, vejkod, postcode: number, district } of roads) {
    writer.write(postcode, [komkod, vejkod, '001', '999', 'U', REGISTERED, number, district]);
    writer.write(postcode, [komkod, vejkod, '002', '998', 'L', REGISTERED, number, district]);
  }
  writer.write(form('999', 'TAELLER'), [String(writer.count - 1)]);
  yield* writer.take(true);
}

/** The roads of a batch with all their dwellings. */
export function roadsOf({ places }: Batch): readonly Road[] {
  return places.flatMap(({ roads }) => roads);
}
