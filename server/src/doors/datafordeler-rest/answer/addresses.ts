import type { DisclosedFact, DisclosedPerson } from '../../../desk/index.ts';
import { markOf, writePeriod, writeRequiredPeriod } from './period.ts';
import { currentIn, type FindText, factsIn, isEmptyIn, type Json, type Source, valueIn } from './source.ts';
import { writeTime } from './times.ts';

/** Five delivered lines as the wire has them; undefined when there is none. */
export function writeLines(fact: DisclosedFact): Json | undefined {
  const lines = [1, 2, 3, 4, 5].flatMap((line) => {
    const text = valueIn(fact, `linje${line}`)?.trim();
    return text === undefined ? [] : [[`adresselinie${line}`, text] as const];
  });
  return lines.length === 0 ? undefined : { adresselinie1: null, ...Object.fromEntries(lines) };
}

/** A supplementary or contact address (SimpelAdresseoplysning). */
export function writeSimple(fact: DisclosedFact, findText: FindText): Json {
  const myndighed = valueIn(fact, 'myndighed');
  return {
    startmyndighedskode: myndighed,
    startmyndighedsnavn: myndighed && findText('myndighed', myndighed),
    virkningFra: writeTime(valueIn(fact, 'virkningFra'), 'midnight') ?? null,
    virkningTil: writeTime(valueIn(fact, 'virkningTil'), 'midnight'),
    SimpelAdresse: writeLines(fact) ?? null,
  };
}

/** Where somebody lives or lived, with what is known of moving to and from the municipality. */
export function writeResidence(person: DisclosedPerson, fact: DisclosedFact, findText: FindText): Json {
  // Without a municipality left there is one nobody knows (datafordeler.md § 5.4).
  const isNoneLeft = isEmptyIn(fact, 'fraflytningKommunekode');
  const left = valueIn(fact, 'fraflytningKommunekode');
  const extra = fact.current ? currentIn(person, 'supplerendeAdresse') : undefined;
  return {
    conavn: valueIn(fact, 'conavn'),
    fraflytningsdatoKommune: writeTime(valueIn(fact, 'fraflytningKommune'), 'midnight'),
    fraflytningsdatoKommuneUsikkerhedsmarkering: markOf(fact, 'fraflytningKommune'),
    fraflytningsKommunekode: isNoneLeft ? '0000' : left,
    fraflytningsKommunenavn: isNoneLeft ? 'Ukendt Myndighed' : left && findText('myndighed', left),
    tilflytningsdatoKommune: writeTime(valueIn(fact, 'tilflytningKommune'), 'midnight'),
    tilflytningsdatoKommuneUsikkerhedsmarkering: markOf(fact, 'tilflytningKommune'),
    CprAdresse: writeAddress(fact, writtenOut(person, fact), findText),
    ...writeRequiredPeriod(fact, 'midnight'),
    SupplerendeAdresse: extra && writeSimple(extra, findText),
  };
}

/** The address by codes and words. Required keys without a value are null, others are left out (§ 5.4). */
function writeAddress(fact: DisclosedFact, text: DisclosedFact | undefined, findText: FindText): Json {
  const [kommune, part] = [valueIn(fact, 'kommunekode'), (name: string) => valueIn(fact, name)?.trim()];
  return {
    bygningsnummer: part('bygningsnummer'),
    bynavn: valueIn(text, 'bynavn'),
    cprKommunekode: kommune ?? null,
    cprKommunenavn: kommune && findText('kommune', kommune),
    cprVejkode: part('vejkode') ?? null,
    etage: part('etage'),
    husnummer: part('husnummer'),
    postdistrikt: valueIn(text, 'postdistrikt') ?? null,
    postnummer: valueIn(text, 'postnummer') ?? null,
    sidedoer: part('sidedoer'),
    vejadresseringsnavn: valueIn(text, 'vejadresseringsnavn') ?? null,
    darAdresseId: valueIn(fact, 'daradresse'),
  };
}

/**
 * The address written out that goes with a residence. Deliveries have one only of the residence in force, and it is
 * never lent to another: a move annulled on the same day began when that one did, maybe on the same road.
 */
function writtenOut(person: DisclosedPerson, residence: DisclosedFact): DisclosedFact | undefined {
  if (residence.current) return currentIn(person, 'adressetekst');
  const same = ['virkningFra', 'kommunekode', 'vejkode'];
  return person.facts.find(
    (fact) =>
      fact.kind === 'adressetekst' &&
      !fact.current &&
      same.every((name) => valueIn(fact, name) === valueIn(residence, name)),
  );
}

/** Emigration and immigration. */
export function writeAbroad(fact: DisclosedFact, findText: FindText): Json {
  const [indrejse, udrejse] = [valueIn(fact, 'landIndrejse'), valueIn(fact, 'landUdrejse')];
  return {
    cprLandekodeIndrejse: indrejse,
    cprLandIndrejse: indrejse && findText('myndighed', indrejse),
    cprLandekodeUdrejse: udrejse,
    cprLandUdrejse: udrejse && findText('myndighed', udrejse),
    ...writePeriod(fact, 'midnight'),
    Udenlandsadresse: writeLines(fact),
  };
}

/** Every residence of a person, the present one first. */
export function writeResidences(source: Source): Json[] {
  return factsIn(source, 'bopael').map((fact) => ({
    Adresseoplysninger: writeResidence(source.person, fact, source.findText),
  }));
}
