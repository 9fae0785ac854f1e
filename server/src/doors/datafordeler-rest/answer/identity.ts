import type { DisclosedFact, DisclosedPerson } from '../../../desk/index.ts';
import { findWord } from '../wire/words.ts';
import { clockSinceBirth, writePeriod, writeRequiredPeriod, writeSpan } from './period.ts';
import { factsIn, isEmptyIn, type Json, type Source, valueIn } from './source.ts';

/** Every number the person has or had; at noon, later ones too (datafordeler.md § 5.4). */
export function writeNumbers(source: Source): Json[] {
  return factsIn(source, 'personnummer').map((fact) => ({
    Personnummer: { personnummer: valueIn(fact, 'personnummer') ?? null, ...writePeriod(fact, 'noon') },
  }));
}

/** A name. Of an unnamed newborn the two required parts are empty texts and the rest is left out (§ 5.4). */
export function writeName(fact: DisclosedFact): Json {
  const [fornavne, mellemnavn, efternavn] = ['fornavne', 'mellemnavn', 'efternavn'].map((name) => valueIn(fact, name));
  const isNamed = fornavne !== undefined || efternavn !== undefined;
  return {
    adresseringsnavn: isNamed ? addressingName(fornavne, mellemnavn, efternavn) : undefined,
    efternavn: efternavn ?? (isEmptyIn(fact, 'efternavn') ? '' : null),
    fornavne: fornavne ?? (isEmptyIn(fact, 'fornavne') ? '' : null),
    mellemnavn,
    efternavnsmarkering: findWord('navnemarkering', valueIn(fact, 'efternavnMarkering')),
    fornavnsmarkering: findWord('navnemarkering', valueIn(fact, 'fornavneMarkering')),
    mellemnavnsmarkering: findWord('navnemarkering', valueIn(fact, 'mellemnavnMarkering')),
    ...writePeriod(fact, isNamed ? 'midnight' : 'noon'),
  };
}

/** `Surname,Given Middle`, without a blank after the comma (§ 5.4). */
function addressingName(
  fornavne: string | undefined,
  mellemnavn: string | undefined,
  efternavn: string | undefined,
): string {
  const given = [fornavne, mellemnavn].filter((part) => part !== undefined).join(' ');
  return [efternavn, given].filter((part) => part !== undefined && part !== '').join(',');
}

/** The protections in force, and past ones where history is asked for; of one without a word nothing is told. */
export function writeProtections(person: DisclosedPerson, at: string): Json[] {
  const written = factsIn({ person, at }, 'beskyttelse').flatMap((fact) => {
    const beskyttelsestype = findWord('beskyttelse', valueIn(fact, 'type'));
    return beskyttelsestype === undefined ? [] : [{ Beskyttelse: { beskyttelsestype, ...writeSpan(fact, 'exact') } }];
  });
  const isTold = factsIn({ person, at }, 'beskyttelse').some(
    (fact) => fact.current && valueIn(fact, 'type') === '0001',
  );
  // Vilkår § 9: the marking goes along also when the protection came after the day asked about.
  if (isTold || !person.situationer.includes('beskyttet')) return written;
  return [{ Beskyttelse: { beskyttelsestype: 'navne_og_adresse' } }, ...written];
}

/** Citizenships with the name of the country. */
export function writeCitizenships(source: Source): Json[] {
  return factsIn(source, 'statsborgerskab').map((fact) => {
    const land = valueIn(fact, 'land');
    return {
      Statsborgerskab: {
        cprlandekode: land ?? null,
        cprlandenavn: (land && source.findText('myndighed', land)) ?? null,
        ...writeRequiredPeriod(fact, 'midnight'),
      },
    };
  });
}

/** Membership of the national church. */
export function writeChurch(source: Source, born: string | undefined): Json[] {
  return factsIn(source, 'folkekirke').map((fact) => ({
    Folkekirke: {
      Tilhoersforhold: findWord('folkekirke', valueIn(fact, 'forhold')),
      ...writePeriod(fact, clockSinceBirth(fact, born)),
    },
  }));
}
