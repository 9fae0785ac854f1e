import type { DisclosedFact, DisclosedPerson } from '../../../desk/index.ts';
import { markOf, writePeriod, writeRequiredPeriod } from './period.ts';
import { currentIn, factsIn, type FindText, type Json, type Source, valueOf } from './source.ts';
import { writeTime } from './times.ts';

/** Five delivered lines as the wire has them; undefined when there is none. */
export function writeLines(fact: DisclosedFact): Json | undefined {
  const lines = [1, 2, 3, 4, 5].flatMap((line) => {
    const text = valueOf(fact, `linje${line}`)?.trim();
    return text === undefined ? [] : [[`adresselinie${line}`, text] as const];
  });
  return lines.length === 0 ? undefined : { adresselinie1: null, ...Object.fromEntries(lines) };
}

/** A supplementary or contact address (SimpelAdresseoplysning). */
export function writeSimple(fact: DisclosedFact, findText: FindText): Json {
  const myndighed = valueOf(fact, 'myndighed');
  return {
    startmyndighedskode: myndighed,
    startmyndighedsnavn: myndighed && findText('myndighed', myndighed),
    virkningFra: writeTime(valueOf(fact, 'virkningFra'), 'midnight') ?? null,
    virkningTil: writeTime(valueOf(fact, 'virkningTil'), 'midnight'),
    SimpelAdresse: writeLines(fact) ?? null,
  };
}

/** Where somebody lives or lived, with what is known of moving to and from the municipality. */
export function writeResidence(person: DisclosedPerson, fact: DisclosedFact, findText: FindText): Json {
  const left = valueOf(fact, 'fraflytningKommunekode');
  const extra = fact.current ? currentIn(person, 'supplerendeAdresse') : undefined;
  return {
    conavn: valueOf(fact, 'conavn'),
    fraflytningsdatoKommune: writeTime(valueOf(fact, 'fraflytningKommune'), 'midnight'),
    fraflytningsdatoKommuneUsikkerhedsmarkering: markOf(fact, 'fraflytningKommune'),
    // Without a municipality left there is one nobody knows (datafordeler.md § 5.4).
    fraflytningsKommunekode: left ?? '0000',
    fraflytningsKommunenavn: left === undefined ? 'Ukendt Myndighed' : findText('myndighed', left),
    tilflytningsdatoKommune: writeTime(valueOf(fact, 'tilflytningKommune'), 'midnight'),
    tilflytningsdatoKommuneUsikkerhedsmarkering: markOf(fact, 'tilflytningKommune'),
    CprAdresse: writeAddress(fact, writtenOut(person, fact), findText),
    ...writeRequiredPeriod(fact, 'midnight'),
    SupplerendeAdresse: extra && writeSimple(extra, findText),
  };
}

/** The address by codes and words. Required keys without a value are null, others are left out (§ 5.4). */
function writeAddress(fact: DisclosedFact, text: DisclosedFact | undefined, findText: FindText): Json {
  const [kommune, part] = [valueOf(fact, 'kommunekode'), (name: string) => valueOf(fact, name)?.trim()];
  return {
    bygningsnummer: part('bygningsnummer'),
    bynavn: valueOf(text, 'bynavn'),
    cprKommunekode: kommune ?? null,
    cprKommunenavn: kommune && findText('kommune', kommune),
    cprVejkode: part('vejkode') ?? null,
    etage: part('etage'),
    husnummer: part('husnummer'),
    postdistrikt: valueOf(text, 'postdistrikt') ?? null,
    postnummer: valueOf(text, 'postnummer') ?? null,
    sidedoer: part('sidedoer'),
    vejadresseringsnavn: valueOf(text, 'vejadresseringsnavn') ?? null,
  };
}

/** The address written out that goes with a residence: deliveries have one only of the residence in force. */
function writtenOut(person: DisclosedPerson, residence: DisclosedFact): DisclosedFact | undefined {
  if (residence.current) return currentIn(person, 'adressetekst');
  const same = ['virkningFra', 'kommunekode', 'vejkode'];
  return person.facts.find(
    (fact) =>
      fact.kind === 'adressetekst' && same.every((name) => valueOf(fact, name) === valueOf(residence, name)),
  );
}

/** Emigration and immigration. */
export function writeAbroad(fact: DisclosedFact, findText: FindText): Json {
  const [indrejse, udrejse] = [valueOf(fact, 'landIndrejse'), valueOf(fact, 'landUdrejse')];
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
