import { findWord } from '../wire/words.ts';
import { writeAbroad, writeResidences } from './addresses.ts';
import { writeChildren, writeCivilStatuses, writeCustody, writeGuardianship, writeParents } from './family.ts';
import { writeChurch, writeCitizenships, writeName, writeNumbers, writeProtections } from './identity.ts';
import { writeMarks } from './marks.ts';
import { clockSinceBirth, markOf } from './period.ts';
import { currentIn, factsIn, type Json, type Source, valueIn } from './source.ts';
import { dayOfDelivered, writeTime } from './times.ts';

/**
 * One person as `{"Person":{…}}` (datafordeler.md § 5): keys in the order of § 5.2, what does not exist is left out,
 * required keys without a value are null, required containers without content empty.
 */
export function writePerson(source: Source): Json {
  const { person, findText } = source;
  const [own, status] = [currentIn(person, 'person'), currentIn(person, 'status')];
  const registered = currentIn(person, 'foedselsregistrering');
  const place = valueIn(registered, 'myndighed');
  const born = dayOfDelivered(valueIn(own, 'foedselsdato'));
  return {
    Person: {
      id: person.personId,
      cprfoedselsregistreringsstedskode: place,
      cprfoedselsregistreringsstedsnavn: place && findText('myndighed', place),
      supplerendeFoedselsregistreringssted: valueIn(registered, 'supplerende'),
      foedselsdato: writeTime(valueIn(own, 'foedselsdato'), 'noon') ?? null,
      foedselsdatoUsikkerhedsmarkering: markOf(own, 'foedselsdato'),
      koen: findWord('koen', valueIn(own, 'koen')) ?? null,
      stilling: valueIn(own, 'stilling'),
      statusdato: (status && writeTime(valueIn(status, 'virkningFra'), clockSinceBirth(status, born))) ?? null,
      statusdatoUsikkerhedsmarkering: markOf(status, 'virkningFra'),
      status: findWord('personstatus', valueIn(status, 'status')) ?? null,
      Beskyttelser: filled(writeProtections(person, source.at)),
      Personnumre: writeNumbers(source),
      Navne: factsIn(source, 'navn').map((fact) => ({ Navn: writeName(fact) })),
      Statsborgerskaber: filled(writeCitizenships(source)),
      Civilstande: filled(writeCivilStatuses(source, born)),
      Foraelderoplysninger: filled(writeParents(source, born)),
      Foraeldermyndighedsoplysninger: filled(writeCustody(source, born)),
      Boern: filled(writeChildren(source)),
      UdrejseIndrejser: filled(
        factsIn(source, 'udrejse').map((fact) => ({ UdrejseIndrejse: writeAbroad(fact, findText) })),
      ),
      Adresseoplysninger: writeResidences(source),
      Folkekirke: filled(writeChurch(source, born)),
      Vaergemaal: filled(writeGuardianship(source)),
      ...Object.fromEntries(Object.entries(writeMarks(source)).map(([key, rows]) => [key, filled(rows)])),
    },
  };
}

/** A container that is left out when nothing is in it. */
function filled(rows: readonly Json[]): readonly Json[] | undefined {
  return rows.length === 0 ? undefined : rows;
}
