import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandEnd, EXIT } from './exit-codes.ts';
import type { Site } from './house.ts';
import { DATA_DEFAULT } from './places.ts';
import { settingsIn } from './site-settings.ts';

/** The options every subcommand takes. */
const COMMON = {
  data: { type: 'string' },
  database: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/** The words of a call: positions and options. */
export interface Words {
  readonly positions: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

/** Reads the words of a call; words the command does not know end it with exit code 2. */
export function readWords(args: readonly string[], options: ParseArgsOptionsConfig): Words {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...COMMON, ...options },
      allowPositionals: true,
      strict: true,
    });
    const all: Record<string, unknown> = values;
    const text = (option: string) => (typeof all[option] === 'string' ? all[option] : undefined);
    return {
      positions: positionals,
      json: all['json'] === true,
      help: all['help'] === true,
      text,
      flag: (option) => all[option] === true,
    };
  } catch (error) {
    throw new CommandEnd(EXIT.usage, error instanceof Error ? error.message : String(error));
  }
}

/** Where the house stands, by `--data`, `--database` or DATABASE_URL. */
export function siteOf(words: Words, log: (line: string) => void): Site {
  const url = words.text('database') ?? process.env['DATABASE_URL'];
  return {
    dataDir: resolve(words.text('data') ?? DATA_DEFAULT),
    databaseUrl: url === undefined || url === '' ? undefined : url,
    log,
    ...settingsIn(process.env),
  };
}

/** A whole number in a range, or the end of the command that says so. */
export function numberOf(words: Words, option: string, min: number, max: number): number | undefined {
  const text = words.text(option);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new CommandEnd(EXIT.usage, `--${option} takes a whole number from ${min} to ${max}`);
}

/** Says whether a text is an id as entries and persons have them. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
