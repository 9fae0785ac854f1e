import { maskNumbersIn } from '../ground/personnummer/index.ts';
import { NewerDatabase } from '../storage/migrate.ts';
import { PostgresFault, type PostgresFaultCode } from '../storage/postgres/index.ts';
import { actHelp, COMMANDS, HELP } from './commands/index.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';

const FAULT_EXITS: Readonly<Record<PostgresFaultCode, number>> = {
  'folder-in-use': EXIT.folderInUse,
  'folder-newer': EXIT.folderNewer,
  'folder-unusable': EXIT.fault,
  'database-unreachable': EXIT.databaseUnreachable,
  'no-space': EXIT.noSpace,
  'missing-rights': EXIT.missingRights,
  'too-old': EXIT.databaseTooOld,
  'no-binaries': EXIT.noBinaries,
  'not-started': EXIT.fault,
};

/**
 * Runs one command by its words, `['kunde', 'list', '--json']`, and gives its exit code. It never throws: what went wrong is
 * told in one line on standard error, with every personnummer masked.
 */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    return await run(words);
  } catch (error) {
    const { code, message } = endOf(error);
    process.stderr.write(`opencpr: ${maskNumbersIn(message)}\n`);
    return code;
  }
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(actHelp([name, ...args.filter((arg) => !arg.startsWith('-'))]) ?? HELP);
    return EXIT.ok;
  }
  const command = COMMANDS[name];
  if (command === undefined) throw new CommandEnd(EXIT.usage, `there is no command ${name}; see opencpr help`);
  return command(args);
}

/** The exit code and the one line that tell how a command ended. */
function endOf(error: unknown): { code: number; message: string } {
  if (error instanceof CommandEnd) return error;
  if (error instanceof PostgresFault) return { code: FAULT_EXITS[error.code], message: error.message };
  if (error instanceof NewerDatabase) return { code: EXIT.folderNewer, message: error.message };
  if (isNoSpace(error)) return { code: EXIT.noSpace, message: 'no space left on the disk; free some and try again' };
  return { code: EXIT.fault, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The disk is full: said by the file system, or by PostgreSQL (53100). */
function isNoSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === '53100');
}
