import type { DapTilstand, Profil } from '../../rooms/access/index.ts';
import { choicesOf } from '../fields.ts';

/** The kinds of user that are made by an act, in words. */
export const ART_CHOICES = [
  { value: 'medarbejder', da: 'Medarbejder', en: 'Employee' },
  { value: 'system', da: 'System', en: 'System' },
] as const;

const PROFIL_NAVNE: Readonly<Record<Profil, { readonly da: string; readonly en: string }>> = {
  '100': { da: 'Ajourføring', en: 'Update' },
  '140': { da: 'Slet abonnement', en: 'Delete subscriptions' },
  '127': { da: 'Adgang til loggen', en: 'Access to the log' },
  '200': { da: 'DAP-administrator', en: 'DAP administrator' },
  '900': { da: 'CPR-administrationen', en: 'The CPR Administration' },
  '910': { da: 'Kundecentret', en: 'The customer centre' },
};

/** The profiles in words (cpr-services.md § 12; 900 and 910 are ours). */
export const PROFIL_CHOICES = Object.entries(PROFIL_NAVNE).map(([value, { da, en }]) => ({
  value,
  da: `${value} ${da}`,
  en: `${value} ${en}`,
}));

const TILSTAND_NAVNE: Readonly<Record<DapTilstand, { readonly da: string; readonly en: string }>> = {
  ENABLED: { da: 'Aktiv', en: 'Enabled' },
  DISABLED: { da: 'Ikke aktiv', en: 'Disabled' },
  ACCOUNT_EXPIRED: { da: 'Udløbet', en: 'Expired' },
  LOCKED: { da: 'Låst', en: 'Locked' },
};

/** The states of DAP in words (cpr-services.md § 10). */
export const TILSTAND_CHOICES = choicesOf(TILSTAND_NAVNE);
