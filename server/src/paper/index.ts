/** What leaves and comes in as files: lists as tables, letters as PDF, and any of them encrypted. */
import type { ActFile, Paper, PaperTable, TableForm } from '../acts/index.ts';
import { writeCsv } from './csv.ts';
import { encryptFile } from './encrypt-file.ts';
import { printLetter } from './letter-pdf.ts';
import { readTable } from './read-table.ts';
import { writeExcel } from './write-excel.ts';

const FORMS: Readonly<
  Record<
    TableForm,
    { readonly ending: string; readonly type: string; write(table: PaperTable): Promise<Uint8Array> | Uint8Array }
  >
> = {
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8', write: writeCsv },
  excel: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeExcel,
  },
};

/** Reads and writes the files of administrative acts. */
export function createPaper(): Paper {
  return {
    async table(table, form): Promise<ActFile> {
      const { ending, type, write } = FORMS[form];
      return { navn: `${table.navn}.${ending}`, type, bytes: await write(table) };
    },
    letter: printLetter,
    encrypt: encryptFile,
    read: readTable,
  };
}
