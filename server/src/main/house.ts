import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { createDesk, type Desk, type DeskParts, type ReceivingParts } from '../desk/index.ts';
import { createReadAgain, DATAFORDELER_REST } from '../doors/datafordeler-rest/index.ts';
import { danishLocal, registreringstid } from '../ground/bitemporal/index.ts';
import { systemClock } from '../ground/clock/index.ts';
import type { CodeTexts } from '../ground/codes/index.ts';
import { createEidBroker, type EidSettings } from '../neighbours/mitid/index.ts';
import {
  certificatesIn,
  createCertificateReader,
  createOcesAuthority,
  createStatusCheck,
  crlPathOf,
  readAuthorityCertificate,
  type StatusRules,
} from '../neighbours/oces/index.ts';
import { createPaper } from '../paper/index.ts';
import type { AccessOffice, Attempts } from '../rooms/access/index.ts';
import { openRegister } from '../rooms/register/index.ts';
import { type Ejendomsregistre, SERVICES } from '../services/index.ts';
import {
  argon2Passwords,
  createAccessAdministration,
  createAccessOffice,
  createAccessStore,
  createAttemptStore,
  createKeptKey,
  createManifestStore,
  listenForAccess,
} from '../storage/access/index.ts';
import {
  createJournalReader,
  createJournalWriter,
  createUsageReader,
  keepPartitions,
} from '../storage/journal/index.ts';
import { migrate } from '../storage/migrate.ts';
import { type Duty, openPool } from '../storage/pool.ts';
import { type Database, openDatabase } from '../storage/postgres/index.ts';
import {
  createRegisterAmender,
  createRegisterReader,
  loadAuthorities,
  mayLoad,
  openSearchPool,
} from '../storage/register/index.ts';
import { chance } from './chance.ts';
import { loadCodeTexts, loadGrammar } from './contracts.ts';
import { createEjendomsregistre, type EjendomsregisterSettings } from './ejendomsregistre.ts';
import { NO_EJENDOMME } from './no-ejendomme.ts';
import { kampagneKey, tlsFolder } from './places.ts';
import { createVerification } from './verification.ts';

/** Where the house stands. */
export interface Site {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Told what the operator should know, without any personnummer. */
  readonly log: (line: string) => void;
  /** How old an authority's word on a certificate may be, and how long it has to give it; milliseconds. */
  readonly certificateStatus?: Pick<StatusRules, 'ageMsMax' | 'timeoutMs'> | undefined;
  /** Authorities beside that of the data folder: files of their certificates (PEM) and of their lists of revoked ones (DER). */
  readonly authorities?: { readonly caFiles: readonly string[]; readonly crlFiles: readonly string[] } | undefined;
  /** The broker of electronic identities, where there is one. */
  readonly eid?: EidSettings | undefined;
  /** The registers of property, as far as they are there. */
  readonly ejendomsregistre?: EjendomsregisterSettings | undefined;
  /** Registers of property that are in this process, instead of those. */
  readonly ejendomme?: Ejendomsregistre | undefined;
}

/** Ours (docs/reference/certificates.md): what an authority said is used for a minute, and it has two seconds to say it. */
const CERTIFICATE_STATUS = { ageMsMax: 60_000, timeoutMs: 2_000 };

/** The house, open: everything the commands and the doors need. */
export interface House {
  readonly database: Database;
  readonly desk: Desk;
  readonly receiving: ReceivingParts;
  /** Administrative acts in the database, for what runs by itself. */
  readonly office: AccessOffice;
  /** Refused tries at signing on. */
  readonly attempts: Attempts;
  readonly administration: ReturnType<typeof createAccessAdministration>;
  readonly journal: ReturnType<typeof createJournalReader>;
  readonly codeTexts: CodeTexts;
  /** What campaigns need beside the books. */
  readonly campaigns: Pick<DeskParts, 'verification' | 'manifests'>;
  /** Connections for searches. */
  readonly searches: Pool;
  /** Connections without a duty, for what only who owns the tables may do. */
  readonly owners: Pool;
  /** Told of every fault; one line in the operator's log. */
  onFault(fault: unknown): void;
  pool(duty: Duty): Pool;
  close(): Promise<void>;
}

/** Connections per duty: the hot path has two batches of each kind under way, administration and commands one or two. */
const CONNECTIONS: Readonly<Record<Duty, number>> = {
  opencpr_register_reader: 4,
  opencpr_register_amender: 4,
  opencpr_register_loader: 4,
  opencpr_access_reader: 4,
  opencpr_access_administrator: 4,
  opencpr_journal_writer: 3,
  opencpr_journal_reader: 2,
  opencpr_billing_clerk: 1,
};

