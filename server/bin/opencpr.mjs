#!/usr/bin/env node
// npx opencpr ...: the command line, with any Node >= 20.
import { exec } from '../../setup/exec.mjs';

exec('server/src/main/opencpr.ts', process.argv.slice(2));
