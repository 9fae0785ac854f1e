/**
 * npm run screenshots [FOLDER [PICTURE...]]: pictures of every page at three widths, or those named (`start-1440`), of a demo
 * system made for the purpose.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeScratch } from '../database/scratch.ts';
import { startSystem, stop } from '../start/command.ts';
import { openAtWork, PAGES } from './every-page.ts';
import { launchBrowser } from './launch-browser.ts';

const WIDTHS = [360, 768, 1440];
const [where = 'screenshots', ...wanted] = process.argv.slice(2);
const folder = resolve(where);
mkdirSync(folder, { recursive: true });
const scratch = makeScratch();
const system = await startSystem(['--demo', '--data', join(scratch.path, 'data')]);
try {
  const browser = await launchBrowser();
  try {
    for (const at of PAGES) {
      for (const width of WIDTHS) {
        const name = `${at.name}-${width}`;
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        const page = await browser.openPage(width, 900);
        await openAtWork(at, page, system.url);
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: at.name !== 'purpose' });
        await page.context().close();
        console.log(name);
      }
    }
  } finally {
    await browser.close();
  }
} finally {
  await stop(system.child, 'SIGTERM');
  scratch.remove();
}
if (process.connected) process.disconnect();
