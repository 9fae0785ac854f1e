import {
  type Abonnement,
  type Ejernummer,
  isAdgang,
  isEjernummerGrundlag,
  type Vilkaarsaccept,
} from '../../rooms/access/index.ts';
import { type DatedRow, readDates } from './dated-row.ts';

/** A row of access.ejernummer. */
export interface EjernummerRow extends DatedRow {
  readonly nummer: string;
  readonly grundlag: string;
}

/** A row of access.abonnement. */
export interface AbonnementRow extends DatedRow {
  readonly adgang: string;
}

/** A row of access.vilkaarsaccept. */
export interface VilkaarsacceptRow extends DatedRow {
  readonly version: string;
}

/** A row → the number of an owner; none on a ground that is not ours. */
export function readEjernummer(row: EjernummerRow): readonly Ejernummer[] {
  const { nummer, grundlag } = row;
  return isEjernummerGrundlag(grundlag) ? [{ nummer, grundlag, ...readDates(row) }] : [];
}

/** A row → the subscription; none to a way in that is not ours. */
export function readAbonnement(row: AbonnementRow): readonly Abonnement[] {
  return isAdgang(row.adgang) ? [{ adgang: row.adgang, ...readDates(row) }] : [];
}

/** A row → the accepted terms. */
export function readVilkaarsaccept(row: VilkaarsacceptRow): Vilkaarsaccept {
  return { version: row.version, ...readDates(row) };
}
