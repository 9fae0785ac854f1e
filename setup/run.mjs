// node setup/run.mjs SCRIPT [ARGS]: the npm scripts go through here.
import { exec } from './exec.mjs';

const [script, ...args] = process.argv.slice(2);
exec(script, args);
