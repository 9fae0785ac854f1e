/** The catalogue of administrative acts: one file for each, by area. */
import type { Act } from './act.ts';
import { brugerList } from './bruger/list.ts';
import { brugerLuk } from './bruger/luk.ts';
import { erklaeringAfgiv } from './erklaering/afgiv.ts';
import { erklaeringHent } from './erklaering/hent.ts';
import { erklaeringMangler } from './erklaering/mangler.ts';
import { erklaeringVis } from './erklaering/vis.ts';
import { kundeFil } from './kunde/fil.ts';
import { kundeList } from './kunde/list.ts';
import { kundeOpret } from './kunde/opret.ts';
import { sikkerhedAfloes } from './sikkerhed/afloes.ts';
import { sikkerhedList } from './sikkerhed/list.ts';
import { sikkerhedMangler } from './sikkerhed/mangler.ts';
import { sikkerhedUddannelse } from './sikkerhed/uddannelse.ts';
import { sikkerhedUdpeg } from './sikkerhed/udpeg.ts';

/** Every administrative act there is. */
export const ACTS: readonly Act[] = [
  kundeOpret,
  kundeList,
  kundeFil,
  brugerList,
  brugerLuk,
  sikkerhedUdpeg,
  sikkerhedAfloes,
  sikkerhedList,
  sikkerhedUddannelse,
  sikkerhedMangler,
  erklaeringAfgiv,
  erklaeringVis,
  erklaeringHent,
  erklaeringMangler,
];

const byId = new Map(ACTS.map((act) => [act.id, act]));

/** The act of an id, when there is one. */
export function findAct(id: string): Act | undefined {
  return byId.get(id);
}

export type { Act, ActFile, Actor, ActResult } from './act.ts';
export { type Field, readInput } from './fields.ts';
export type { Paper, PaperTable } from './paper.ts';
