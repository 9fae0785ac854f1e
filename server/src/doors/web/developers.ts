import type { FastifyInstance } from 'fastify';

/** What developers are told of a demo system; nowhere else is there any of it. */
export interface Developers {
  /** Addresses by door, requests that work, and the names of the certificates to fetch. */
  tell(): object;
  /** A certificate, or its key, in PEM; undefined where there is none of that name. */
  readCertificate(name: string): string | undefined;
}

/** The page of the client that shows it. */
const PAGE = '/udviklere';

/** Routes for developers, in a demo system; elsewhere the page is not there either. */
export function developerRoutes(door: FastifyInstance, developers: Developers | undefined): void {
  if (developers === undefined) {
    // With everything below it: its files are part of every built client.
    for (const path of [PAGE, `${PAGE}/*`]) door.get(path, (_request, reply) => reply.callNotFound());
    return;
  }
  door.get('/api/udviklere', async () => developers.tell());
  door.get<{ Params: { name: string } }>('/api/udviklere/:name', async ({ params: { name } }, reply) => {
    const pem = developers.readCertificate(name);
    if (pem === undefined) return reply.callNotFound();
    reply.header('Content-Disposition', `attachment; filename="${name}"`);
    return reply.type('application/x-pem-file').send(pem);
  });
}
