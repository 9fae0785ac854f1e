import { userInfo } from 'node:os';
import { lookUp } from '../../doors/cli/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import { readWords } from '../options.ts';
import { printJson, runInHouse } from '../run-in-house.ts';
import { AS_OF_OPTIONS, readAsOf } from './as-of-options.ts';
import { writeRefusal } from './write-refusal.ts';

/** `opencpr lookup PNR --as PERSONKODE`: exit 1 when the lookup was refused or found nobody. */
export async function runLookup(args: readonly string[]): Promise<number> {
  const words = readWords(args, {
    ...AS_OF_OPTIONS,
    as: { type: 'string' },
    formaal: { type: 'string' },
    sag: { type: 'string' },
    service: { type: 'string' },
  });
  const [personnummer, ...more] = words.positions;
  const personkode = words.text('as');
  if (personnummer === undefined || more.length > 0 || personkode === undefined) {
    throw new CommandEnd(EXIT.usage, 'lookup takes one personnummer and --as PERSONKODE');
  }
  const times = readAsOf(words);
  return runInHouse(words, async (house) => {
    const looked = await lookUp(house.desk, house.codeTexts.findText, {
      personnummer,
      personkode: personkode.toUpperCase(),
      osUser: userInfo().username,
      service: words.text('service') ?? 'person',
      formaal: words.text('formaal'),
      sag: words.text('sag'),
      ...times,
    });
    if ('refused' in looked) {
      if (words.json) printJson(looked);
      else process.stderr.write(`opencpr: ${writeRefusal(looked)}\n`);
      return EXIT.no;
    }
    if (words.json) printJson(looked.fields);
    else process.stdout.write(looked.text);
    return EXIT.ok;
  });
}
