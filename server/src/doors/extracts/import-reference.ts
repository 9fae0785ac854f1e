import { createReadStream } from 'node:fs';
import { dwellingKey } from '../../ground/addresses/index.ts';
import { codeOfAuthority } from '../../ground/codes/index.ts';
import type { Rejection } from '../../ground/facts/index.ts';
import { decodeRecord, type RecordLayout, readRecords } from '../../ground/records/index.ts';

/** The content of a reference file: P02680 authorities, P05780 roads (record-layouts.md § 10), or DAR's ids of addresses. */
export interface ReferenceFile {
  /** Production date, `yyyy-MM-dd`. */
  readonly produktion: string;
  readonly records: Readonly<Record<string, number>>;
  readonly rejected: readonly Rejection[];
  readonly warnings: readonly string[];
  /** Rows by the table they belong to. */
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

type Row = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, string>>;
type Rejected = { readonly rejected: string };

const trimmed = (fields: Fields): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trimEnd()]));

/** How the records of each format become rows. */
const ROWS: Readonly<
  Record<string, (record: string, fields: Fields, line: number) => readonly [table: string, row: Row] | Rejected>
> = {
  P02680: (record, fields) => {
    if (record === '001') {
      const code = codeOfAuthority(fields);
      const body = trimmed(fields);
      const row = { kode: code.code, gruppe: body['MYNGRP'] ?? '', type: code.type ?? '', navn: body['MYNNVN'] ?? '' };
      return [
        'authority',
        { ...row, navn_langt: body['MYNNVN_XL'] ?? '', fra: code.from ?? '', til: code.to ?? '', body },
      ];
    }
    const body = trimmed(fields);
    return [
      'authority_relation',
      { kode: body['MYNKOD'], kommune: body['MYNKOD-KOM'], type: body['MYNTYP'], fra: body['TIMESTAMP'] },
    ];
  },
  P05780: (record, fields, line) => {
    const body = trimmed(fields);
    return ['road_record', { kommune: body['KOMKOD'], vejkode: body['VEJKOD'], record, line, body }];
  },
  'DAR-ADRESSER': (_record, fields) => {
    const { KOMKOD, VEJKOD, HUSNR = '', ETAGE = '', SIDEDOER = '', ADRESSEID = '', HUSNUMMERID = '' } = fields;
    const noegle = dwellingKey({
      ...{ kommunekode: KOMKOD ?? '', vejkode: VEJKOD ?? '' },
      ...{ husnummer: HUSNR, etage: ETAGE, sidedoer: SIDEDOER },
    });
    if (noegle === undefined) return { rejected: 'HUSNR is blank: an address has a house number' };
    if (!UUID.test(ADRESSEID)) return { rejected: 'ADRESSEID is not a UUID' };
    if (!UUID.test(HUSNUMMERID)) return { rejected: 'HUSNUMMERID is not a UUID' };
    return ['dar_adresse', { noegle, adresse_id: ADRESSEID, husnummer_id: HUSNUMMERID }];
  },
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a reference file; `refused` when it is not one of the layout's format. Rejected lines are left out and told of. */
export async function readReferenceFile(
  layout: RecordLayout,
  path: string,
): Promise<ReferenceFile | { refused: string }> {
  const rowOf = ROWS[layout.format];
  if (rowOf === undefined) return { refused: `${layout.format} is not a reference file` };
  const records: Record<string, number> = {};
  const rejected: Rejection[] = [];
  const warnings: string[] = [];
  const rows: Record<string, Row[]> = {};
  let produktion: string | undefined;
  let counted = 0;
  for await (const read of readRecords(createReadStream(path), layout)) {
    const decoded = 'rejected' in read ? read : decodeRecord(layout, read.raw);
    if ('rejected' in decoded) {
      if (produktion === undefined) return { refused: `not a file of ${layout.format}: ${decoded.rejected}` };
      rejected.push({ line: read.line, reason: decoded.rejected });
      counted += 1;
      continue;
    }
    const { record, fields } = decoded;
    if (record === '000') produktion = (fields['PRODDTO'] ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    else if (record === '999') {
      const said = Number(fields['TAELLER']);
      if (said !== counted) warnings.push(`the end record counts ${said} records, the file holds ${counted}`);
    } else if (produktion === undefined) return { refused: `a file of ${layout.format} begins with record 000` };
    else {
      counted += 1;
      const placed = rowOf(record, fields, read.line);
      if ('rejected' in placed) {
        rejected.push({ line: read.line, reason: placed.rejected });
        continue;
      }
      records[record] = (records[record] ?? 0) + 1;
      const [table, row] = placed;
      const inTable = rows[table] ?? [];
      inTable.push(row);
      rows[table] = inTable;
    }
  }
  return produktion === undefined
    ? { refused: 'the file is empty' }
    : { produktion, records, rejected, warnings, rows };
}
