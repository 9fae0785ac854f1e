import type { Desk } from '../../desk/index.ts';
import { type AsOfSaid, seenFrom } from './as-of-said.ts';
import { type FindText, type ToldPerson, tellPerson } from './tell-person.ts';
import { type ToldRefusal, tellRefusal } from './tell-refusal.ts';

/** A lookup from the command line: the operator of the machine acts for a user, and the entry names both. */
export interface CommandLookup extends AsOfSaid {
  readonly personnummer: string;
  readonly personkode: string;
  readonly osUser: string;
  readonly service: string;
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
}

/** What the command prints. */
export type LookedUp = ToldPerson | ToldRefusal;

/** Looks a person up; fields come in the plain form, field id → state. */
export async function lookUp(desk: Desk, findText: FindText, asked: CommandLookup): Promise<LookedUp> {
  const outcome = await desk.ask({
    doer: 'cli',
    kilde: 'lokal',
    credentials: { kind: 'operator', osUser: asked.osUser, personkode: asked.personkode },
    service: asked.service,
    keys: { personnummer: asked.personnummer },
    formaal: asked.formaal,
    sag: asked.sag,
    asOf: seenFrom(desk.present(), asked),
  });
  if (outcome.kind === 'refused') return tellRefusal(outcome.refusal);
  return tellPerson(outcome, outcome.disclosure.persons[0], findText);
}
