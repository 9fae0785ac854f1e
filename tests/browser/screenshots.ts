/** npm run screenshots [FOLDER]: pictures of every page at three widths, of a demo system made for the purpose. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeScratch } from '../database/scratch.ts';
import { startSystem, stop } from '../start/command.ts';
import { PAGES } from './every-page.ts';
import { launchBrowser } from './launch-browser.ts';

const WIDTHS = [360, 768, 1440];
const folder = resolve(process.argv[2] ?? 'screenshots');
mkdirSync(folder, { recursive: true });
const scratch = makeScratch();
const system = await startSystem(['--demo', '--data', join(scratch.path, 'data')]);
try {
  const browser = await launchBrowser();
  try {
    for (const { name, open } of PAGES) {
      for (const width of WIDTHS) {
        const page = await browser.openPage(width, 900);
        await open(page, system.url);
        await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: name !== 'purpose' });
        await page.context().close();
      }
      console.log(name);
    }
  } finally {
    await browser.close();
  }
} finally {
  await stop(system.child, 'SIGTERM');
  scratch.remove();
}
if (process.connected) process.disconnect();
