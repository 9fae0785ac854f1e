import type { Pool } from 'pg';
import type { Clock } from '../../ground/clock/index.ts';
import type { AccessDesk, AccessReader, Session, UserRecord } from '../../rooms/access/index.ts';
import { createBatcher } from '../batch.ts';
import { readInstant } from '../times.ts';
import { createAccessCache } from './access-cache.ts';
import { createActivationStore } from './activation-store.ts';
import { findCertifikater } from './certifikat-row.ts';
import { findEids } from './eid-row.ts';
import { findKilder, touchKilde } from './kilde-rows.ts';
import { FIND_USERS, readUser, type UserRow } from './user-row.ts';

type SessionRow = {
  token_hash: string;
  personkode: string;
  kanal: Session['kanal'];
  kilde: string;
  oprettet: string;
  udloeber: string;
  formaal: string | null;
  brugt: string;
  laast: string | null;
  adgangsmiddel: Session['adgangsmiddel'];
  certifikat: string | null;
  eid: string | null;
  niveau: Session['niveau'] | null;
};

const FIND_SESSIONS = `
SELECT encode(token_hash, 'hex') AS token_hash, personkode, kanal, kilde, oprettet, udloeber, formaal, brugt, laast,
  adgangsmiddel, encode(certifikat, 'hex') AS certifikat, eid, niveau
FROM access.session WHERE token_hash = ANY (SELECT decode(h, 'hex') FROM unnest($1::text[]) AS h)`;

