import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import type { DeliverySummary } from '../../desk/index.ts';
import { importDelivery, type Progress } from '../../doors/extracts/import-delivery.ts';
import { maskNumbersIn } from '../../ground/personnummer/index.ts';
import { decodeRecord } from '../../ground/records/index.ts';
import { loadLayout } from '../contracts.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import type { House } from '../house.ts';
import { importEjendomme } from '../import-ejendomme.ts';
import { importReferenceFile, type ReferenceFormat, refused } from '../import-reference-file.ts';
import { readWords, siteOf } from '../options.ts';
import { progressBar } from '../progress-bar.ts';
import { log, printJson, runInHouse } from '../run-in-house.ts';

type Summary = DeliverySummary;

/** The start record of a reference file, characters. */
const START_LENGTH = 17;

/** `opencpr import FILE...`: exit 1 when anything was rejected. */
export async function runImport(args: readonly string[]): Promise<number> {
  const words = readWords(args, {});
  if (words.positions.length === 0) throw new CommandEnd(EXIT.usage, 'import takes one file or more');
  const sizes = await Promise.all(words.positions.map(sizeOf));
  const { dataDir } = siteOf(words, log);
  return runInHouse(words, async (house) => {
    let rejected = 0;
    for (const [place, path] of words.positions.entries()) {
      const bar = progressBar(words.json ? undefined : path);
      const summary = await importFile({ house, dataDir }, path, sizes[place] ?? 0, bar.show);
      bar.end();
      rejected += summary.rejectedCount;
      if (words.json) printJson(summary);
      else process.stdout.write(describe(path, summary));
    }
    return rejected > 0 ? EXIT.no : EXIT.ok;
  });
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new CommandEnd(EXIT.usage, `${path} is not a file`);
    return found.size;
  } catch (cause) {
    if (cause instanceof CommandEnd) throw cause;
    throw new CommandEnd(EXIT.usage, `cannot read ${path}`);
  }
}

/** Imports one file, whatever kind it is of: the start record tells. */
async function importFile(
  { house, dataDir }: { readonly house: House; readonly dataDir: string },
  path: string,
  size: number,
  progress: Progress,
): Promise<Summary> {
  const format = await formatOf(path);
  if (format === 'ejendomme') return importEjendomme(dataDir, createReadStream(path));
  const operator = `operatør ${userInfo().username}`;
  if (format === 'u12170-p') {
    const outcome = await importDelivery(house.receiving, loadLayout(format), { path, size }, operator, progress);
    return 'refused' in outcome ? refused(outcome.refused) : outcome.summary;
  }
  return importReferenceFile(house, format, path, operator);
}

/**
 * What kind of file it is: start records of deliveries are 35 characters, those of reference files 17, and of the two
 * kinds of these the first record tells, which fits one layout only. Ours name themselves.
 */
async function formatOf(path: string): Promise<'u12170-p' | 'ejendomme' | ReferenceFormat> {
  let head = '';
  for await (const chunk of createReadStream(path, { end: 2_000, encoding: 'latin1' })) head += String(chunk);
  if (head.startsWith('000DARADR')) return 'dar-adresser';
  if (head.startsWith('000EJENDM')) return 'ejendomme';
  if (!/^000\d{14}/.test(head) || head.startsWith('0000000000000')) return 'u12170-p';
  const [first = ''] = head
    .slice(START_LENGTH)
    .replace(/^\r?\n/, '')
    .split(/\r?\n/);
  const layout = loadLayout('p02680');
  return 'rejected' in decodeRecord(layout, first.slice(0, layout.records['001']?.length)) ? 'p05780' : 'p02680';
}

function describe(path: string, summary: Summary): string {
  const records = Object.values(summary.records).reduce((sum, count) => sum + count, 0);
  const lines = [
    `${maskNumbersIn(path)}: ${summary.persons} persons, ${records} records, ${summary.changed} changed, ${summary.unchanged} unchanged, ${summary.rejectedCount} rejected`,
    ...summary.warnings.map((warning) => `  warning: ${warning}`),
    ...summary.rejected.slice(0, 50).map(({ line, reason }) => `  record ${line}: ${reason}`),
  ];
  if (summary.rejectedCount > 50) lines.push(`  ... and ${summary.rejectedCount - 50} more`);
  return `${lines.join('\n')}\n`;
}
