import type { Desk, ExplainedDecision } from '../../desk/index.ts';
import { type ToldRefusal, tellRefusal } from './tell-refusal.ts';

/** A question tried out from the command line: the operator of the machine asks for a user, and the entry names both. */
export interface CommandTry {
  readonly service: string;
  readonly personkode: string;
  readonly osUser: string;
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
  readonly history: boolean;
}

/** A decision as the command prints it. */
export interface ToldDecision extends Omit<ExplainedDecision, 'refusal'> {
  /** Whether a lookup would be made. */
  readonly allowed: boolean;
  readonly refusal: ToldRefusal | undefined;
  /** The entry of having tried. */
  readonly journal: string;
  /** The same, to be read. */
  readonly text: string;
}

/** Explains what a lookup would come to. */
export async function tryOut(desk: Desk, tried: CommandTry): Promise<ToldDecision | ToldRefusal> {
  const { personkode, osUser, ...question } = tried;
  const credentials = { kind: 'operator', osUser, personkode } as const;
  const outcome = await desk.tryOut({ doer: 'cli', kilde: 'lokal', credentials, ...question });
  if (outcome.kind === 'refused') return tellRefusal(outcome.refusal);
  const { refusal, ...explained } = outcome.explained;
  return {
    ...explained,
    allowed: refusal === undefined,
    refusal: refusal === undefined ? undefined : tellRefusal(refusal),
    journal: outcome.receipt.entryId,
    text: write(outcome.explained),
  };
}

const ANSWERS = { yes: 'ja', no: 'nej', depends: 'afgøres ved opslaget' } as const;

function write({ service, refusal, purpose, grant, questions }: ExplainedDecision): string {
  const lines = [`${service.id}: ${refusal === undefined ? 'må slås op' : `afslås. ${tellRefusal(refusal).da}`}`];
  if (grant !== undefined) {
    const { area, protectedPersons, from } = grant;
    const [where, whom] = [area?.join(', ') ?? 'hele landet', protectedPersons ? 'også' : 'ikke'];
    lines.push(`tilladelse fra ${from}, område: ${where}; ${whom} beskyttede`);
  }
  if (purpose !== undefined) lines.push(`formål: ${purpose.id} (${purpose.hjemmel})`);
  for (const { number, source, da, answer, why } of questions) {
    lines.push(`  ${number}  ${da} (${source})`, `     ${ANSWERS[answer]}: ${why.da}`);
  }
  for (const { group, fields } of grant?.groups ?? []) {
    const given = fields.filter(({ reason }) => reason === undefined).length;
    lines.push(`  ${group}: ${given} af ${fields.length} felter`);
  }
  for (const { situation, findes, ...cell } of grant?.situations ?? []) {
    const kept = Object.entries(cell).flatMap(([what, isGiven]) => (isGiven ? [] : [what]));
    if (!findes) lines.push(`  ${situation}: som om personen ikke fandtes`);
    else if (kept.length > 0) lines.push(`  ${situation}: uden ${kept.join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}
