import type { FileRow, Headings } from '../file/index.ts';

/** The columns of a file of dwellings to follow, and the headings each can have. */
export const LOEBENDE_HEADINGS = [
  ['handling', ['handling', 'action']],
  ['ejer', ['ejer', 'ejernummer', 'owner', 'ownernumber']],
  ['adresse', ['adresse', 'address']],
  ['adresse-id', ['adresseid', 'daradresseid', 'addressid', 'daraddressid']],
  ['husnummer-id', ['husnummerid', 'darhusnummerid', 'housenumberid', 'darhousenumberid']],
  ['kommune', ['kommune', 'kommunekode', 'municipality']],
  ['vejkode', ['vejkode', 'roadcode']],
  ['husnummer', ['husnummer', 'husnr', 'housenumber']],
  ['etage', ['etage', 'floor']],
  ['doer', ['dør', 'doer', 'sidedør', 'door']],
  ['hver', ['hver', 'hvorofte', 'howoften']],
  ['epost', ['epost', 'email', 'mail']],
  ['sag', ['sag', 'case']],
] as const satisfies Headings<string>;

/** A row of a file of dwellings. */
export type LoebendeRow = FileRow<(typeof LOEBENDE_HEADINGS)[number][0]>;

/** What is taken at a time, since each address is looked up in DAR; a larger customer takes more files (ours). */
export const LOEBENDE_ROWS_MAX = 2_000;

/** How often, as somebody writes it in a file. */
export const HVER_WRITTEN: Readonly<Record<string, string>> = {
  ...{ dag: 'dag', 'hver dag': 'dag', day: 'dag', 'every day': 'dag' },
  ...{ uge: 'uge', 'hver uge': 'uge', week: 'uge', 'every week': 'uge' },
  ...{ maaned: 'maaned', måned: 'maaned', 'hver måned': 'maaned', month: 'maaned', 'every month': 'maaned' },
};
