import { writeSimple } from './addresses.ts';
import { writeBeginning, writePeriod, writeSpan } from './period.ts';
import { factsIn, type Json, type Source, valueOf } from './source.ts';
import { writeTime } from './times.ts';
import { findWord } from './words.ts';

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
        bemaerkning: valueOf(fact, 'bemaerkning'),
        kommunaleforholdskode: valueOf(fact, 'kode'),
        KommunaleForholdsType: findWord('kommunaltForhold', valueOf(fact, 'type')) ?? 'ukendt',
        ...writeBeginning(fact, 'midnight'),
      },
    })),
    Valgoplysning: factsIn(source, 'valgoplysning').map((fact) => ({
      Valgoplysning: {
        valgretsdato: writeTime(valueOf(fact, 'valgretsdato'), 'midnight'),
        ValgoplysningsType: findWord('valgoplysning', valueOf(fact, 'kode')),
        ...writeSpan(fact, 'midnight'),
      },
    })),
    Flyttepaabud: factsIn(source, 'flyttepaabud').map((fact) => ({
      Flyttepaabud: {
        bemaerkning: valueOf(fact, 'tekst'),
        virkningFra: writeTime(valueOf(fact, 'virkningFra'), 'midnight'),
      },
    })),
    Notat: factsIn(source, 'notat').map((fact) => {
      const nummer = valueOf(fact, 'nummer');
      return {
        Notat: {
          notatlinie: valueOf(fact, 'linje'),
          notatnummer: nummer === undefined ? undefined : Number(nummer),
          ...writeSpan(fact, 'midnight'),
        },
      };
    }),
  };
}
