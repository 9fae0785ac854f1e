/** The catalogue of administrative acts: one file for each, by area. */
import type { Act } from './act.ts';
import { brugerAabn } from './bruger/aabn.ts';
import { brugerEjerloese } from './bruger/ejerloese.ts';
import { brugerEngangskendeord } from './bruger/engangskendeord.ts';
import { brugerIndlaes } from './bruger/indlaes.ts';
import { brugerIndlaesProev } from './bruger/indlaes-proev.ts';
import { brugerKendeord } from './bruger/kendeord.ts';
import { brugerLink } from './bruger/link.ts';
import { brugerList } from './bruger/list.ts';
import { brugerLuk } from './bruger/luk.ts';
import { brugerNulstil } from './bruger/nulstil.ts';
import { brugerOpret } from './bruger/opret.ts';
import { brugerOprydning } from './bruger/oprydning.ts';
import { brugerProfil } from './bruger/profil.ts';
import { brugerRet } from './bruger/ret.ts';
import { brugerSoeg } from './bruger/soeg.ts';
import { erklaeringAfgiv } from './erklaering/afgiv.ts';
import { erklaeringHent } from './erklaering/hent.ts';
import { erklaeringMangler } from './erklaering/mangler.ts';
import { erklaeringVis } from './erklaering/vis.ts';
import { fortegnelseFil } from './fortegnelse/fil.ts';
import { fortegnelseVis } from './fortegnelse/vis.ts';
import { KAMPAGNE_ACTS } from './kampagne/index.ts';
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
  ...[
    brugerAabn,
    brugerEjerloese,
    brugerEngangskendeord,
    brugerIndlaes,
    brugerIndlaesProev,
    brugerKendeord,
    brugerLink,
    brugerList,
    brugerLuk,
    brugerNulstil,
    brugerOpret,
    brugerOprydning,
    brugerProfil,
    brugerRet,
    brugerSoeg,
  ],
  ...[erklaeringAfgiv, erklaeringHent, erklaeringMangler, erklaeringVis],
  ...[fortegnelseFil, fortegnelseVis],
  ...KAMPAGNE_ACTS,
  ...[kildeadresseBestil, kildeadresseFjern, kildeadresseIvaerksat, kildeadresseList, kildeadresseUbrugte],
  ...[kundeFil, kundeKrav, kundeList, kundeOpret],
  ...[sikkerhedAfloes, sikkerhedList, sikkerhedMangler, sikkerhedUddannelse, sikkerhedUdpeg],
  ...[udbakkeList, udbakkeVis],
];

const byId = new Map(ACTS.map((act) => [act.id, act]));

/** The act of an id, when there is one. */
export function findAct(id: string): Act | undefined {
  return byId.get(id);
}

export type { Act, ActFile, Actor, ActResult } from './act.ts';
export { type Field, type FieldKind, readInput } from './fields.ts';
export type { Paper, PaperTable, TableForm } from './paper.ts';
