import { LOEBENDE_PR_KUNDE_MAX } from '../../rooms/access/index.ts';
import type { FaultTexts } from '../file/index.ts';

/** What can be wrong with a row of a file of dwellings, in words of its own. */
export const LOEBENDE_FAULTS: FaultTexts = {
  'for-mange adresse': {
    da: 'Flere adresser skrives sådan. Nævn by, etage og dør.',
    en: 'Several addresses are written like this. Name town, floor and door.',
  },
  'felt-mangler adresse': { da: 'Nævn en bolig.', en: 'Name a dwelling.' },
  'felt-mangler ejer': { da: 'Nævn ejeren.', en: 'Name the owner.' },
  'ugyldigt-felt ejer': {
    da: 'Nummeret er ikke et ejernummer, der er knyttet til jer.',
    en: "The number is not an owner's number that is tied to you.",
  },
  'ugyldigt-felt hver': { da: 'Skriv dag, uge eller måned.', en: 'Write dag, uge or måned.' },
  'ugyldigt-felt handling': { da: 'Skriv opret eller ophør.', en: 'Write opret or ophør.' },
  'findes-ikke handling': { da: 'Boligen følges ikke.', en: 'The dwelling is not followed.' },
  'for-mange fil': {
    da: `I kan følge højst ${LOEBENDE_PR_KUNDE_MAX} boliger ad gangen.`,
    en: `You can follow at most ${LOEBENDE_PR_KUNDE_MAX} dwellings at a time.`,
  },
};
