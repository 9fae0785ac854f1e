/** What leaves as files: lists as tables, and any of them encrypted. */
import type { Paper } from '../acts/index.ts';
import { writeCsv } from './csv.ts';
import { encryptFile } from './encrypt-file.ts';

/** Writes the files of administrative acts. */
export function createPaper(): Paper {
  return {
    async table(table) {
      return { navn: `${table.navn}.csv`, type: 'text/csv; charset=utf-8', bytes: writeCsv(table) };
    },
    encrypt: encryptFile,
  };
}
