/**
 * What ours is measured against: Fastify and pg, one named SELECT of the same row per request, sent as JSON. Nobody is
 * asked who they are, nothing is decided, nothing is logged: `bare-process.ts DATA`.
 */
import fastify from 'fastify';
import { untilStopped } from '../server/src/main/until-stopped.ts';
import { openPool } from '../server/src/storage/pool.ts';
import { openDatabase } from '../server/src/storage/postgres/index.ts';
import { tell } from './child.ts';

const SELECT = `SELECT i.personnummer, s.* FROM register.number_index i JOIN register.snapshot s USING (person_id)
WHERE i.personnummer = $1`;

const [dataDir = ''] = process.argv.slice(2);
const stopped = untilStopped();
const database = await openDatabase({ dataDir });
const pool = openPool(database, undefined, 10);
const server = fastify();
try {
  server.post<{ Body: { personnummer: string } }>('/bare', async (request) => {
    const { rows } = await pool.query({ name: 'bare', text: SELECT, values: [request.body.personnummer] });
    return rows[0];
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  tell({ url });
  await stopped;
} finally {
  await server.close();
  await pool.end();
  await database.close();
}
if (process.connected) process.disconnect();
