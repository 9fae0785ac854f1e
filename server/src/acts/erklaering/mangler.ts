import { defineAct } from '../act.ts';
import { findStandings, STANDING_FIELDS } from './find-standings.ts';

/**
 * How the public authorities stand with their duties of Vilkår §§ 3, 6 and 7: no officer, no declaration, one older than a
 * year, a no in it, employees without training. Private customers have terms of their own and are not shown.
 */
export const erklaeringMangler = defineAct({
  id: 'erklaering.mangler',
  da: 'Se, hvad myndigheder mangler',
  en: 'See what authorities lack',
  source: 'Vilkår §§ 3, 6-7',
  by: ['cpr-administrationen', 'kundecenter'],
  changes: false,
  fields: STANDING_FIELDS,
  perform: findStandings,
});
