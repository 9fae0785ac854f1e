import { OPERATOER_KUNDENR, oneTimePassword } from '../../rooms/access/index.ts';
import { argon2Passwords } from '../../storage/access/index.ts';
import { chance } from '../chance.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import { readWords } from '../options.ts';
import { printJson, runInHouse } from '../run-in-house.ts';

/** `opencpr init --personkode CODE --navn NAVN`: brings the database up and makes the first operator. */
export async function runInit(args: readonly string[]): Promise<number> {
  const words = readWords(args, { personkode: { type: 'string' }, navn: { type: 'string' } });
  const personkode = (words.text('personkode') ?? 'OPERATOR').toUpperCase();
  if (!/^[A-Z0-9]{6,8}$/.test(personkode))
    throw new CommandEnd(EXIT.usage, '--personkode takes 6-8 letters and digits');
  return runInHouse(words, async ({ administration }) => {
    const now = new Date().toISOString();
    await administration.addKunde({
      kundenr: OPERATOER_KUNDENR,
      cvr: undefined,
      navn: 'Operatøren',
      art: 'operatoer',
      gyldigFra: now,
    });
    const operators = await administration.listBrugere(OPERATOER_KUNDENR);
    if (operators.length > 0) {
      process.stderr.write('opencpr: there is an operator already\n');
      return EXIT.no;
    }
    const password = oneTimePassword(chance.token());
    const kendeord = await argon2Passwords.hash(password);
    const navn = words.text('navn') ?? 'Operatør';
    await administration.addBruger({ kundenr: OPERATOER_KUNDENR, personkode, navn, art: 'operatoer', kendeord }, now);
    if (words.json) printJson({ kundenr: OPERATOER_KUNDENR, personkode, password });
    else process.stdout.write(`first operator: ${personkode}, password ${password} (shown this once)\n`);
    return EXIT.ok;
  });
}
