import { X509Certificate } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1000;
const RENEWED_BEFORE_DAYS = 30;

/** Whether a kept certificate still serves: of this authority (PEM), with more than 30 days left. `now` is milliseconds. */
export function lasts(cert: string, ca: string, now: number): boolean {
  const held = new X509Certificate(cert);
  const left = held.validToDate.getTime() - now;
  return left > RENEWED_BEFORE_DAYS * DAY_MS && held.verify(new X509Certificate(ca).publicKey);
}
