import { call } from './call.ts';
import type { DwellingAnswer, DwellingAsked } from './contract/boligopslag.ts';

/** Asks for a landlord's dwelling or stairwell; what is asked goes in the body, since an owner may be a personnummer. */
export const lookUpDwelling = (asked: DwellingAsked) => call('POST /api/boligopslag', asked);

/** Asks what a landlord's lookup can be made with. */
export const findDwellingChoices = () => call('GET /api/boligopslag/valg');

/** Asks which dwellings a house has, by its codes; nothing is told of who lives there. */
export const listHomes = ({ kommunekode, vejkode, husnummer }: DwellingAnswer['bolig']) =>
  call('POST /api/boligopslag/adresser', { kommunekode, vejkode, husnummer });

/** Asks for addresses that begin as what is typed. */
export const suggestAddresses = (tekst: string) => call('POST /api/boligopslag/adresser', { tekst });
