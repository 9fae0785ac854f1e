import { type Desk, type FlatField, tellFields } from '../../desk/index.ts';
import type { AsOf } from '../../ground/bitemporal/index.ts';
import { getField } from '../../ground/fields/index.ts';
import { getRefusalRow } from '../../ground/refusals/index.ts';

/** A lookup from the command line: the operator of the machine acts for a user, and the entry names both. */
export interface CommandLookup extends Partial<{ [Key in keyof AsOf]: AsOf[Key] | undefined }> {
  readonly personnummer: string;
  readonly personkode: string;
  readonly osUser: string;
  readonly service: string;
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
}

/** What the command prints. */
export type LookedUp =
  | { readonly fields: Readonly<Record<string, FlatField>>; readonly text: string }
  | {
      readonly refused: string;
      readonly da: string;
      readonly en: string;
      readonly adviceDa: string;
      readonly question?: unknown;
    };

type FindText = (list: string, code: string) => string | undefined;

/** Looks a person up; fields come in the plain form, field id → state. */
export async function lookUp(desk: Desk, findText: FindText, asked: CommandLookup): Promise<LookedUp> {
  const present = desk.present();
  const outcome = await desk.ask({
    doer: 'cli',
    kilde: 'lokal',
    credentials: { kind: 'operator', osUser: asked.osUser, personkode: asked.personkode },
    service: asked.service,
    keys: { personnummer: asked.personnummer },
    formaal: asked.formaal,
    sag: asked.sag,
    asOf: {
      virkning: asked.virkning ?? present.virkning,
      registrering: asked.registrering ?? present.registrering,
    },
  });
  if (outcome.kind === 'refused') {
    const { refused, question } = outcome.refusal;
    const { da, en, adviceDa } = getRefusalRow(refused);
    return {
      refused,
      da: question?.da ?? da,
      en: question?.en ?? en,
      adviceDa,
      ...(question === undefined ? {} : { question }),
    };
  }
  const person = outcome.disclosure.persons[0];
  const fields: Record<string, FlatField> = {};
  if (person !== undefined) {
    tellFields({ ...outcome, person, findText, told: 'all' }, (id, field) => {
      fields[id] = field;
    });
  }
  return { fields, text: write(fields) };
}

/** The facts one after the other under their names, as a person reads them; what is out of reach in one line each. */
function write(fields: Readonly<Record<string, FlatField>>): string {
  const facts = Map.groupBy(Object.entries(fields), ([id]) => id.slice(0, id.lastIndexOf('.')));
  return [...facts].map(([fact, entries]) => writeFact(fact, entries)).join('');
}

function writeFact(fact: string, entries: readonly (readonly [id: string, FlatField])[]): string {
  const told = entries.filter(([, { state }]) => state === 'value' || state === 'withheld');
  if (told.length === 0) return '';
  const [first] = told;
  if (told.every(([, { reason }]) => reason !== undefined && reason === first?.[1].reason)) {
    return `${fact}  [${first?.[1].reason ?? ''}]\n`;
  }
  const lines = told.map(([id, { value, text, reason }]) => {
    const label = getField(id.replace(/\.\d+\./, '.')).da;
    const said = reason === undefined ? [value, text].filter((part) => part !== undefined).join(' · ') : `[${reason}]`;
    return `  ${label.padEnd(34)} ${said}\n`;
  });
  return `${fact}\n${lines.join('')}`;
}
