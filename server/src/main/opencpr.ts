/** The command line: `opencpr COMMAND ...`. docs/reference/cli.md describes every command, option and exit code. */
import { runCommand } from './run-command.ts';

// Whoever reads what is printed may have read enough: `opencpr soeg … | head`. What goes on has nobody to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runCommand(process.argv.slice(2));
// The channel to the launcher must not keep a finished command alive.
if (process.connected) process.disconnect();
