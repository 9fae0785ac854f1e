import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the local authority knows of a certificate it issued: since when it is revoked, ISO instant, where it is. */
export interface LedgerRow {
  readonly spaerret: string | undefined;
}

const FILE = 'ledger.txt';

/** The one way a serial number is written: hexadecimal in lower case, without zeros in front. */
export function plainSerial(serial: string): string {
  return serial.toLowerCase().replace(/^0+/, '');
}

/** Every certificate an authority has issued, by serial number. A line that was cut short is left out. */
export function readLedger(folder: string): ReadonlyMap<string, LedgerRow> {
  const rows = new Map<string, LedgerRow>();
  const place = join(folder, FILE);
  if (!existsSync(place)) return rows;
  for (const line of readFileSync(place, 'utf8').split('\n')) {
    const [serial, spaerret] = readLine(line);
    if (serial !== undefined) rows.set(serial, { spaerret: rows.get(serial)?.spaerret ?? spaerret });
  }
  return rows;
}

/** Notes that a certificate was issued, or, with a moment, that it was revoked. A line is written whole or not at all. */
export function noteInLedger(folder: string, serial: string, spaerret?: string): void {
  appendFileSync(
    join(folder, FILE),
    `${[plainSerial(serial), ...(spaerret === undefined ? [] : [spaerret])].join(' ')}\n`,
    {
      mode: 0o600,
    },
  );
}

function readLine(line: string): readonly [string | undefined, string | undefined] {
  const [, serial, spaerret] = /^([0-9a-f]+)(?: (\d{4}-\d\d-\d\dT[\d:.]+Z))?$/.exec(line) ?? [];
  return [serial, spaerret];
}
