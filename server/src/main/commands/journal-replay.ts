import { userInfo } from 'node:os';
import { replay, type ToldReplay } from '../../doors/cli/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import { isUuid, readWords } from '../options.ts';
import { printJson, runInHouse } from '../run-in-house.ts';
import { writeRefusal } from './write-refusal.ts';

/** `opencpr journal replay ENTRY --as PERSONKODE --begrundelse TEXT`: exit 1 when the answer differs or is refused. */
export async function runReplay(args: readonly string[]): Promise<number> {
  const words = readWords(args, { as: { type: 'string' }, begrundelse: { type: 'string' } });
  const [entryId = '', ...more] = words.positions;
  const personkode = words.text('as')?.toUpperCase();
  const begrundelse = words.text('begrundelse')?.trim();
  if (!isUuid(entryId) || more.length > 0 || personkode === undefined || !begrundelse) {
    throw new CommandEnd(EXIT.usage, 'journal replay takes the id of an entry, --as PERSONKODE and --begrundelse TEXT');
  }
  return runInHouse(words, async (house) => {
    const asked = { entryId, personkode, osUser: userInfo().username, begrundelse };
    const told = await replay(house.desk, house.codeTexts.findText, asked);
    if ('refused' in told) {
      if (words.json) printJson(told);
      else process.stderr.write(`opencpr: ${writeRefusal(told)}\n`);
      return EXIT.no;
    }
    if (words.json) printJson(forJson(told));
    else process.stdout.write(write(told));
    return told.sameAnswer ? EXIT.ok : EXIT.no;
  });
}

function forJson({ answer, ...told }: ToldReplay): object {
  if (answer === undefined) return told;
  const persons = answer.persons.map(({ relation, fields }) => ({ relation, fields }));
  return { ...told, persons, count: answer.count };
}

function write({ sameAnswer, differs, tid, asOf, answer }: ToldReplay): string {
  const about = `answered ${tid}, virkning ${asOf.virkning}, registrering ${asOf.registrering}`;
  const persons = (answer?.persons ?? []).map(
    ({ relation, text }) => `\n${relation === undefined ? '' : `${relation}\n`}${text}`,
  );
  const hits = answer?.count === undefined ? '' : `\n${answer.count} hits\n`;
  return [
    `${sameAnswer ? 'same answer' : 'another answer'}\n`,
    ...differs.map((difference) => `  ${difference}\n`),
    `${about}\n`,
    ...persons,
    hits,
  ].join('');
}
