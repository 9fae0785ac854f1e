/** Makes the standing lookups of a data folder that are due, with a register that answers so many times and then never: to be killed. */
import { openHouse } from '../../server/src/main/house.ts';
import { knowOpgang } from './opgang.ts';
import { testRegistre } from './registre.ts';

const [dataDir = '', answers = '0'] = process.argv.slice(2);
const known = testRegistre();
knowOpgang(known);
let asked = 0;
const adresser = {
  ...known.adresser,
  async findAdresse(sted: Parameters<typeof known.adresser.findAdresse>[0]) {
    asked += 1;
    if (asked > Number(answers)) await new Promise(() => undefined);
    return known.adresser.findAdresse(sted);
  },
};
const house = await openHouse({
  ...{ dataDir, databaseUrl: undefined, log: (line: string) => console.error(line) },
  ejendomme: { ...known, adresser },
});
await house.desk.runStandingLookups();
