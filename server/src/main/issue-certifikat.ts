import { act, type ToldAct } from '../doors/cli/index.ts';
import { certificatesIn, keepPair } from '../neighbours/oces/index.ts';
import type { CertifikatForm } from '../rooms/access/index.ts';
import type { House } from './house.ts';

/** A certificate to be issued. */
export interface CertifikatOrder {
  /** Where its two files go. */
  readonly folder: string;
  /** The name of the files; the personkode and the beginning of the thumbprint when none is given. */
  readonly name?: string;
  readonly personkode: string;
  /** Its form; an employee's for an employee, an organisation's for a system when nothing is said. */
  readonly form?: CertifikatForm | undefined;
  /** The one grant it is for; all of its user's when nothing is said. */
  readonly tilladelse?: string | undefined;
  /** How many days it is good for; three years when nothing is said. */
  readonly dage?: number | undefined;
  /** The user who issues it; the operator of the machine when nobody is said. */
  readonly as?: string | undefined;
  /** Who issues it on this machine. */
  readonly osUser: string;
}

/** What an order came to: what the act told, the certificate and its key in PEM, and where they are kept. */
export type CertifikatIssued =
  | {
      readonly told: Readonly<Record<string, unknown>>;
      readonly pair: { readonly cert: string; readonly key: string };
      readonly places: { readonly cert: string; readonly key: string };
    }
  | Extract<ToldAct, { readonly refused: string }>;

/** Issues a certificate to a user, by the act that ties it too, and keeps it in a folder. */
export async function issueCertifikat(house: House, order: CertifikatOrder): Promise<CertifikatIssued> {
  const { personkode, form, tilladelse, dage, as, osUser } = order;
  const input = {
    personkode,
    ...(form === undefined ? {} : { form }),
    ...(tilladelse === undefined ? {} : { tilladelse }),
    ...(dage === undefined ? {} : { dage: String(dage) }),
  };
  const done = await act(house.desk, { act: 'certifikat.udsted', input, personkode: as, osUser });
  if ('refused' in done) return done;
  const { told, fil } = done;
  const text = Buffer.from(fil?.bytes ?? []).toString();
  const pair = { cert: `${certificatesIn(text).join('\n')}\n`, key: `${keyIn(text)}\n` };
  const places = keepPair(order.folder, order.name ?? (fil?.navn ?? personkode).replace(/\.pem$/, ''), pair);
  return { told, pair, places };
}

function keyIn(text: string): string {
  return /-----BEGIN PRIVATE KEY-----[\s\S]+?-----END PRIVATE KEY-----/.exec(text)?.[0] ?? '';
}
