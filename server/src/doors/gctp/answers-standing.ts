import type { ToldLoebende } from '../../desk/index.ts';
import { wireKeyOf } from './keys.ts';
import { encodeDate } from './wire/encode-dates.ts';
import type { GctpField, GctpPart, GctpTable } from './wire/gctp-answer.ts';
import { encodeTimestamp } from './wire/timestamps.ts';

/** The service that tells a landlord's system of its standing lookups; its name and fields are ours, as those of BOLIGOPSLAG are. */
export const BOLIGLOEBENDE = 'BOLIGLOEBENDE';

/** Says whether a service is that one; names come in any case. */
export function isStanding(service: string): boolean {
  return service.toUpperCase() === BOLIGLOEBENDE;
}

/**
 * Standing lookups, those that have ended last; their latest runs; and who moved in or out at each (docs/reference/boligopslag.md):
 * three tables, joined by LOEBID and KOERTTS. The marking goes along with every name (Vilkår § 9).
 */
export function writeStanding(loebende: readonly ToldLoebende[]): GctpPart[] {
  const runs = loebende.flatMap(({ loebendeId, koersler }) => koersler.map((run) => ({ loebendeId, ...run })));
  return [
    table('LOEBENDE', loebende.map(fieldsOfStanding)),
    table(
      'KOERSEL',
      runs.map(({ loebendeId, koert, entryId, udfald, foerste, beboere, rettelser, udeladt }) => [
        ...[field('LOEBID', loebendeId), field('KOERTTS', instant(koert)), field('JOURNAL', entryId)],
        ...[field('UDFALD', udfald), field('FOERSTE', mark(foerste, 'X')), field('ANTAL', String(beboere))],
        ...[field('RETTELSER', String(rettelser)), field('UDELADT', String(udeladt))],
      ]),
    ),
    table(
      'FLYTNING',
      runs.flatMap(({ loebendeId, koert, aendringer }) =>
        aendringer.map((moved) => [
          ...[field('LOEBID', loebendeId), field('KOERTTS', instant(koert)), field('HVAD', moved.hvad)],
          ...[field('ETAGE', moved.etage), field('SIDEDOER', moved.sidedoer)],
          ...[field('CNVN_ADRNVN', moved.adresseringsnavn), field('CNVN_FORNVN', moved.fornavne)],
          ...[field('CNVN_MELNVN', moved.mellemnavn), field('CNVN_EFTERNVN', moved.efternavn)],
          ...[field('TILFLYTDATO', day(moved.tilflyttet)), field('TILFLYTDATOUSM', mark(moved.tilflyttetUsikker, '*'))],
          ...[field('FRAFLYTDATO', day(moved.fraflyttet)), field('FRAFLYTDATOUSM', mark(moved.fraflyttetUsikker, '*'))],
          field('ADRBESKYT', mark(moved.beskyttet, 'X')),
        ]),
      ),
    ),
  ];
}

function fieldsOfStanding(one: ToldLoebende): readonly GctpField[] {
  return [
    ...[field('LOEBID', one.loebendeId), field('KUNDENR', one.kundenr), field('PERSONKODE', one.personkode)],
    field('BETEGNELSE', one.betegnelse),
    ...Object.entries(one.spurgt).map(([key, value]) => field(wireKeyOf(key), value)),
    ...[field('FORMAAL', one.formaal), field('SAG', one.sag), field('HVER', one.hver), field('EPOST', one.epost)],
    ...[field('FRATS', instant(one.gyldigFra)), field('TILTS', instant(one.gyldigTil)), field('GRUND', one.grund)],
    field('NAESTETS', instant(one.naeste)),
  ];
}

const table = (name: string, rows: readonly (readonly GctpField[])[]): GctpTable => ({
  table: name,
  rows: rows.map((fields, place) => ({ k: String(place + 1).padStart(5, '0'), fields })),
});
const field = (r: string, v: string | undefined): GctpField => ({ r, v });
const mark = (is: boolean, sign: string) => (is ? sign : undefined);
const day = (text: string | undefined) => (text === undefined ? undefined : encodeDate(text));
/** As `ts` of the header; what has no end has no time. */
const instant = (text: string) => (text.endsWith('infinity') ? undefined : encodeTimestamp(Date.parse(text)));
