import { userInfo } from 'node:os';
import { tryOut } from '../../doors/cli/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import { readWords } from '../options.ts';
import { printJson, runInHouse } from '../run-in-house.ts';
import { writeRefusal } from './write-refusal.ts';

/** `opencpr hvad-maa-jeg SERVICE --as PERSONKODE`: exit 1 when a lookup would be refused. Nobody is looked up. */
export async function runHvadMaaJeg(args: readonly string[]): Promise<number> {
  const words = readWords(args, {
    as: { type: 'string' },
    formaal: { type: 'string' },
    sag: { type: 'string' },
    historik: { type: 'boolean' },
  });
  const [service, ...more] = words.positions;
  const personkode = words.text('as');
  if (service === undefined || more.length > 0 || personkode === undefined) {
    throw new CommandEnd(EXIT.usage, 'hvad-maa-jeg takes one service and --as PERSONKODE');
  }
  return runInHouse(words, async (house) => {
    const told = await tryOut(house.desk, {
      service,
      personkode: personkode.toUpperCase(),
      osUser: userInfo().username,
      formaal: words.text('formaal'),
      sag: words.text('sag'),
      history: words.flag('historik'),
    });
    if ('refused' in told) {
      if (words.json) printJson(told);
      else process.stderr.write(`opencpr: ${writeRefusal(told)}\n`);
      return EXIT.no;
    }
    const { text, ...data } = told;
    if (words.json) printJson(data);
    else process.stdout.write(text);
    return told.allowed ? EXIT.ok : EXIT.no;
  });
}
