// A process of its own for the tests: opens the data folder, says how, and closes it when told to or when its parent ends.
import { once } from 'node:events';
import { openDatabase } from '../../server/src/storage/postgres/index.ts';

try {
  const database = await openDatabase({ dataDir: process.argv[2] ?? '' });
  database.onRestart(() => console.log('restarted'));
  console.log(database.started ? 'open started' : 'open joined');
  process.stdin.resume();
  await once(process.stdin, 'end');
  await database.close();
  console.log('closed');
} catch (error) {
  console.log(String(error));
  process.exitCode = 1;
}
