import { eachOf } from '../../ground/at-once/index.ts';
import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import { LOEBENDE_PR_KUNDE_MAX } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import type { Input } from '../fields.ts';
import { readFileRows } from '../file/index.ts';
import type { LOEBENDE_FILE_FIELDS } from './fields.ts';
import { HVER_WRITTEN, LOEBENDE_HEADINGS, LOEBENDE_ROWS_MAX, type LoebendeRow } from './file-rows.ts';
import { type FundetSted, findSted } from './find-sted.ts';
import { findFollowed, type JudgedOpslag, judgeOpslag, keyOf } from './judge-opslag.ts';

/** What a row of a file comes to: a dwelling that is followed from now on, one that is not any more, or what is wrong. */
export interface PlannedOpslag {
  readonly linje: number;
  readonly handling: string;
  readonly ejer: string | undefined;
  readonly adresse: string | undefined;
  readonly plan: { readonly opslag: JudgedOpslag } | { readonly ophoerer: string } | Refusal;
}

/** Questions to DAR at a time. */
const AT_ONCE = 16;
/** Stands for the id of what is yet to be set up. */
const NOT_YET = '';
const CREATE = 'opret';
const END = /^(?:oph[øo]e?r|luk|stop|end)$/i;

/** Plans what a file of dwellings asks for, each row with its error where it has one. Nothing is changed. */
export async function planFile(
  work: ActWork,
  kundenr: string,
  { fil, ...usual }: Input<typeof LOEBENDE_FILE_FIELDS>,
): Promise<readonly PlannedOpslag[] | Refusal> {
  const rows = readFileRows(await work.paper.read(Buffer.from(fil, 'base64')), LOEBENDE_HEADINGS, LOEBENDE_ROWS_MAX);
  if (isRefusal(rows)) return rows;
  const { foelges: running, ...followed } = await findFollowed(work, kundenr);
  const steder = await eachOf(rows, AT_ONCE, (row) => findSted(work.adresser, row));
  // What earlier rows begin and end counts for those that follow.
  const foelges = new Map(running);

  const planOf = (
    { cells }: LoebendeRow,
    handling: string,
    ejer: string | undefined,
    found: FundetSted | Refusal,
  ): PlannedOpslag['plan'] => {
    if (handling !== CREATE && !END.test(handling)) return refuse('ugyldigt-felt', { field: 'handling' });
    if (ejer === undefined) return refuse('felt-mangler', { field: 'ejer' });
    if (isRefusal(found)) return found;
    const key = keyOf({ ejer, ...found.sted });
    if (END.test(handling)) {
      const ophoerer = foelges.get(key);
      if (ophoerer === undefined || ophoerer === NOT_YET) return refuse('findes-ikke', { field: 'handling' });
      foelges.delete(key);
      return { ophoerer };
    }
    const written = cells.get('hver')?.toLowerCase();
    const hver = written === undefined ? usual.hver : (HVER_WRITTEN[written] ?? '');
    if (hver === undefined) return refuse('felt-mangler', { field: 'hver' });
    const opslag = judgeOpslag(
      {
        ...{ ejer, ...found, hver, formaal: usual.formaal },
        ...{ sag: cells.get('sag') ?? usual.sag, epost: cells.get('epost') ?? usual.epost },
      },
      { ...followed, foelges },
    );
    if (isRefusal(opslag)) return opslag;
    if (foelges.size >= LOEBENDE_PR_KUNDE_MAX) return refuse('for-mange', { field: 'fil' });
    foelges.set(key, NOT_YET);
    return { opslag };
  };

  return rows.map((row, place) => {
    const handling = (row.cells.get('handling') ?? CREATE).toLowerCase();
    const ejer = row.cells.get('ejer')?.replace(/[\s-]/g, '');
    const found = steder[place] ?? refuse('felt-mangler', { field: 'adresse' });
    const adresse = isRefusal(found) ? row.cells.get('adresse') : found.betegnelse;
    return { linje: row.linje, handling, ejer, adresse, plan: planOf(row, handling, ejer, found) };
  });
}
