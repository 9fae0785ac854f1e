import { readFile } from 'node:fs/promises';
import * as x509 from '@peculiar/x509';
import type { CertifikatStatus } from '../../rooms/access/index.ts';
import { askOcsp } from './ask-ocsp.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { lookInCrl } from './look-in-crl.ts';
import type { Said, Signed } from './revocation.ts';

/** How the authority's word on a certificate is had. Milliseconds. */
export interface StatusRules {
  /** The oldest answer that is used without asking again. */
  readonly ageMsMax: number;
  /** How long an authority has to answer, by each of its two ways. */
  readonly timeoutMs: number;
  /** A list of revoked certificates on this machine, for where the authority's own places cannot be reached; DER. */
  readonly crlFiles: readonly string[];
}

/** What a certificate is worth to its authority. */
export type StatusCheck = (aftryk: string, signed: Signed, now: number) => Promise<CertifikatStatus>;

interface Kept {
  readonly at: number;
  readonly until: number;
  readonly status: CertifikatStatus;
}

const KEPT_MAX = 20_000;
/** Half an age before it must be, an answer is renewed while the old one still serves, so that nobody waits for it. */
const RENEWED_AFTER = 0.5;

/**
 * Makes the check: OCSP at the address the certificate names, else the list at the address it names, else a list on this machine.
 * An answer is used for `ageMsMax` and asked for once, however many wait for it. Where nobody can say, the status is unknown.
 */
export function createStatusCheck(rules: StatusRules, onFault: (fault: unknown) => void): StatusCheck {
  const kept = new Map<string, Kept>();
  const asking = new Map<string, Promise<CertifikatStatus>>();
  const ask = (aftryk: string, signed: Signed, now: number): Promise<CertifikatStatus> => {
    const under = asking.get(aftryk);
    if (under !== undefined) return under;
    const answer = findSaid(signed, now, rules, onFault).then(
      (said) => {
        if (kept.size >= KEPT_MAX) kept.clear();
        kept.set(aftryk, { at: now, ...said });
        return said.status;
      },
      (): CertifikatStatus => 'ukendt',
    );
    asking.set(aftryk, answer);
    return answer.finally(() => asking.delete(aftryk));
  };
  return async (aftryk, signed, now) => {
    const known = kept.get(aftryk);
    if (known === undefined || now - known.at >= rules.ageMsMax || now >= known.until) return ask(aftryk, signed, now);
    // An authority that does not answer now is asked again until the old answer is too old; then nobody can say.
    if (now - known.at >= rules.ageMsMax * RENEWED_AFTER) ask(aftryk, signed, now).catch(onFault);
    return known.status;
  };
}

async function findSaid(
  signed: Signed,
  now: number,
  { timeoutMs, crlFiles }: StatusRules,
  onFault: (fault: unknown) => void,
): Promise<Said> {
  const ways = [
    ...ocspPlaces(signed).map((url) => ({ url, ask: () => askOcsp(url, signed, now, timeoutMs) })),
    ...crlPlaces(signed).map((url) => ({
      url,
      ask: async () => lookInCrl(await fetchBytes(url, timeoutMs), signed, now),
    })),
    // Which of the lists on this machine is this authority's is found by looking.
    ...crlFiles.map((path) => ({ url: undefined, ask: async () => lookInCrl(await readFile(path), signed, now) })),
  ];
  for (const { url, ask } of ways) {
    try {
      return await ask();
    } catch (cause) {
      if (url !== undefined) onFault(new Error(`${url} does not tell whether a certificate is revoked`, { cause }));
    }
  }
  throw new Error('nobody can say whether the certificate is revoked');
}

const isHttp = (url: string) => /^https?:\/\//.test(url);

function ocspPlaces({ certificate }: Signed): string[] {
  const found = certificate.getExtension(x509.AuthorityInfoAccessExtension);
  return (found?.ocsp ?? []).map(({ value }) => value).filter(isHttp);
}

function crlPlaces({ certificate }: Signed): string[] {
  const found = certificate.getExtension(x509.CRLDistributionPointsExtension);
  return (found?.distributionPoints ?? [])
    .flatMap(({ distributionPoint }) => distributionPoint?.fullName ?? [])
    .flatMap(({ uniformResourceIdentifier: url }) => (url !== undefined && isHttp(url) ? [url] : []));
}
