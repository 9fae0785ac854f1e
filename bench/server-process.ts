/** The server under test, in a process of its own: `server-process.ts DATA [DELIVERY]` opens the house on a folder. */
import { seedAccess } from '../server/src/main/demo/seed-access.ts';
import { openHouse } from '../server/src/main/house.ts';
import { importWhole } from '../server/src/main/import-whole.ts';
import { openServer } from '../server/src/main/server.ts';
import { untilStopped } from '../server/src/main/until-stopped.ts';
import { tell } from './child.ts';

const [dataDir = '', delivery = ''] = process.argv.slice(2);
const stopped = untilStopped();
const house = await openHouse({ dataDir, databaseUrl: undefined, log: (line) => console.error(line) });
try {
  await seedAccess(house);
  if (delivery !== '') await importWhole(house, delivery, 'bench');
  const about = { demo: false, version: 'bench' };
  const { server, port } = await openServer(house, about, 0);
  tell({ url: `http://127.0.0.1:${port}` });
  await stopped;
  await server.close();
} finally {
  await house.close();
}
if (process.connected) process.disconnect();
