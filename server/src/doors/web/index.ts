/** The door for our own browser client: JSON over HTTP, and the pages themselves. */
import { existsSync } from 'node:fs';
import serveStatic from '@fastify/static';
import type { FastifyError, FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { Desk } from '../../desk/index.ts';
import { refuse } from '../../ground/refusals/index.ts';
import type { NamedKommune } from '../../ground/search-text/index.ts';
import { type About, aboutRoutes } from './about.ts';
import { activationRoutes } from './activation.ts';
import { actRoutes } from './acts.ts';
import { applicationRoutes } from './application.ts';
import { boligopslagRoutes } from './boligopslag.ts';
import { certificateRoutes } from './certificate.ts';
import { type Developers, developerRoutes } from './developers.ts';
import { eidRoutes } from './eid.ts';
import { guard, secureHeaders } from './guard.ts';
import { lookupRoutes } from './lookup.ts';
import { ownRoutes } from './own.ts';
import { sendRefusal } from './refusals.ts';
import { searchRoutes } from './search.ts';
import { sessionRoutes } from './session.ts';

/** What the door needs beside the desk. */
export interface WebDoorOptions {
  readonly findText: (list: string, code: string) => string | undefined;
  /** The municipalities that can be named in a search. */
  readonly kommuner: readonly NamedKommune[];
  /** The folder of the built client; without it only the JSON part answers. */
  readonly dist: string;
  readonly about: About;
  /** In a demo system only. */
  readonly developers?: Developers | undefined;
  readonly onFault: (fault: unknown) => void;
}

/** The largest JSON body the door takes, bytes. */
export const WEB_BODY_BYTES_MAX = 64 * 1024;

/** Opens the door on a server. */
export async function openWebDoor(server: FastifyInstance, desk: Desk, options: WebDoorOptions): Promise<void> {
  const pages: FastifyPluginAsync = async (door) => {
    door.addHook('onRequest', guard);
    door.addHook('onSend', secureHeaders);
    door.setErrorHandler((error: FastifyError, _request, reply) => {
      // What Fastify refuses by itself (a body that is not JSON, one that is too large) is the caller's to mend; the rest is ours.
      const status = error.statusCode ?? 500;
      if (status >= 500) options.onFault(error);
      const known = status >= 500 ? 'midlertidigt-utilgaengelig' : 'ulaeselig-forespoergsel';
      return sendRefusal(reply, refuse(known), undefined);
    });
    aboutRoutes(door, options.about);
    developerRoutes(door, options.developers);
    sessionRoutes(door, desk);
    certificateRoutes(door, desk);
    eidRoutes(door, desk);
    ownRoutes(door, desk, options);
    activationRoutes(door, desk);
    actRoutes(door, desk);
    applicationRoutes(door);
    lookupRoutes(door, desk, options.findText);
    searchRoutes(door, desk, options);
    boligopslagRoutes(door, desk);
    if (existsSync(options.dist)) {
      // Files named by their content never change; the page itself is always asked for again.
      await door.register(serveStatic, {
        root: options.dist,
        preCompressed: true,
        redirect: true,
        cacheControl: false,
      });
    }
  };
  await server.register(pages);
}

export type { About } from './about.ts';
export type { Developers } from './developers.ts';
