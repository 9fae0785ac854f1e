import type { Refusal } from '../ground/refusals/index.ts';
import type { Books, Hverv, Kunde, OcesAuthority, Passwords, Verification } from '../rooms/access/index.ts';
import type { AddressFinder } from './address-finder.ts';
import type { Field, Fields, Input } from './fields.ts';
import type { Paper } from './paper.ts';
import type { StandingDesk } from './standing-desk.ts';

/** Who does an act. */
export interface Actor {
  /** The personkode; undefined for the operator of the machine, who has the database in hand anyway. */
  readonly personkode: string | undefined;
  /** The actor's own customer; undefined for the operator of the machine. */
  readonly kunde: Kunde | undefined;
  readonly hverv: ReadonlySet<Hverv>;
  /** Whose rows the act can reach: a customer's number, or `alle`. */
  readonly reach: string;
}

/** What an act works with beside its input. */
export interface ActWork {
  readonly books: Books;
  readonly actor: Actor;
  readonly passwords: Passwords;
  /** The services of the service catalogue. */
  readonly tjenester: readonly string[];
  /** The source address the act is asked from. */
  readonly kilde: string;
  /** Where the pages are reached, which links in files begin with; empty where that is not known. */
  readonly pages: string;
  readonly paper: Paper;
  readonly verification: Verification;
  readonly adresser: AddressFinder;
  readonly loebende: StandingDesk;
  /** Issues certificates. */
  readonly authority: OcesAuthority;
  /** An unguessable token of at least 128 bits, letters and digits. */
  readonly token: () => string;
  /** A new id, a UUID. */
  readonly newId: () => string;
  /** The moment of the act, ISO instant. */
  readonly now: string;
}

/** A file that an act makes: a letter, a list. */
export interface ActFile {
  readonly navn: string;
  /** The media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What an act comes to: what is told as JSON, or a file. */
export type ActResult = Readonly<Record<string, unknown>> & { readonly fil?: ActFile };

/** An administrative act, as the catalogue lists it. */
export interface Act {
  /** `<area>.<verb>`, as it is journalled and named in addresses and commands. */
  readonly id: string;
  readonly da: string;
  readonly en: string;
  /** The rule it follows, or `ours`. */
  readonly source: string;
  /** Who may do it: any of these offices. */
  readonly by: readonly Hverv[];
  /** Whether nobody in particular may do it too, without a session: on a page that is open to everybody. */
  readonly open?: true;
  /** Whether it changes anything; one that does not only tells. */
  readonly changes: boolean;
  /** Whether it leaves a manifest, whose entries are to be written when it has been kept. */
  readonly leavesManifest?: true;
  /** Whether it makes a file, which can then be had encrypted. */
  readonly makesFile?: true | undefined;
  /** What of its answer the entry keeps beside the input, which could not name what was yet to be made. */
  readonly entryKeeps?: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
  /** Does it. `input` has been read by `fields`. */
  perform(work: ActWork, input: Readonly<Record<string, string | undefined>>): Promise<ActResult | Refusal>;
}

/** What an act that makes no file comes to. */
type Told = Readonly<Record<string, unknown>> & { readonly fil?: never };

/** Defines an act; its input is typed by its fields. One that makes a file and does not say so does not compile. */
export function defineAct<const F extends Fields, const M extends true | undefined = undefined>(
  act: Omit<Act, 'fields' | 'perform' | 'makesFile'> & {
    readonly fields: F;
    readonly makesFile?: M;
    perform(work: ActWork, input: Input<F>): Promise<(M extends true ? ActResult : Told) | Refusal>;
  },
): Act {
  const { perform } = act;
  // The desk hands in what `readInput` has read by the very same fields.
  return { ...act, perform: (work, input) => perform(work, input as Input<F>) };
}
