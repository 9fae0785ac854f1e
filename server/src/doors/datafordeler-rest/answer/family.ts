import type { DisclosedFact } from '../../../desk/index.ts';
import { birthDate, parsePersonnummer } from '../../../ground/personnummer/index.ts';
import { findWord } from '../wire/words.ts';
import { writeLines } from './addresses.ts';
import { clockSinceBirth, markOf, writeBeginning, writePeriod, writeRequiredPeriod } from './period.ts';
import { writeRelated } from './related.ts';
import { currentIn, factsIn, type Json, type Source, valueIn } from './source.ts';
import { writeTime } from './times.ts';

/** Civil statuses, each with its spouse and its separations (datafordeler.md § 5.2). */
export function writeCivilStatuses(source: Source, born: string | undefined): Json[] {
  const separations = factsIn(source, 'separation');
  return factsIn(source, 'civilstand').map((fact) => {
    const reference = valueIn(fact, 'separationHenvisning');
    const within = separations.filter((one) => reference !== undefined && valueIn(one, 'henvisning') === reference);
    return {
      Civilstand: {
        ...writeRequiredPeriod(fact, clockSinceBirth(fact, born)),
        Civilstandstype: findWord('civilstand', valueIn(fact, 'civilstand')) ?? null,
        ...writeSpouse(source, fact),
        Separationer:
          within.length === 0 ? undefined : within.map((one) => ({ Separation: writePeriod(one, 'midnight') })),
      },
    };
  });
}

function writeSpouse(source: Source, fact: DisclosedFact): Json {
  const number = valueIn(fact, 'aegtefaelle');
  if (number !== undefined) {
    const { id, related, protections } = writeRelated(source, number);
    const missing = source.size === 'full' ? { Navn: null } : {};
    return {
      Aegtefaelle: { aegtefaellePersonId: id, aegtefaellePersonnummer: number, ...missing, ...related, ...protections },
    };
  }
  const without = writeWithoutNumber(fact, 'aegtefaelle', {
    navn: 'aegtefaelleNavn',
    markering: 'aegtefaelleNavnMarkering',
    foedselsdato: 'aegtefaelleFoedselsdato',
  });
  return without === undefined ? {} : { AegtefaelleUdenCpr: without };
}

/** Somebody known by name and birth date only; undefined when neither is known. */
function writeWithoutNumber(
  fact: DisclosedFact,
  prefix: 'aegtefaelle' | 'foraelder',
  fields: Readonly<Record<'navn' | 'markering' | 'foedselsdato', string>>,
): Json | undefined {
  const navn = valueIn(fact, fields.navn);
  const born = writeTime(valueIn(fact, fields.foedselsdato), 'noon');
  if (navn === undefined && born === undefined) return undefined;
  return {
    [`${prefix}Navn`]: navn,
    [`${prefix}Navnemarkering`]: findWord('navnemarkering', valueIn(fact, fields.markering)),
    [`${prefix}Foedselsdato`]: born,
    [`${prefix}FoedselsdatoUsikkerhedsmarkering`]: born === undefined ? undefined : markOf(fact, fields.foedselsdato),
  };
}

/** Parents: father or co-mother first, as the recorded answer has them. */
export function writeParents(source: Source, born: string | undefined): Json[] {
  const isMother = (fact: DisclosedFact) => valueIn(fact, 'rolle') === 'mor';
  const parents = [...factsIn(source, 'foraelder')].sort((a, b) => Number(isMother(a)) - Number(isMother(b)));
  return parents.map((fact) => ({
    Foraelderoplysning: {
      ...writeParent(source, fact),
      ForaelderRolle: findWord('foraelderrolle', valueIn(fact, 'rolle')) ?? null,
      ...writeBeginning(fact, clockSinceBirth(fact, born)),
    },
  }));
}

function writeParent(source: Source, fact: DisclosedFact): Json {
  const number = valueIn(fact, 'personnummer');
  if (number !== undefined) {
    const { id, related, protections } = writeRelated(source, number);
    return { Foraelder: { ...related, foraelderPersonId: id, foraelderPersonnummer: number, ...protections } };
  }
  const fields = { navn: 'navn', markering: 'navnMarkering', foedselsdato: 'foedselsdato' };
  return { ForaelderUdenCpr: writeWithoutNumber(fact, 'foraelder', fields) ?? {} };
}

/** Who has custody; the holder's address is left out, as in recorded answers (§ 5.2). */
export function writeCustody(source: Source, born: string | undefined): Json[] {
  return factsIn(source, 'foraeldremyndighed').map((fact) => {
    const role = findWord('myndighedsindehaver', valueIn(fact, 'rolle'));
    const number = valueIn(fact, 'personnummer') ?? parentNumber(source, role);
    return {
      Foraeldermyndighedsoplysning: {
        Foraeldermyndig: number === undefined ? undefined : writeHolder(source, number),
        ForaeldermyndighedsindehaverRolle: role ?? null,
        ...writeBeginning(fact, clockSinceBirth(fact, born)),
        virkningTil: writeTime(valueIn(fact, 'virkningTil'), 'midnight'),
      },
    };
  });
}

function writeHolder(source: Source, number: string): Json {
  const { id, related, protections } = writeRelated(source, number);
  const { Adresseoplysninger: _, ...rest } = related;
  return { foraeldermyndighedPersonId: id, foraeldermyndighedPersonnummer: number, ...rest, ...protections };
}

/** Custody of a parent names the role and not the number: it is the parent's. */
function parentNumber(source: Source, role: string | undefined): string | undefined {
  const parent = factsIn(source, 'foraelder').find((fact) => fact.current && valueIn(fact, 'rolle') === role);
  return valueIn(parent, 'personnummer');
}

/** Children, each since its birth. */
export function writeChildren(source: Source): Json[] {
  return factsIn(source, 'barn').map((fact) => {
    const number = valueIn(fact, 'personnummer') ?? '';
    const { id, related, protections } = writeRelated(source, number);
    const read = parsePersonnummer(number);
    return {
      Barnoplysning: {
        Barn: { barnPersonId: id, barnPersonnummer: number, ...related, ...protections },
        virkningFra: (read.ok ? writeTime(birthDate(read.value), 'noon') : undefined) ?? null,
        virkningFraUsikkerhedsmarkering: false,
      },
    };
  });
}

/** Guardianship: the guardian's name and address, from the register where the guardian is named by number. */
export function writeGuardianship(source: Source): Json[] {
  return factsIn(source, 'vaergemaal').map((fact) => {
    const guardian = source.relatives.get(valueIn(fact, 'personnummer') ?? '');
    const text = guardian === undefined ? undefined : currentIn(guardian, 'adressetekst');
    const standard = valueIn(text, 'standardadresse');
    const place = [valueIn(text, 'postnummer'), valueIn(text, 'postdistrikt')].filter((part) => part !== undefined);
    const lines = standard === undefined ? undefined : { adresselinie1: standard, adresselinie2: place.join(' ') };
    return {
      Vaergemaal: {
        vaergenavn: valueIn(fact, 'navn') ?? valueIn(text, 'adresseringsnavn'),
        SimpelAdresse: writeLines(fact) ?? lines,
      },
    };
  });
}
