import { type Abonnement, type Ejernummer, isAdgang, isEjernummerGrundlag } from '../../rooms/access/index.ts';
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

/** A row → the number of an owner; none on a ground that is not ours. */
export function readEjernummer(row: EjernummerRow): readonly Ejernummer[] {
  const { nummer, grundlag } = row;
  return isEjernummerGrundlag(grundlag) ? [{ nummer, grundlag, ...readDates(row) }] : [];
}

/** A row → the subscription; none to a way in that is not ours. */
export function readAbonnement(row: AbonnementRow): readonly Abonnement[] {
  return isAdgang(row.adgang) ? [{ adgang: row.adgang, ...readDates(row) }] : [];
}
