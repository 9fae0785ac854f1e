/** The server under test, in a process of its own: `server-process.ts DATA [DELIVERY]` opens the house on a folder. */
import { statSync } from 'node:fs';
import { importDelivery } from '../server/src/doors/extracts/import-delivery.ts';
import { loadLayout } from '../server/src/main/contracts.ts';
import { seedAccess } from '../server/src/main/demo/seed-access.ts';
import { type House, openHouse } from '../server/src/main/house.ts';
import { openServer } from '../server/src/main/server.ts';
import { untilStopped } from '../server/src/main/until-stopped.ts';
import { tell } from './child.ts';

const [dataDir = '', delivery = ''] = process.argv.slice(2);
const stopped = untilStopped();
const house = await openHouse({ dataDir, databaseUrl: undefined, log: (line) => console.error(line) });
try {
  await seedAccess(house);
  if (delivery !== '') await load(house, delivery);
  const about = { demo: false, version: 'bench' };
  const { server, port } = await openServer(house, about, 0);
  tell({ url: `http://127.0.0.1:${port}` });
  await stopped;
  await server.close();
} finally {
  await house.close();
}
if (process.connected) process.disconnect();

/** Imports a delivery the way `opencpr import` does. */
async function load({ receiving }: House, path: string): Promise<void> {
  const file = { path, size: statSync(path).size };
  const outcome = await importDelivery(receiving, loadLayout('u12170-p'), file, 'bench', () => undefined);
  if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused));
  if (outcome.summary.rejectedCount > 0) throw new Error('defect: a synthetic person was rejected');
}