/** Access as stored, through a pool with the reader's duty; `changed` is also to be called when the database tells of a change. */
export function createAccessStore(pool: Pool, clock: Clock): AccessReader & AccessDesk {
  const users = createAccessCache(
    clock,
    createBatcher((codes) => findUsers(pool, codes), { batchMax: 200, runsMax: 2 }),
  );
  const sessions = createAccessCache(
    clock,
    createBatcher((hashes) => findSessions(pool, hashes), { batchMax: 200, runsMax: 2 }),
  );
  const certificates = createAccessCache(
    clock,
    createBatcher((aftryk) => findCertifikater(pool, aftryk), { batchMax: 200, runsMax: 2 }),
  );
  const eids = createAccessCache(
    clock,
    createBatcher((ids) => findEids(pool, ids), { batchMax: 200, runsMax: 2 }),
  );
  const kilder = createAccessCache(
    clock,
    createBatcher((adresser) => findKilder(pool, adresser), { batchMax: 200, runsMax: 2 }),
  );
  /** Changes a session by a statement's SET clause, whose $2 is `value`. */
  const change = async (tokenHash: string, set: string, value: string): Promise<void> => {
    await pool.query(`UPDATE access.session SET ${set} WHERE token_hash = decode($1, 'hex')`, [tokenHash, value]);
    sessions.forget(tokenHash);
  };
  return {
    findUser: (personkode) => users.get(personkode),
    findSession: (tokenHash) => sessions.get(tokenHash),
    findCertifikat: (aftryk) => certificates.get(aftryk),
    findEid: (erhvervId) => eids.get(erhvervId),
    findKilde: (adresse) => kilder.get(adresse),
    changed() {
      users.clear();
      sessions.clear();
      certificates.clear();
      eids.clear();
      kilder.clear();
    },
    async countWrongPassword(personkode, lockAt) {
      // One statement, so that wrong tries that come at once are each counted.
      const { rows } = await pool.query<{ forkerte_forsoeg: number }>(
        `UPDATE access.bruger SET forkerte_forsoeg = forkerte_forsoeg + 1,
           tilstand = CASE WHEN tilstand = 'aktiv' AND forkerte_forsoeg + 1 >= $2 THEN 'laast' ELSE tilstand END
         WHERE personkode = $1 RETURNING forkerte_forsoeg`,
        [personkode, lockAt],
      );
      users.forget(personkode);
      return rows[0]?.forkerte_forsoeg ?? 0;
    },
    async confirmPassword(personkode) {
      const { rowCount } = await pool.query(
        `WITH cleared AS (
           UPDATE access.bruger SET forkerte_forsoeg = 0
           WHERE personkode = $1 AND tilstand = 'aktiv' AND forkerte_forsoeg > 0)
         SELECT 1 FROM access.bruger WHERE personkode = $1 AND tilstand = 'aktiv'`,
        [personkode],
      );
      users.forget(personkode);
      return rowCount === 1;
    },
    async setPassword(personkode, kendeord, now) {
      await pool.query(
        `WITH ended AS (DELETE FROM access.session WHERE personkode = $1)
         UPDATE access.bruger SET tidligere_kendeord = tidligere_kendeord || kendeord, kendeord = $2, kendeord_sat = $3,
           engangskendeord = false, skal_skiftes = false, forkerte_forsoeg = 0 WHERE personkode = $1`,
        [personkode, kendeord, now],
      );
      users.forget(personkode);
      // A changed password ends the sessions the old one had opened.
      sessions.clear();
    },
    async createSession(session, kundenr) {
      await pool.query(
        `WITH ended AS (DELETE FROM access.session WHERE udloeber < $6::timestamptz)
         INSERT INTO access.session (token_hash, kundenr, personkode, kanal, kilde, oprettet, udloeber, brugt,
           adgangsmiddel, certifikat, eid, niveau)
         VALUES (decode($1, 'hex'), $2, $3, $4, $5, $6, $7, $6, $8, decode($9, 'hex'), $10, $11)`,
        [
          session.tokenHash,
          kundenr,
          session.personkode,
          session.kanal,
          session.kilde,
          session.oprettet,
          session.udloeber,
          session.adgangsmiddel,
          session.certifikat ?? null,
          session.eid ?? null,
          session.niveau ?? null,
        ],
      );
      sessions.forget(session.tokenHash);
    },
    setSessionFormaal: (tokenHash, formaal) => change(tokenHash, 'formaal = $2', formaal),
    touchSession: (tokenHash, now) => change(tokenHash, 'brugt = greatest(brugt, $2::timestamptz)', now),
    lockSession: (tokenHash, now) => change(tokenHash, 'laast = coalesce(laast, $2::timestamptz)', now),
    unlockSession: (tokenHash, now) => change(tokenHash, 'laast = NULL, brugt = $2::timestamptz', now),
    async touchKilde(kilde, now) {
      await touchKilde(pool, kilde, now);
      kilder.forget(kilde.adresse);
    },
    ...createActivationStore(pool, (personkode) => {
      users.forget(personkode);
      // A new password ends the sessions the old one had opened.
      sessions.clear();
    }),
    async deleteSession(tokenHash) {
      await pool.query(`DELETE FROM access.session WHERE token_hash = decode($1, 'hex')`, [tokenHash]);
      sessions.forget(tokenHash);
    },
  };
}

async function findUsers(pool: Pool, codes: readonly string[]): Promise<(UserRecord | undefined)[]> {
  const { rows } = await pool.query<UserRow>({ name: 'find-users', text: FIND_USERS, values: [codes] });
  const found = new Map(rows.map((row) => [row.personkode, readUser(row)]));
  return codes.map((code) => found.get(code));
}

async function findSessions(pool: Pool, hashes: readonly string[]): Promise<(Session | undefined)[]> {
  const { rows } = await pool.query<SessionRow>({ name: 'find-sessions', text: FIND_SESSIONS, values: [hashes] });
  const found = new Map(
    rows.map((row) => [
      row.token_hash,
      {
        tokenHash: row.token_hash,
        personkode: row.personkode,
        kanal: row.kanal,
        kilde: row.kilde,
        oprettet: readInstant(row.oprettet),
        udloeber: readInstant(row.udloeber),
        formaal: row.formaal ?? undefined,
        brugt: readInstant(row.brugt),
        laast: row.laast === null ? undefined : readInstant(row.laast),
        adgangsmiddel: row.adgangsmiddel,
        certifikat: row.certifikat ?? undefined,
        eid: row.eid ?? undefined,
        niveau: row.niveau ?? undefined,
      },
    ]),
  );
  return hashes.map((hash) => found.get(hash));
}
