/** The command line: `opencpr COMMAND ...`. docs/reference/cli.md describes every command, option and exit code. */
import { maskNumbersIn } from '../ground/personnummer/index.ts';
import { NewerDatabase } from '../storage/migrate.ts';
import { PostgresFault, type PostgresFaultCode } from '../storage/postgres/index.ts';
import { COMMANDS, HELP } from './commands/index.ts';
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

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const command = COMMANDS[name];
  if (command === undefined) throw new CommandEnd(EXIT.usage, `there is no command ${name}; see opencpr help`);
  return command(args);
}

try {
  process.exitCode = await main();
} catch (error) {
  const { code, message } = endOf(error);
  process.stderr.write(`opencpr: ${maskNumbersIn(message)}\n`);
  process.exitCode = code;
}
// The channel to the launcher must not keep a finished command alive.
if (process.connected) process.disconnect();
