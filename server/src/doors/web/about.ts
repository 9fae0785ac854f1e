import type { FastifyInstance } from 'fastify';
import { FACT_KINDS, FIELD_GROUPS } from '../../ground/facts/index.ts';
import { FIELDS } from '../../ground/fields/index.ts';
import { answerUnchanging } from './unchanging.ts';

/** What the client may know before anybody has signed in. The demo parts exist in a demo system only. */
export interface About {
  readonly demo: boolean;
  readonly version: string;
  /** Whether one can sign in with MitID Erhverv, and whether that is a stand-in. */
  readonly eid?: { readonly standIn: boolean };
  readonly demoUsers?: readonly object[];
  readonly demoPersons?: Readonly<Record<string, readonly string[]>>;
}

/** Routes that need no session: what this is, and the field catalogue. */
export function aboutRoutes(door: FastifyInstance, about: About): void {
  answerUnchanging(door, '/api/about', about);
  const catalogue = {
    fields: FIELDS.map(({ id, kind, name, group, protects, value, da, en }) => ({
      id,
      kind,
      name,
      group,
      protects,
      value,
      several: FACT_KINDS[kind].several,
      da,
      en,
    })),
    groups: FIELD_GROUPS,
    reasons: ['beskyttelse', 'ikke-tilladt', 'beskyttede-ikke-tilladt', 'privat', 'erstatningsnummer'],
  };
  answerUnchanging(door, '/api/katalog', catalogue);
}
