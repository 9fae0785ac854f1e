import type { Bruger } from './bruger.ts';
import type { Kunde } from './kunde.ts';
import type { Kundekrav } from './kundekrav.ts';

/**
 * A link by which a user sets the own password, once, instead of being handed one (ASVS 6.4.1, 6.4.6). The token itself
 * is with the user only. Times are ISO instants.
 */
export interface Aktivering {
  /** SHA-256 of the token, hex. */
  readonly tokenHash: string;
  readonly udloeber: string;
  readonly kunde: Pick<Kunde, 'kundenr' | 'navn'>;
  readonly krav: Kundekrav;
  readonly bruger: Pick<Bruger, 'personkode' | 'navn' | 'art' | 'kendeord' | 'tidligereKendeord'>;
}
