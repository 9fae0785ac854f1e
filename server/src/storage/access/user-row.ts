import { isFieldGroup } from '../../ground/facts/index.ts';
import {
  type Behov,
  type BrugerProfil,
  isKundeArt,
  isProfil,
  type Kendeordspolitik,
  type Tilladelse,
  type UserRecord,
  withinBehov,
} from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';
import { type DatedRow, readDates } from './dated-row.ts';
import {
  type AbonnementRow,
  type EjernummerRow,
  readAbonnement,
  readEjernummer,
  readVilkaarsaccept,
  type VilkaarsacceptRow,
} from './udlejer-row.ts';

/** The profiles of user `b`, as a column of one row; not what was taken back before it began, which holds at no time. */
export const PROFILER = `coalesce((SELECT jsonb_agg(to_jsonb(p) ORDER BY p.profil, p.gyldig_fra) FROM access.bruger_profil p
    WHERE (p.kundenr, p.personkode) = (b.kundenr, b.personkode) AND p.gyldig_fra < p.gyldig_til), '[]') AS profiler`;

/** What the work of user `b` needs now, as a column of one row. */
export const BEHOV = `(SELECT to_jsonb(n) FROM access.bruger_behov n
    WHERE (n.kundenr, n.personkode) = (b.kundenr, b.personkode) AND n.gyldig_til = 'infinity') AS behov`;

/** Which grants `t` count: those put into effect, of agreements that are not suspended (Vilkår § 3). */
const COUNTS = `t.ivaerksat IS NOT NULL AND NOT EXISTS (SELECT FROM access.aftale_suspension s
    WHERE (s.kundenr, s.aftale_id) = (t.kundenr, t.aftale_id) AND s.gyldig_til = 'infinity')`;

/** A user with its customer and the grants that count, as one row. */
export const FIND_USERS = `
SELECT b.personkode, b.kundenr, b.navn, b.art, b.kendeord, b.kendeord_sat, b.tidligere_kendeord, b.engangskendeord, b.skal_skiftes, b.forkerte_forsoeg,
  b.tilstand, b.gyldig_fra, b.gyldig_til, ${PROFILER}, ${BEHOV},
  k.cvr AS kunde_cvr, k.navn AS kunde_navn, k.art AS kunde_art, k.gyldig_fra AS kunde_fra, k.gyldig_til AS kunde_til,
  k.kendeordspolitik, k.kildeadresse_kraevet,
  coalesce((SELECT jsonb_agg(to_jsonb(t) ORDER BY t.gyldig_fra, t.tilladelse_id) FROM access.tilladelse t
    WHERE t.kundenr = b.kundenr AND ${COUNTS}), '[]') AS tilladelser,
  coalesce((SELECT jsonb_agg(to_jsonb(s)) FROM access.sikkerhedsansvarlig s
    WHERE (s.kundenr, s.personkode) = (b.kundenr, b.personkode)), '[]') AS sikkerhedsansvarlig,
  coalesce((SELECT jsonb_agg(to_jsonb(e)) FROM access.ejernummer e WHERE e.kundenr = b.kundenr), '[]') AS ejernumre,
  coalesce((SELECT jsonb_agg(to_jsonb(a)) FROM access.abonnement a WHERE a.kundenr = b.kundenr), '[]') AS abonnementer,
  coalesce((SELECT jsonb_agg(to_jsonb(v)) FROM access.vilkaarsaccept v WHERE v.kundenr = b.kundenr), '[]') AS vilkaar
FROM access.bruger b JOIN access.kunde k USING (kundenr)
WHERE b.personkode = ANY ($1::text[])`;

/** A row of FIND_USERS. */
export interface UserRow {
  readonly personkode: string;
  readonly kundenr: string;
  readonly navn: string;
  readonly art: UserRecord['bruger']['art'];
  readonly kendeord: string;
  readonly kendeord_sat: string;
  readonly tidligere_kendeord: string[];
  readonly engangskendeord: boolean;
  readonly skal_skiftes: boolean;
  readonly forkerte_forsoeg: number;
  readonly tilstand: UserRecord['bruger']['tilstand'];
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
  readonly kunde_cvr: string | null;
  readonly kunde_navn: string;
  readonly kunde_art: string;
  readonly kunde_fra: string;
  readonly kunde_til: string;
  readonly kendeordspolitik: Kendeordspolitik;
  readonly kildeadresse_kraevet: boolean;
  readonly tilladelser: readonly GrantRow[];
  readonly profiler: readonly ProfileRow[];
  readonly behov: BehovRow | null;
  readonly sikkerhedsansvarlig: readonly DatedRow[];
  readonly ejernumre: readonly EjernummerRow[];
  readonly abonnementer: readonly AbonnementRow[];
  readonly vilkaar: readonly VilkaarsacceptRow[];
}

