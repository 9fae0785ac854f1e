/** The catalogue of administrative acts: one file for each, by area. */
import type { Act } from './act.ts';
import { aftaleAendr } from './aftale/aendr.ts';
import { aftaleFrigoer } from './aftale/frigoer.ts';
import { aftaleGenoptag } from './aftale/genoptag.ts';
import { aftaleList } from './aftale/list.ts';
import { aftaleLuk } from './aftale/luk.ts';
import { aftaleOpret } from './aftale/opret.ts';
import { aftaleOpsig } from './aftale/opsig.ts';
import { aftaleStands } from './aftale/stands.ts';
import { aftaleSuspender } from './aftale/suspender.ts';
import { aftaleTilknyt } from './aftale/tilknyt.ts';
import { aftaleVideregiv } from './aftale/videregiv.ts';
import { anmodningAfslaa } from './anmodning/afslaa.ts';
import { anmodningAnsoeg } from './anmodning/ansoeg.ts';
import { anmodningBehandl } from './anmodning/behandl.ts';
import { anmodningBilag } from './anmodning/bilag.ts';
import { anmodningFortryd } from './anmodning/fortryd.ts';
import { anmodningFuldmagt } from './anmodning/fuldmagt.ts';
import { anmodningImoedekom } from './anmodning/imoedekom.ts';
import { anmodningIndsend } from './anmodning/indsend.ts';
import { anmodningList } from './anmodning/list.ts';
import { anmodningStatus } from './anmodning/status.ts';
import { anmodningTraek } from './anmodning/traek.ts';
import { brugerAabn } from './bruger/aabn.ts';
import { brugerBehov } from './bruger/behov.ts';
import { brugerEjerloese } from './bruger/ejerloese.ts';
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
import { certifikatFil } from './certifikat/fil.ts';
import { certifikatKnyt } from './certifikat/knyt.ts';
import { certifikatList } from './certifikat/list.ts';
import { certifikatSpaer } from './certifikat/spaer.ts';
import { certifikatUdsted } from './certifikat/udsted.ts';
import { eidFjern } from './eid/fjern.ts';
import { eidKnyt } from './eid/knyt.ts';
import { eidList } from './eid/list.ts';
import { erklaeringAfgiv } from './erklaering/afgiv.ts';
import { erklaeringHent } from './erklaering/hent.ts';
import { erklaeringMangler } from './erklaering/mangler.ts';
import { erklaeringManglerFil } from './erklaering/mangler-fil.ts';
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
import { kundeLuk } from './kunde/luk.ts';
import { kundeOpret } from './kunde/opret.ts';
import { kundeRet } from './kunde/ret.ts';
import { kundeTilladelse } from './kunde/tilladelse.ts';
import { LOEBENDE_ACTS } from './loebende/index.ts';
import { signaturGodkend } from './signatur/godkend.ts';
import { signaturList } from './signatur/list.ts';
import { sikkerhedAfloes } from './sikkerhed/afloes.ts';
import { sikkerhedList } from './sikkerhed/list.ts';
import { sikkerhedMangler } from './sikkerhed/mangler.ts';
import { sikkerhedUddannelse } from './sikkerhed/uddannelse.ts';
import { sikkerhedUdpeg } from './sikkerhed/udpeg.ts';
import { tilladelseFil } from './tilladelse/fil.ts';
import { tilladelseForskel } from './tilladelse/forskel.ts';
import { tilladelseForskelFil } from './tilladelse/forskel-fil.ts';
import { tilladelseIvaerksaet } from './tilladelse/ivaerksaet.ts';
import { tilladelseList } from './tilladelse/list.ts';
import { tilladelseLuk } from './tilladelse/luk.ts';
import { tilladelseUdsted } from './tilladelse/udsted.ts';
import { tilladelseVis } from './tilladelse/vis.ts';
import { udbakkeList } from './udbakke/list.ts';
import { udbakkeVis } from './udbakke/vis.ts';
import { UDLEJER_ACTS } from './udlejer/index.ts';

/** Every administrative act there is. */
export const ACTS: readonly Act[] = [
  ...[
    aftaleAendr,
    aftaleFrigoer,
    aftaleGenoptag,
    aftaleList,
    aftaleLuk,
    aftaleOpret,
    aftaleOpsig,
    aftaleStands,
    aftaleSuspender,
    aftaleTilknyt,
    aftaleVideregiv,
  ],
  ...[
    anmodningAfslaa,
    anmodningAnsoeg,
    anmodningBehandl,
    anmodningBilag,
    anmodningFortryd,
    anmodningFuldmagt,
    anmodningImoedekom,
    anmodningIndsend,
    anmodningList,
    anmodningStatus,
    anmodningTraek,
  ],
  ...[
    brugerAabn,
    brugerBehov,
    brugerEjerloese,
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
  ...[certifikatFil, certifikatKnyt, certifikatList, certifikatSpaer, certifikatUdsted],
  ...[eidFjern, eidKnyt, eidList],
  ...[erklaeringAfgiv, erklaeringHent, erklaeringMangler, erklaeringManglerFil, erklaeringVis],
  ...[fortegnelseFil, fortegnelseVis],
  ...KAMPAGNE_ACTS,
  ...[kildeadresseBestil, kildeadresseFjern, kildeadresseIvaerksat, kildeadresseList, kildeadresseUbrugte],
  ...[kundeFil, kundeKrav, kundeList, kundeLuk, kundeOpret, kundeRet, kundeTilladelse],
  ...[signaturGodkend, signaturList],
  ...[sikkerhedAfloes, sikkerhedList, sikkerhedMangler, sikkerhedUddannelse, sikkerhedUdpeg],
  ...[
    tilladelseFil,
    tilladelseForskel,
    tilladelseForskelFil,
    tilladelseIvaerksaet,
    tilladelseList,
    tilladelseLuk,
    tilladelseUdsted,
    tilladelseVis,
  ],
  ...[udbakkeList, udbakkeVis],
  ...LOEBENDE_ACTS,
  ...UDLEJER_ACTS,
];

const byId = new Map(ACTS.map((act) => [act.id, act]));

/** The act of an id, when there is one. */
export function findAct(id: string): Act | undefined {
  return byId.get(id);
}

export type { Act, ActFile, Actor, ActResult } from './act.ts';
export { type Field, type FieldKind, readInput } from './fields.ts';
export { type Paper, type PaperTable, TABLE_FORMS, type TableForm } from './paper.ts';
export type { StandingDesk } from './standing-desk.ts';
