// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  SikkerhedAfloes,
  SikkerhedAfloesTold,
  SikkerhedList,
  SikkerhedListed,
  SikkerhedMangler,
  SikkerhedManglet,
  SikkerhedUddannelse,
  SikkerhedUddannet,
  SikkerhedUdpeg,
  SikkerhedUdpeget,
} from './sikkerhed.ts';

/** What is asked in this area of the contract. */
export interface SikkerhedOperations {
  /** Names the security officer of a customer that has none. */
  'POST /api/handling/sikkerhed.udpeg': { readonly asked: SikkerhedUdpeg; readonly answer: SikkerhedUdpeget };
  /** Relieves the security officer, with a successor or with none. */
  'POST /api/handling/sikkerhed.afloes': { readonly asked: SikkerhedAfloes; readonly answer: SikkerhedAfloesTold };
  /** The security officers, now and earlier. */
  'POST /api/handling/sikkerhed.list': { readonly asked: SikkerhedList; readonly answer: SikkerhedListed };
  /** Records that employees are trained and know the rules and the terms. */
  'POST /api/handling/sikkerhed.uddannelse': {
    readonly asked: SikkerhedUddannelse;
    readonly answer: SikkerhedUddannet;
  };
  /** Who of the employees lacks training or knowledge. */
  'POST /api/handling/sikkerhed.mangler': { readonly asked: SikkerhedMangler; readonly answer: SikkerhedManglet };
}
