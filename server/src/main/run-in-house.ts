import { maskNumbersIn } from '../ground/personnummer/index.ts';
import { type House, openHouse } from './house.ts';
import { siteOf, type Words } from './options.ts';
import { openRegisters } from './stand-ins.ts';

/** Writes a line to the operator's log, on standard error, with every personnummer masked (CPR-loven § 54). */
export function log(line: string): void {
  process.stderr.write(`opencpr: ${maskNumbersIn(line)}\n`);
}

/** Opens the house for one command, joins the PostgreSQL of a running server where there is one, and leaves it again. */
export async function runInHouse(words: Words, work: (house: House) => Promise<number>): Promise<number> {
  const registers = await openRegisters(siteOf(words, log));
  try {
    const house = await openHouse(registers.site);
    try {
      return await work(house);
    } finally {
      await house.close();
    }
  } finally {
    await registers.close();
  }
}

/** Prints data: JSON on one line. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
