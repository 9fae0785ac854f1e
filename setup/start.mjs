// npm start: a running system on invented persons. Arguments after `--` are those of `opencpr start`.
import { exec } from './exec.mjs';

exec('server/src/main/opencpr.ts', ['start', '--demo', ...process.argv.slice(2)]);
