import type { Server } from 'node:net';

const HOST = '127.0.0.1';

/** Has a stand-in's server listen on the loopback address, on a port or, where that is taken, on any. Returns its URL. */
export async function listenOnLoopback(
  server: Server,
  port: number,
  scheme: 'http' | 'https' = 'http',
): Promise<string> {
  try {
    await listen(server, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    await listen(server, 0);
  }
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('defect: a server that listens has no port');
  return `${scheme}://${HOST}:${address.port}`;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
