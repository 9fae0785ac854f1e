import { rebuildSnapshots, restoreIndexesLeftAside } from '../../storage/register/index.ts';
import { EXIT } from '../exit-codes.ts';
import { readWords } from '../options.ts';
import { printJson, runInHouse } from '../run-in-house.ts';

/** `opencpr rebuild`: makes every person's current snapshot and search rows anew from the facts, and what indexes are missing. Answers do not change by it. */
export async function runRebuild(args: readonly string[]): Promise<number> {
  const words = readWords(args, {});
  return runInHouse(words, async (house) => {
    const { virkning } = house.desk.present();
    await restoreIndexesLeftAside(house.owners);
    const persons = await rebuildSnapshots(house.pool('opencpr_register_amender'), virkning, 'all');
    if (words.json) printJson({ persons });
    else process.stdout.write(`${persons} snapshots made anew\n`);
    return EXIT.ok;
  });
}
