import type { Godkendelse, HistoryBook, Signaturart } from '../../rooms/access/index.ts';

/** A signature as it was known at a moment. Instants are ISO, ends `infinity` while they run. */
export interface KnownSignatur extends Godkendelse {
  readonly personkode: string;
  readonly art: Signaturart;
  /** The thumbprint of a certificate, or the id of an identity. */
  readonly signatur: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** The signatures of users as they were known at an instant, with who had approved them; `kundenr` narrows. */
export async function knownSignaturer(
  history: HistoryBook,
  kundenr: string | undefined,
  registrering: string,
): Promise<readonly KnownSignatur[]> {
  const certifikater = await history.knownAt('certifikat', kundenr, registrering);
  const identiteter = await history.knownAt('eid', kundenr, registrering);
  return [
    ...certifikater.map((row) => ({
      ...{ art: formOf(row['form']), signatur: text(row['aftryk']).replace(/^\\x/, '') },
      // A tie that was ended, ended then, however long its certificate would have been good for.
      ...{ ...known(row), gyldigTil: instant(row['spaerret'] ?? row['gyldig_til']) },
    })),
    ...identiteter.map((row) => ({ art: 'eid' as const, signatur: text(row['erhverv_id']), ...known(row) })),
  ];
}

type Row = Readonly<Record<string, unknown>>;

function known(row: Row): Omit<KnownSignatur, 'art' | 'signatur'> {
  return {
    personkode: text(row['personkode']),
    ...{ gyldigFra: instant(row['gyldig_fra']), gyldigTil: instant(row['gyldig_til']) },
    godkendt: typeof row['godkendt'] === 'string' ? instant(row['godkendt']) : undefined,
    godkendtAf: typeof row['godkendt_af'] === 'string' ? row['godkendt_af'] : undefined,
  };
}

const text = (value: unknown) => String(value ?? '');
const instant = (value: unknown) => (value === 'infinity' ? 'infinity' : new Date(text(value)).toISOString());
const formOf = (value: unknown): Signaturart => (value === 'foces' || value === 'moces' ? value : 'voces');
