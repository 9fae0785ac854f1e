/** The catalogue of administrative acts: one file for each, by area. */
import type { Act } from './act.ts';
import { brugerEngangskendeord } from './bruger/engangskendeord.ts';
import { brugerLink } from './bruger/link.ts';
import { brugerList } from './bruger/list.ts';
import { brugerLuk } from './bruger/luk.ts';
import { erklaeringAfgiv } from './erklaering/afgiv.ts';
import { erklaeringHent } from './erklaering/hent.ts';
import { erklaeringMangler } from './erklaering/mangler.ts';
import { erklaeringVis } from './erklaering/vis.ts';
import { kildeadresseBestil } from './kildeadresse/bestil.ts';
import { kildeadresseFjern } from './kildeadresse/fjern.ts';
import { kildeadresseIvaerksat } from './kildeadresse/ivaerksat.ts';
import { kildeadresseList } from './kildeadresse/list.ts';
import { kildeadresseUbrugte } from './kildeadresse/ubrugte.ts';
import { kundeFil } from './kunde/fil.ts';
import { kundeKrav } from './kunde/krav.ts';
import { kundeList } from './kunde/list.ts';
import { kundeOpret } from './kunde/opret.ts';
import { sikkerhedAfloes } from './sikkerhed/afloes.ts';
import { sikkerhedList } from './sikkerhed/list.ts';
import { sikkerhedMangler } from './sikkerhed/mangler.ts';
import { sikkerhedUddannelse } from './sikkerhed/uddannelse.ts';
import { sikkerhedUdpeg } from './sikkerhed/udpeg.ts';
import { udbakkeList } from './udbakke/list.ts';
import { udbakkeVis } from './udbakke/vis.ts';

/** Every administrative act there is. */
export const ACTS: readonly Act[] = [
  ...[kundeOpret, kundeList, kundeFil, kundeKrav],
  ...[brugerList, brugerLuk, brugerLink, brugerEngangskendeord],
  ...[sikkerhedUdpeg, sikkerhedAfloes, sikkerhedList, sikkerhedUddannelse, sikkerhedMangler],
  ...[erklaeringAfgiv, erklaeringVis, erklaeringHent, erklaeringMangler],
  ...[udbakkeList, udbakkeVis],
  ...[kildeadresseBestil, kildeadresseIvaerksat, kildeadresseFjern, kildeadresseList, kildeadresseUbrugte],
];

const byId = new Map(ACTS.map((act) => [act.id, act]));

/** The act of an id, when there is one. */
export function findAct(id: string): Act | undefined {
  return byId.get(id);
}

export type { Act, ActFile, Actor, ActResult } from './act.ts';
export { type Field, readInput } from './fields.ts';
export type { Paper, PaperTable } from './paper.ts';
