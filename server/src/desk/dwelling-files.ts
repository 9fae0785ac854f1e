import { type ActFile, type Paper, TABLE_FORMS, type TableForm } from '../acts/index.ts';
import type { ToldDwelling, ToldResident } from './tell-dwelling.ts';

/** The columns of a landlord's answer in a file (docs/reference/boligopslag.md). The mark stands before the name it follows. */
const COLUMNS = [
  ...['Navne- og adressebeskyttelse', 'Adresseringsnavn', 'Fornavne', 'Mellemnavn', 'Efternavn'],
  ...['Adresse', 'Kommunekode', 'Vejkode', 'Husnummer', 'Etage', 'Sidedør'],
  ...['Tilflyttet', 'Tilflytning usikker', 'Fraflyttet', 'Fraflytning usikker'],
  ...['Ejer siden', 'Fraflyttede siden', 'Opslag den', 'Journalpost', 'Forbehold'],
];

/** S003: what may not be done with the name and address of somebody who is protected. */
const FORBEHOLD =
  'Navne- og adresseoplysninger for en person med navne- og adressebeskyttelse må ikke videregives til andre private.';

/** A landlord's answer in each form of file: the marking, and what it forbids, in every row (Vilkår § 9; S003). */
export function writeDwellingFiles(
  paper: Paper,
  told: ToldDwelling,
): Promise<readonly (ActFile & { readonly form: TableForm })[]> {
  const rows = told.beboere.map((resident) => rowOf(told, resident));
  const { dag, kommunekode, vejkode, husnummer, etage, sidedoer } = told.bolig;
  const place = [kommunekode, vejkode, husnummer, etage, sidedoer].filter((part) => part !== undefined);
  const table = { navn: ['boligopslag', dag, ...place].join('-'), columns: COLUMNS, rows };
  return Promise.all(TABLE_FORMS.map(async (form) => ({ form, ...(await paper.table(table, form)) })));
}

function rowOf({ bolig, journal }: ToldDwelling, resident: ToldResident): readonly string[] {
  const { adresseringsnavn, fornavne, mellemnavn, efternavn, beskyttet } = resident;
  const { adresse, kommunekode, vejkode, husnummer } = bolig;
  return [
    beskyttet ? 'BESKYTTET' : 'nej',
    ...[adresseringsnavn, fornavne, mellemnavn, efternavn, adresse, kommunekode, vejkode, husnummer],
    ...[resident.etage, resident.sidedoer, resident.tilflyttet, yes(resident.tilflyttetUsikker)],
    ...[resident.fraflyttet, yes(resident.fraflyttetUsikker), bolig.erhvervet, bolig.fra, bolig.dag, journal.id],
    beskyttet ? FORBEHOLD : '',
  ].map((text = '') => text);
}

const yes = (is: boolean) => (is ? 'ja' : '');
