import { findWord } from '../wire/words.ts';
import { writeSimple } from './addresses.ts';
import { writeBeginning, writePeriod, writeSpan } from './period.ts';
import { factsIn, type Json, type Source, valueIn } from './source.ts';
import { writeTime } from './times.ts';

/**
 * The containers at the end of a person. Whether they are arrays there is not known; they are, by the pattern of
 * `Folkekirke` (inferred, datafordeler.md § 5.2).
 */
export function writeMarks(source: Source): Readonly<Record<string, readonly Json[]>> {
  return {
    Kontaktadresse: factsIn(source, 'kontaktadresse').map((fact) => ({
      Kontaktadresse: writeSimple(fact, source.findText),
    })),
    Forsvinding: factsIn(source, 'forsvinding').map((fact) => ({ Forsvinding: writePeriod(fact, 'midnight') })),
    KommunaleForhold: factsIn(source, 'kommunaltForhold').map((fact) => ({
      KommunaleForhold: {
        bemaerkning: valueIn(fact, 'bemaerkning'),
        kommunaleforholdskode: valueIn(fact, 'kode'),
        KommunaleForholdsType: findWord('kommunaltForhold', valueIn(fact, 'type')) ?? 'ukendt',
        ...writeBeginning(fact, 'midnight'),
      },
    })),
    Valgoplysning: factsIn(source, 'valgoplysning').map((fact) => ({
      Valgoplysning: {
        valgretsdato: writeTime(valueIn(fact, 'valgretsdato'), 'midnight'),
        ValgoplysningsType: findWord('valgoplysning', valueIn(fact, 'kode')),
        ...writeSpan(fact, 'midnight'),
      },
    })),
    Flyttepaabud: factsIn(source, 'flyttepaabud').map((fact) => ({
      Flyttepaabud: {
        bemaerkning: valueIn(fact, 'tekst'),
        virkningFra: writeTime(valueIn(fact, 'virkningFra'), 'midnight'),
      },
    })),
    Notat: factsIn(source, 'notat').map((fact) => {
      const nummer = valueIn(fact, 'nummer');
      return {
        Notat: {
          notatlinie: valueIn(fact, 'linje'),
          notatnummer: nummer === undefined ? undefined : Number(nummer),
          ...writeSpan(fact, 'midnight'),
        },
      };
    }),
  };
}
