import { demoCertificates } from '../demo/demo-certificate.ts';
import { describeDemo } from '../demo/describe.ts';
import { isDemo } from '../demo/mark.ts';
import { endpointsOf, findRunning } from '../endpoints.ts';
import { EXIT } from '../exit-codes.ts';
import { readWords, siteOf } from '../options.ts';
import { log, printJson } from '../run-in-house.ts';

/** `opencpr demo`: endpoints, users and example persons of the demo system in a data folder. */
export async function runDemo(args: readonly string[]): Promise<number> {
  const words = readWords(args, {});
  const site = siteOf(words, log);
  if (!isDemo(site)) {
    process.stderr.write('opencpr: there is no demo system in this data folder; npm start makes one\n');
    return EXIT.no;
  }
  const running = findRunning(site.dataDir);
  const described = describeDemo(running === undefined ? {} : endpointsOf(running), demoCertificates(site.dataDir));
  if (words.json) printJson(described);
  else process.stdout.write(`${JSON.stringify(described, null, 2)}\n`);
  return EXIT.ok;
}