/** Opens the database, brings it up to this version, and puts the house together. */
export async function openHouse(site: Site): Promise<House> {
  const database = await openDatabase(site);
  const pools = new Map<Duty, Pool>();
  const pool = (duty: Duty): Pool => {
    const open = pools.get(duty) ?? openPool(database, duty, CONNECTIONS[duty]);
    pools.set(duty, open);
    return open;
  };
  const searches = openSearchPool(database);
  // The operator's own commands reach every customer; an act reaches whom its actor does.
  const everywhere = openPool(database, 'opencpr_access_administrator', 1, { 'opencpr.kundenr': 'alle' });
  const owners = openPool(database, undefined, 2);
  const stops: (() => Promise<void>)[] = [];
  try {
    const onFault = (fault: unknown) => site.log(`fault: ${describeFault(fault)}`);
    await migrate(database);
    stops.push(await keepPartitions(database, systemClock, onFault));
    const access = createAccessStore(pool('opencpr_access_reader'), systemClock);
    stops.push(await listenForAccess(database, access.changed));
    const journal = createJournalWriter(pool('opencpr_journal_writer'));
    const entries = createJournalReader(pool('opencpr_journal_reader'));
    const present: DeskParts['present'] = (now) => ({
      virkning: danishLocal(now),
      registrering: registreringstid(now),
    });
    const loader = (await mayLoad(owners)) ? 'opencpr_register_loader' : 'opencpr_register_amender';
    const codeTexts = loadCodeTexts(await loadAuthorities(pool('opencpr_register_reader')));
    const readAgain = { [DATAFORDELER_REST]: createReadAgain(loadGrammar(), codeTexts.listCodes) };
    const tls = tlsFolder(site.dataDir);
    const status = {
      ...CERTIFICATE_STATUS,
      ...site.certificateStatus,
      crlFiles: [crlPathOf(tls), ...(site.authorities?.crlFiles ?? [])],
    };
    const certificates = createCertificateReader(
      () => {
        const local = readAuthorityCertificate(tls);
        const others = (site.authorities?.caFiles ?? []).flatMap((path) => certificatesIn(readFileSync(path, 'utf8')));
        return local === undefined ? others : [local, ...others];
      },
      createStatusCheck(status, onFault),
    );
    const attempts = createAttemptStore(pool('opencpr_access_reader'));
    const office = createAccessOffice(pool('opencpr_access_administrator'));
    const campaigns = {
      verification: createVerification(
        createKeptKey(kampagneKey(site.dataDir)),
        createUsageReader(
          pool('opencpr_journal_reader'),
          SERVICES.map(({ id }) => id),
        ),
      ),
      manifests: createManifestStore(everywhere),
    };
    const ejendomme = site.ejendomme ?? createEjendomsregistre(site.ejendomsregistre);
    const desk = createDesk({
      clock: systemClock,
      chance,
      access,
      office,
      paper: createPaper(),
      passwords: argon2Passwords,
      attempts,
      ...campaigns,
      certificates,
      authority: createOcesAuthority(tls),
      eid: site.eid === undefined ? undefined : createEidBroker(site.eid),
      register: openRegister(createRegisterReader(pool('opencpr_register_reader'), searches)),
      ejendomme: ejendomme ?? NO_EJENDOMME,
      journal,
      entries,
      readAgain,
      present,
      onFault,
    });
    return {
      database,
      desk,
      office,
      attempts,
      onFault,
      receiving: {
        clock: systemClock,
        chance,
        amender: createRegisterAmender({
          pool: pool(loader),
          owners,
          folder: join(site.dataDir, 'sorting'),
        }),
        journal,
        present,
      },
      administration: createAccessAdministration(everywhere),
      journal: entries,
      codeTexts,
      campaigns,
      searches,
      owners,
      pool,
      close: () => closeAll(stops, [searches, everywhere, owners, ...pools.values()], database),
    };
  } catch (error) {
    await closeAll(stops, [searches, everywhere, owners, ...pools.values()], database);
    throw error;
  }
}

async function closeAll(stops: (() => Promise<void>)[], pools: readonly Pool[], database: Database): Promise<void> {
  for (const stop of stops) await stop();
  await Promise.all(pools.map((open) => open.end()));
  await database.close();
}

/** A fault and its causes in one line. */
function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause === undefined ? fault.message : `${fault.message} ← ${describeFault(fault.cause)}`;
}
