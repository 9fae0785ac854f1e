import type { AsOf } from '../ground/bitemporal/index.ts';
import { isRefusal, type Refusal, refuse } from '../ground/refusals/index.ts';
import { type Caller, decide, isWarrant, type Matter, type Tilladelse, type Warrant } from '../rooms/access/index.ts';
import { type Disclosure, disclose } from '../rooms/disclosure/index.ts';
import {
  asksCurrentOnly,
  findService,
  isAboutDwelling,
  isSearch,
  personnumreOf,
  type Question,
  type Service,
} from '../services/index.ts';
import { isAboutNow } from './about-now.ts';
import { adgangOf } from './adgang-of.ts';
import type { Ask, Outcome } from './ask.ts';
import { find, type HitsFound } from './find.ts';
import { findBeyondGrant } from './find-beyond-grant.ts';
import { grantOf } from './grant-of.ts';
import { identify } from './identify.ts';
import { momentsOf } from './moments-of.ts';
import type { DeskParts } from './parts.ts';
import { isReachedFromCase } from './reached-from-case.ts';
import { type Known, record } from './record.ts';
import { refuseNobody } from './refuse-nobody.ts';
import { spurgtBy } from './spurgt.ts';
import { type DwellingAnswered, walkDwelling } from './walk-dwelling.ts';

/** How far a request came, and what it came to. */
interface Walked {
  readonly caller?: Caller | undefined;
  readonly claimed?: string | undefined;
  readonly service?: Service;
  readonly warrant?: Warrant;
  readonly disclosure?: Disclosure;
  readonly hits?: HitsFound | undefined;
  readonly bolig?: DwellingAnswered;
  readonly refusal?: Refusal;
  /** The question with its number in the one form that is searched for, once it has been read. */
  readonly spurgt?: Readonly<Record<string, string>>;
}

/**
 * The one path: identify, check, decide, find, disclose, journal. Whatever a request comes to has its entry; if the
 * entry cannot be written, the answer is withheld.
 */
export async function walk(parts: DeskParts, ask: Ask): Promise<Outcome> {
  const walked = await walkToAnswer(parts, ask);
  const known: Known = {
    approach: ask,
    tjeneste: walked.service?.id ?? ask.service,
    spurgt: ask.keys,
    asOf: ask.asOf,
    formaal: ask.formaal,
    sag: ask.sag,
    fra: ask.fra,
    prisklasse: walked.service?.prisklasse,
    ...walked,
    ...ofRun(ask.koersel),
  };
  try {
    const receipt = await record(parts, known);
    if (walked.refusal === undefined && walked.disclosure !== undefined && walked.service !== undefined) {
      const { service, disclosure, hits, bolig } = walked;
      return { kind: 'answer', service, disclosure, hits, bolig, receipt };
    }
    return { kind: 'refused', refusal: walked.refusal ?? refuse('midlertidigt-utilgaengelig'), receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

/** What a run that the clock asks for has its entry say: the id that was drawn, or that it repeats one, which is free. */
function ofRun(koersel: Ask['koersel']): Pick<Known, 'entryId' | 'prisklasse' | 'bemaerkning'> {
  if (koersel === undefined) return {};
  if ('entryId' in koersel) return koersel;
  return { prisklasse: undefined, bemaerkning: `repeats ${koersel.gentager}, which was not kept` };
}

/** Steps 1 to 5. A fault on the way is a refusal like any other: it is told, journalled and harms nothing. */
async function walkToAnswer(parts: DeskParts, ask: Ask): Promise<Walked> {
  const so: { -readonly [K in keyof Walked]: Walked[K] } = {};
  try {
    const now = parts.clock.now();
    const present = parts.present(now);
    const at = present.registrering;

    const identified = await identify(parts, ask, at);
    if ('refusal' in identified)
      return { caller: identified.known, claimed: identified.claimed, refusal: identified.refusal };
    so.caller = identified.caller;

    const formaal = ask.formaal ?? so.caller.session?.formaal;
    const admitted = admit(ask, so.caller, formaal, at);
    if ('refused' in admitted) return { ...so, refusal: admitted };
    so.service = admitted.service;

    const question = ask.unreadable ?? admitted.service.check(ask.keys, ask.search);
    if (isRefusal(question)) return { ...so, refusal: question };
    so.spurgt = spurgtBy(ask.keys, question);

    const reached = await isReachedFromCase(parts, so.caller, ask, question);
    const matter = matterOf(ask, so.caller, admitted, formaal, question, present, reached);
    const decision = decide(matter, so.service.questions);
    if (!isWarrant(decision)) return { ...so, refusal: decision };
    so.warrant = decision;
    if (isAboutDwelling(question))
      return { ...so, ...(await walkDwelling(parts, matter, so.service, question, present)) };
    const beyond = findBeyondGrant(decision, question);
    if (beyond !== undefined) return { ...so, refusal: beyond };

    const moments = momentsOf(question, ask.asOf, present, present);
    const found = await find(parts, decision, admitted.service, question, moments);
    if ('refused' in found) return { ...so, refusal: found };
    const { findings, hits } = found;
    so.hits = hits;
    so.disclosure = disclose(decision, findings);
    const isList = isSearch(question) && question.onlyOne !== true;
    // Nobody found is the answer to a search, and to a question about one person a refusal.
    if (so.disclosure.persons.length > 0 || isList) return so;
    return { ...so, refusal: refuseNobody(decision, findings.length > 0) };
  } catch (fault) {
    parts.onFault(fault);
    return { ...so, refusal: refuse('midlertidigt-utilgaengelig') };
  }
}

/** Is there such a service, and is it granted? Before anything else is told of what is wrong with the request. */
function admit(
  ask: Ask,
  caller: Caller,
  formaal: string | undefined,
  at: string,
): { service: Service; tilladelse: Tilladelse } | Refusal {
  const service = findService(ask.service);
  if (service === undefined) return ask.unreadable ?? refuse('tjeneste-ukendt');
  const tilladelse = grantOf(service, caller, formaal, at);
  return isRefusal(tilladelse) ? tilladelse : { service, tilladelse };
}

/** What the legal questions are put to. */
function matterOf(
  ask: Ask,
  caller: Caller,
  { service, tilladelse }: { service: Service; tilladelse: Tilladelse },
  formaal: string | undefined,
  question: Question,
  present: AsOf,
  reachedFromCase: boolean,
): Matter {
  return {
    caller,
    service: service.id,
    tilladelse,
    formaal,
    sag: ask.sag,
    reachedFromCase,
    personnumre: personnumreOf(question),
    aboutNow: isAboutNow(ask.asOf, present),
    currentOnly: asksCurrentOnly(question),
    modtager: service.modtager,
    adgang: adgangOf(ask.doer),
    at: present.registrering,
  };
}
