import type { FieldGroup } from '../../ground/facts/index.ts';
import { isRefusal, type Refusal } from '../../ground/refusals/index.ts';
import { inForce, type Tilladelse } from './bruger.ts';
import type { Caller } from './caller.ts';
import { KUNDE_ARTER, type Modtager } from './kunde.ts';
import type { LegalQuestion, Matter } from './legal-question.ts';

/** The right to one lookup: who asks, by which grant, for which purpose, for which data of whom. Only `decide` makes one. */
class Warrant {
  /** Makes the class nominal: nothing that merely looks like a warrant passes for one. */
  protected readonly made = true;
  readonly caller: Caller;
  readonly tilladelse: Tilladelse;
  readonly formaal: string;
  readonly sag: string | undefined;
  readonly feltgrupper: ReadonlySet<FieldGroup>;
  readonly modtager: Modtager;
  /** The municipalities where people must live to be found; undefined: anywhere. */
  readonly geografi: ReadonlySet<string> | undefined;
  /** Whether name and address of protected persons are given, as far as the law lets them. */
  readonly beskyttede: boolean;

  private constructor(matter: Matter) {
    this.caller = matter.caller;
    this.tilladelse = matter.tilladelse;
    this.formaal = matter.formaal ?? matter.tilladelse.formaalStandard;
    this.sag = matter.sag;
    const { feltgrupper, geografi } = reachOf(matter.tilladelse);
    this.feltgrupper = feltgrupper;
    this.geografi = geografi;
    this.beskyttede = matter.tilladelse.beskyttede;
    this.modtager = matter.modtager ?? KUNDE_ARTER[matter.caller.kunde.art];
  }

  /** Puts the legal questions to a matter in their order; the first no is the answer. */
  static decide(matter: Matter, questions: readonly LegalQuestion[]): Warrant | Refusal {
    for (const question of questions) {
      const { answer, da, en } = question.decide(matter);
      const { number, source, unsaid } = question;
      if (answer === 'no' && unsaid !== undefined) return { refused: unsaid, unsaid: number };
      if (answer === 'no') return { refused: 'retsspoergsmaal', question: { number, source, da, en } };
    }
    return new Warrant(matter);
  }
}

type Reach = Pick<Warrant, 'feltgrupper' | 'geografi'>;

const reaches = new WeakMap<Tilladelse, Reach>();

/** How far a grant reaches, worked out once for each grant. */
function reachOf(grant: Tilladelse): Reach {
  const known = reaches.get(grant) ?? {
    feltgrupper: new Set(grant.feltgrupper.toSorted()),
    geografi: grant.geografi === undefined ? undefined : new Set(grant.geografi),
  };
  reaches.set(grant, known);
  return known;
}

export type { Warrant };

/** Decides a matter: a warrant, or a refusal that names the legal question answered with no. */
export function decide(matter: Matter, questions: readonly LegalQuestion[]): Warrant | Refusal {
  return Warrant.decide(matter, questions);
}

/**
 * The grant in force by which a caller has a service; of several the one that covers the purpose named. Undefined: the
 * service is not granted.
 */
export function findTilladelse(
  caller: Caller,
  service: string,
  formaal: string | undefined,
  at: string,
): Tilladelse | undefined {
  const granting = caller.tilladelser.filter((grant) => grant.tjenester.includes(service) && inForce(grant, at));
  return granting.find((grant) => formaal === undefined || grant.formaal.includes(formaal)) ?? granting[0];
}

/** Tells a warrant from a refusal. */
export function isWarrant(decision: Warrant | Refusal): decision is Warrant {
  return !isRefusal(decision);
}