/** A profile of a user, as JSON. */
export interface ProfileRow extends DatedRow {
  readonly profil: string;
}

/** What the work of a user needs, as JSON. */
export interface BehovRow extends DatedRow {
  readonly tjenester: string[] | null;
  readonly formaal: string[] | null;
  readonly grund: string;
}

/** A grant as a row, or as JSON. */
export interface GrantRow extends DatedRow {
  readonly tilladelse_id: string;
  readonly tjenester: string[];
  readonly feltgrupper: string[];
  readonly formaal: string[];
  readonly formaal_standard: string;
  readonly kraev_formaal: boolean;
  readonly kraev_sag: boolean;
  readonly geografi: string[] | null;
  readonly beskyttede: boolean;
}

/** A row → the user record the desk decides by. Throws when the row holds a kind of customer that is not ours. */
export function readUser(row: UserRow): UserRecord {
  if (!isKundeArt(row.kunde_art)) throw new Error(`no such kind of customer: ${row.kunde_art}`);
  const behov = row.behov === null ? undefined : readBehov(row.behov);
  return {
    kunde: {
      kundenr: row.kundenr,
      cvr: row.kunde_cvr ?? undefined,
      navn: row.kunde_navn,
      art: row.kunde_art,
      gyldigFra: readInstant(row.kunde_fra),
      gyldigTil: readInstant(row.kunde_til),
    },
    krav: { kendeordspolitik: row.kendeordspolitik, kildeadresseKraevet: row.kildeadresse_kraevet },
    bruger: {
      kundenr: row.kundenr,
      personkode: row.personkode,
      navn: row.navn,
      art: row.art,
      kendeord: row.kendeord,
      kendeordSat: readInstant(row.kendeord_sat),
      tidligereKendeord: row.tidligere_kendeord,
      engangskendeord: row.engangskendeord,
      skalSkiftes: row.skal_skiftes,
      forkerteForsoeg: row.forkerte_forsoeg,
      tilstand: row.tilstand,
      profiler: row.profiler.flatMap(readProfile),
      ...readDates(row),
    },
    sikkerhedsansvarlig: row.sikkerhedsansvarlig.map(readDates),
    behov,
    // Here, so that no door and no step of the path can come by a grant the user does not need.
    tilladelser: withinBehov(row.tilladelser.map(readGrant), behov),
    udlejer: {
      ejernumre: row.ejernumre.flatMap(readEjernummer),
      abonnementer: row.abonnementer.flatMap(readAbonnement),
      vilkaar: row.vilkaar.map(readVilkaarsaccept),
    },
  };
}

/** A row → the grant. */
export function readGrant(row: GrantRow): Tilladelse {
  return {
    tilladelseId: row.tilladelse_id,
    tjenester: row.tjenester,
    feltgrupper: row.feltgrupper.filter(isFieldGroup),
    formaal: row.formaal,
    formaalStandard: row.formaal_standard,
    kraevFormaal: row.kraev_formaal,
    kraevSag: row.kraev_sag,
    geografi: row.geografi ?? undefined,
    beskyttede: row.beskyttede,
    ...readDates(row),
  };
}

/** A row → the profile; none for a profile that is not ours. */
export function readProfile(row: ProfileRow): readonly BrugerProfil[] {
  return isProfil(row.profil) ? [{ profil: row.profil, ...readDates(row) }] : [];
}

/** A row → what the work of its user needs. */
export function readBehov(row: BehovRow): Behov {
  return {
    tjenester: row.tjenester ?? undefined,
    formaal: row.formaal ?? undefined,
    grund: row.grund,
    ...readDates(row),
  };
}
