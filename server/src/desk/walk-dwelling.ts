import { type AsOf, dayOf, isVirkningstid } from '../ground/bitemporal/index.ts';
import { assert } from '../ground/faults/index.ts';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { decide, hasEjernummer, isWarrant, type Matter, type Warrant } from '../rooms/access/index.ts';
import { type Disclosure, disclose } from '../rooms/disclosure/index.ts';
import { type DwellingQuestion, lookBackFrom, type Service } from '../services/index.ts';
import { findResidents } from './find-residents.ts';
import type { DeskParts } from './parts.ts';
import { type OwnershipProof, proveOwnership } from './prove-ownership.ts';

/** S003: at most 12 months back. */
const WITHIN_A_YEAR = {
  da: 'Dagen skal ligge inden for de seneste 12 måneder og må ikke være senere end i dag.',
  en: 'The day must be within the last 12 months, and no later than today.',
};

/** What a landlord's answer was about. Days are `YYYY-MM-DD`. */
export interface DwellingAnswered {
  readonly kommunekode: string;
  readonly vejkode: string;
  readonly husnummer: string;
  readonly etage: string | undefined;
  readonly sidedoer: string | undefined;
  /** As DAR writes it to be read: `Vestergade 12, 3. tv, 8000 Aarhus C`; undefined where it does not say. */
  readonly adresse: string | undefined;
  /** From which day on it tells who left: never before the acquisition. */
  readonly fra: string;
  /** Since when the owner has owned it: nobody is told to have moved in before. */
  readonly erhvervet: string;
  /** The day it is of. */
  readonly dag: string;
}

/** What steps 3 to 5 come to for a landlord's question. */
export interface DwellingWalked {
  readonly warrant?: Warrant;
  readonly disclosure?: Disclosure;
  readonly bolig?: DwellingAnswered;
  readonly refusal?: Refusal;
}

/**
 * Steps 3 to 5 for a landlord, once the questions about the caller have been answered with yes: who owns the dwelling is asked
 * of the registers that know, then the controls are decided, and only then is anybody searched for (S003). The registers are
 * asked also where control 2 fails, so that a refusal takes as long for the one reason as for the other.
 */
export async function walkDwelling(
  parts: DeskParts,
  matter: Matter,
  service: Service,
  question: DwellingQuestion,
  present: AsOf,
): Promise<DwellingWalked> {
  assert(isVirkningstid(present.virkning), 'the present is a moment');
  const today = dayOf(present.virkning);
  const fra = lookBackFrom(question.fra, today);
  if (fra === undefined) return { refusal: refuse('ugyldigt-felt', { field: 'fra', why: WITHIN_A_YEAR }) };
  const proof = await tryToProve(parts, question, today);
  const { caller, tilladelse, at } = matter;
  const knyttet = hasEjernummer(caller.udlejer, question.ejer, at);
  // What no register could tell is never taken from what it said before.
  if (proof === undefined && knyttet) {
    return {
      refusal: refuse('midlertidigt-utilgaengelig', { aside: 'a register of addresses or owners gave no answer' }),
    };
  }
  const { adresse, acquired, owns = false } = proof ?? {};
  const within = tilladelse.geografi?.includes(adresse?.kommunekode ?? '') ?? true;
  const warrant = decide({ ...matter, bolig: { knyttet, ejer: owns && within } }, service.questions);
  if (!isWarrant(warrant)) {
    return {
      refusal: adresse === undefined && proof !== undefined ? { ...warrant, aside: 'no such address' } : warrant,
    };
  }
  assert(adresse !== undefined && acquired !== undefined, 'what is owned stands somewhere, since some day');
  // Who left before the acquisition is none of this owner's: of the days before it nothing is told.
  let since = fra;
  if (acquired > since) since = acquired;
  const period = { fra: since, erhvervet: acquired, today };
  const disclosure = disclose(warrant, await findResidents(parts, warrant, service, adresse, period, present));
  const { kommunekode, vejkode, etage, doer: sidedoer, betegnelse } = adresse;
  const husnummer = adresse.husnr.toUpperCase();
  const days = { fra: since, erhvervet: acquired, dag: today };
  const bolig = { kommunekode, vejkode, husnummer, etage, sidedoer, adresse: betegnelse, ...days };
  return { warrant, disclosure, bolig };
}

async function tryToProve(
  parts: DeskParts,
  question: DwellingQuestion,
  today: string,
): Promise<OwnershipProof | undefined> {
  try {
    return await proveOwnership(parts.ejendomme, question, today);
  } catch (fault) {
    parts.onFault(fault);
    return undefined;
  }
}
