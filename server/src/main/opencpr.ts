/** The command line: `opencpr COMMAND ...`. docs/reference/cli.md describes every command, option and exit code. */
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2));
// The channel to the launcher must not keep a finished command alive.
if (process.connected) process.disconnect();
