import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import { dapTilstandOf, type Kunde, type ListedBruger } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { readFileRows } from '../file/index.ts';
import { personkodeTaken, WHY } from '../why.ts';
import { grantedTo, readBehov } from './behov-fields.ts';
import { closingMoment } from './closing-moment.ts';
import { refuseByRule } from './dap-rules.ts';
import { BRUGER_HEADINGS, BRUGER_ROWS_MAX, type BrugerRow } from './file-rows.ts';
import { judgeNewBruger, type NewBruger } from './new-bruger.ts';
import { newPersonkode } from './new-personkode.ts';
import { readDay } from './read-day.ts';

/** What a row of a file comes to. */
export interface PlannedRow {
  readonly linje: number;
  readonly handling: string;
  /** As the file says it; undefined where it leaves it to be made, which is done anew each time. */
  readonly personkode: string | undefined;
  readonly navn: string | undefined;
  readonly plan: { readonly bruger: NewBruger } | { readonly lukkes: string } | Refusal;
}

const CREATE = 'opret';
const CLOSE = 'luk';
const REOPEN = /^(?:aabn|åbn|genaktiv[eé]r|genåbn|aktiv[eé]r|reopen)$/i;
const DAYS = ['fra', 'til', 'ansat-fra', 'ansat-til'] as const;

/**
 * Plans what a file of users asks for: those to be made and those to be closed, each row with its error where it has one. Nothing
 * is changed. A row never reactivates anybody: that is done one by one.
 */
export async function planFile(work: ActWork, kunde: Kunde, base64: string): Promise<readonly PlannedRow[] | Refusal> {
  const { books, actor, paper, token, now } = work;
  const table = await paper.read(Buffer.from(base64, 'base64'));
  const rows = readFileRows(table, BRUGER_HEADINGS, BRUGER_ROWS_MAX);
  if (isRefusal(rows)) return rows;
  const known = new Map((await books.brugere.list(kunde.kundenr)).map((bruger) => [bruger.personkode, bruger]));
  const codes = rows.flatMap(({ cells }) => cells.get('personkode')?.toUpperCase() ?? []);
  const taken = await books.brugere.taken(codes);
  const granted = await grantedTo(work, kunde.kundenr);
  const isTwice = (personkode: string) => codes.indexOf(personkode) !== codes.lastIndexOf(personkode);
  const twice = new Set(codes.filter(isTwice));
  const made = new Map<string, NewBruger>();

  const plan = (row: BrugerRow): PlannedRow => {
    const { linje, cells } = row;
    const handling = (cells.get('handling') ?? CREATE).toLowerCase();
    const personkode = cells.get('personkode')?.toUpperCase();
    const planned = planOf(row, handling, personkode);
    const navn = cells.get('navn') ?? (personkode === undefined ? undefined : known.get(personkode)?.navn);
    if ('bruger' in planned) made.set(planned.bruger.personkode, planned.bruger);
    return { linje, handling, personkode, navn, plan: planned };
  };
  const planOf = ({ cells }: BrugerRow, handling: string, personkode: string | undefined): PlannedRow['plan'] => {
    if (REOPEN.test(handling)) return refuseByRule('D07', 'handling');
    if (handling !== CREATE && handling !== CLOSE)
      return refuse('ugyldigt-felt', { field: 'handling', why: WHY.action });
    if (personkode !== undefined && !/^[A-Z0-9]{6,8}$/.test(personkode)) {
      return refuse('ugyldigt-felt', { field: 'personkode', why: WHY.personkode });
    }
    const wrongDay = DAYS.find((name) => cells.has(name) && readDay(cells.get(name) ?? '') === undefined);
    if (wrongDay !== undefined) return refuse('ugyldigt-felt', { field: wrongDay, why: WHY.day });
    if (personkode !== undefined && twice.has(personkode)) {
      return refuse('ugyldigt-felt', { field: 'personkode', why: WHY.twiceInFile });
    }
    const day = (name: (typeof DAYS)[number]) => readDay(cells.get(name) ?? '');
    if (handling === CLOSE)
      return planClosing(personkode === undefined ? undefined : known.get(personkode), day('til'), now);
    const navn = cells.get('navn');
    if (navn === undefined) return refuse('felt-mangler', { field: 'navn' });
    if (personkode !== undefined && taken.has(personkode)) {
      return refuse('findes-allerede', { field: 'personkode', why: personkodeTaken(personkode) });
    }
    // Vilkår § 3: only whose work needs it is authorised.
    const grund = cells.get('grund');
    if (grund === undefined) return refuse('felt-mangler', { field: 'grund' });
    const behov = readBehov({ tjenester: cells.get('tjenester'), formaal: cells.get('formaal'), grund }, granted);
    if (isRefusal(behov)) return behov;
    const ejer = cells.get('ejer')?.toUpperCase();
    const wished = {
      personkode: personkode ?? newPersonkode(token()),
      ...{ navn, email: cells.get('email'), ejer, art: cells.get('art')?.toLowerCase() ?? 'medarbejder' },
      profiler: (cells.get('profiler') ?? '').split(/[,\s]+/).filter((profil) => profil !== ''),
      ...{ fra: day('fra'), til: day('til'), 'ansat-fra': day('ansat-fra'), 'ansat-til': day('ansat-til'), behov },
    };
    const owner = ejer === undefined ? undefined : (known.get(ejer) ?? made.get(ejer));
    const judged = judgeNewBruger(wished, { kunde, hverv: actor.hverv, now, ejer: owner });
    return isRefusal(judged) ? judged : { bruger: judged };
  };

  // Employees come before systems, which can belong to one of the same file.
  const isSystem = ({ cells }: BrugerRow) => cells.get('art')?.toLowerCase() === 'system';
  const planned = [...rows.filter((row) => !isSystem(row)), ...rows.filter(isSystem)].map(plan);
  return planned.sort((a, b) => a.linje - b.linje);
}

function planClosing(bruger: ListedBruger | undefined, til: string | undefined, now: string): PlannedRow['plan'] {
  if (bruger === undefined) return refuse('findes-ikke', { field: 'personkode' });
  if (dapTilstandOf(bruger, now) === 'ACCOUNT_EXPIRED') return refuse('forkert-tilstand', { field: 'personkode' });
  const moment = closingMoment(til, bruger.gyldigTil, now);
  return moment === undefined ? refuse('ugyldigt-felt', { field: 'til', why: WHY.endsEarlier }) : { lukkes: moment };
}
