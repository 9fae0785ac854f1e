/** PostGraphile 5 on the same tables, without sign-on or log: `postgraphile-process.ts DATA`. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { untilStopped } from '../server/src/main/until-stopped.ts';
import { openPool } from '../server/src/storage/pool.ts';
import { openDatabase } from '../server/src/storage/postgres/index.ts';
import { tell } from './child.ts';

/** The parts of PostGraphile used here; its package is installed for the bench alone, so its own types are not at hand. */
interface Grafserv {
  addTo(server: Server): Promise<void>;
}
interface PostGraphile {
  createServ(grafserv: unknown): Grafserv;
  release(): Promise<void>;
}
interface Modules {
  postgraphile: { postgraphile(preset: object): PostGraphile };
  amber: { PostGraphileAmberPreset: object };
  adaptor: { makePgService(options: object): object };
  node: { grafserv: unknown };
}

const load = async (): Promise<Modules> => {
  // Named by variables: what is installed on first use must not be looked for by the type checker.
  const [main, amber, adaptor, node] = ['', '/presets/amber', '/adaptors/pg', '/grafserv/node'].map(
    (part) => import(`postgraphile${part}`),
  );
  return { postgraphile: await main, amber: await amber, adaptor: await adaptor, node: await node };
};

const VIEW = `
CREATE SCHEMA IF NOT EXISTS bench;
CREATE OR REPLACE VIEW bench.person AS
  SELECT i.personnummer, s.person_id, s.gyldig_fra, s.gyldig_til, s.registrering, s.aktuel
  FROM register.number_index i JOIN register.snapshot s USING (person_id);
COMMENT ON VIEW bench.person IS E'@primaryKey personnummer'`;

const [dataDir = ''] = process.argv.slice(2);
const stopped = untilStopped();
const database = await openDatabase({ dataDir });
const pool = openPool(database, undefined, 10);
try {
  await pool.query(VIEW);
  const { postgraphile, amber, adaptor, node } = await load();
  const instance = postgraphile.postgraphile({
    extends: [amber.PostGraphileAmberPreset],
    pgServices: [adaptor.makePgService({ pool, schemas: ['bench'] })],
    grafast: { explain: false },
    grafserv: { graphiql: false, websockets: false, watch: false },
  });
  const server = createServer();
  await instance.createServ(node.grafserv).addTo(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on TCP has an address of this shape.
  tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  await stopped;
  server.close();
  server.closeAllConnections();
  await instance.release();
} finally {
  await pool.end();
  await database.close();
}
if (process.connected) process.disconnect();
