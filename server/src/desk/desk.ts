import type { ActFile, TableForm } from '../acts/index.ts';
import type { AsOf } from '../ground/bitemporal/index.ts';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Caller, NsisNiveau } from '../rooms/access/index.ts';
import type { Adresseforslag } from '../services/index.ts';
import { type ActivationOutcome, activate } from './activate.ts';
import type { Approach, Ask, Outcome } from './ask.ts';
import { writeDwellingFiles } from './dwelling-files.ts';
import type { EidReturn } from './find-eid-user.ts';
import { identify } from './identify.ts';
import { listStanding, type StandingOutcome } from './list-standing.ts';
import { lock, type ReopenedBy, type ReopenOutcome, reopen } from './lock.ts';
import { type TraceOutcome, traceOwn } from './own-trace.ts';
import type { DeskParts } from './parts.ts';
import { type ActAsked, type ActOutcome, perform } from './perform.ts';
import type { NewPassword } from './reason-against-password.ts';
import { type Replay, type ReplayOutcome, replay } from './replay.ts';
import { runStandingLookups } from './run-standing.ts';
import { chooseFormaal, signOff } from './sign-off.ts';
import { type SignOn, type SignOnOutcome, signOn } from './sign-on.ts';
import { signOnByCertificate } from './sign-on-by-certificate.ts';
import { beginEid, type EidBegun, signOnByEid } from './sign-on-by-eid.ts';
import { type AddressesAsked, suggestAddresses } from './suggest-addresses.ts';
import type { ToldDwelling } from './tell-dwelling.ts';
import { type TryOut, type TryOutOutcome, tryOut } from './try-out.ts';
import { walk } from './walk.ts';
import { writeManifests } from './write-manifests.ts';

/** What a door can ask of the desk. */
export interface Desk {
  /** A lookup of any service. Never throws. */
  ask(ask: Ask): Promise<Outcome>;
  /** Addresses that begin as a text does, for landlords who type one. Never throws. */
  suggestAddresses(approach: Approach, asked: AddressesAsked): Promise<readonly Adresseforslag[] | Refusal>;
  /** A landlord's answer as files. */
  writeDwellingFiles(told: ToldDwelling): Promise<readonly (ActFile & { readonly form: TableForm })[]>;
  /** An administrative act. Never throws. */
  perform(asked: ActAsked): Promise<ActOutcome>;
  /** A past answer, given again from its entry. Never throws. */
  replay(asked: Replay): Promise<ReplayOutcome>;
  signOn(asked: SignOn): Promise<SignOnOutcome>;
  /** Signs an employee on by the certificate in the connection. Never throws. */
  signOnByCertificate(approach: Approach): Promise<SignOnOutcome>;
  /** Begins a sign-in with an electronic identity. Never throws. */
  beginEid(asked: { readonly niveau: NsisNiveau; readonly svar: string }): Promise<EidBegun | Refusal>;
  /** Signs an employee on, or opens the locked session again, by an electronic identity. Never throws. */
  signOnByEid(approach: Approach, returned: EidReturn): Promise<SignOnOutcome | ReopenOutcome>;
  /** Whom a link to choose a password is for. Never throws. */
  findActivation(approach: Omit<Approach, 'credentials'>, token: string): Promise<ActivationOutcome>;
  /** Uses a link to choose a password. Never throws. */
  activate(approach: Omit<Approach, 'credentials'>, token: string, chosen: NewPassword): Promise<ActivationOutcome>;
  /** Ends a session; false when it could not be journalled. */
  signOff(approach: Approach): Promise<boolean>;
  /** Locks a session; false when it could not be journalled. */
  lock(approach: Approach): Promise<boolean>;
  /** Opens a locked session again. Never throws. */
  reopen(approach: Approach, by: ReopenedBy): Promise<ReopenOutcome>;
  /** The lookups a user has made, a page from `before` on. Never throws. */
  traceOwn(approach: Approach, before: string | undefined): Promise<TraceOutcome>;
  /** What a lookup would come to, explained without making it. Never throws. */
  tryOut(tried: TryOut): Promise<TryOutOutcome>;
  /** Who a session belongs to, without a lookup; for the door that shows it on the page. */
  whoIs(approach: Approach): Promise<Caller | Refusal>;
  /** Chooses the purpose of the work at hand for a session; false when it could not be journalled. */
  chooseFormaal(approach: Approach, caller: Caller, formaal: string): Promise<boolean>;
  /** Writes what nights have left to be written into the journal; returns how many entries it has seen to. Throws a Fault. */
  writeManifests(): Promise<number>;
  /** A customer's standing lookups with their latest runs, for its systems. Never throws. */
  listStanding(approach: Approach & Pick<Ask, 'unreadable'>): Promise<StandingOutcome>;
  /** Makes the standing lookups that are due, no more of them once `stop` says so; returns how many. Throws a Fault. */
  runStandingLookups(stop?: AbortSignal): Promise<number>;
  /** Both times of now, for doors whose protocol has no place for them. */
  present(): AsOf;
}

/** Opens the desk. */
export function createDesk(parts: DeskParts): Desk {
  return {
    ask: (ask) => walk(parts, ask),
    suggestAddresses: (approach, asked) => suggestAddresses(parts, approach, asked),
    writeDwellingFiles: (told) => writeDwellingFiles(parts.paper, told),
    perform: (asked) => perform(parts, asked),
    replay: (asked) => replay(parts, asked),
    signOn: (asked) => signOn(parts, asked),
    findActivation: (approach, token) => activate(parts, approach, token, undefined),
    activate: (approach, token, chosen) => activate(parts, approach, token, chosen),
    signOff: (approach) => signOff(parts, approach),
    lock: (approach) => lock(parts, approach),
    signOnByCertificate: (approach) => signOnByCertificate(parts, approach),
    beginEid: (asked) => beginEid(parts, asked),
    signOnByEid: (approach, returned) => signOnByEid(parts, approach, returned),
    reopen: (approach, by) => reopen(parts, approach, by),
    traceOwn: (approach, before) => traceOwn(parts, approach, before),
    tryOut: (tried) => tryOut(parts, tried),
    async whoIs(approach) {
      try {
        const identified = await identify(parts, approach, parts.present(parts.clock.now()).registrering);
        return 'caller' in identified ? identified.caller : identified.refusal;
      } catch (fault) {
        parts.onFault(fault);
        return refuse('midlertidigt-utilgaengelig');
      }
    },
    chooseFormaal: (approach, caller, formaal) => chooseFormaal(parts, approach, caller, formaal),
    writeManifests: () => writeManifests(parts),
    listStanding: (approach) => listStanding(parts, approach),
    runStandingLookups: (stop) => runStandingLookups(parts, stop),
    present: () => parts.present(parts.clock.now()),
  };
}
