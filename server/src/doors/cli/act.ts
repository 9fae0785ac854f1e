import type { ActFile, Desk } from '../../desk/index.ts';
import { type ToldRefusal, tellRefusal } from './tell-refusal.ts';

/** An administrative act from the command line: by the operator of the machine, or by a user it acts for. */
export interface CommandAct {
  readonly act: string;
  readonly input: Readonly<Record<string, string>>;
  readonly personkode: string | undefined;
  /** The password that the file it makes is to be encrypted with. */
  readonly krypter?: string | undefined;
  /** Where the pages are reached. */
  readonly pages?: string | undefined;
  readonly osUser: string;
}

/** What the command prints or writes. */
export type ToldAct =
  | { readonly told: Readonly<Record<string, unknown>>; readonly fil: ActFile | undefined }
  | ToldRefusal;

/** Does an administrative act. */
export async function act(
  desk: Desk,
  { act: id, input, personkode, krypter, pages, osUser }: CommandAct,
): Promise<ToldAct> {
  const outcome = await desk.perform({
    approach: {
      doer: 'cli',
      kilde: 'lokal',
      credentials: personkode === undefined ? { kind: 'maskine', osUser } : { kind: 'operator', osUser, personkode },
    },
    act: id,
    input,
    krypter,
    pages,
  });
  if (outcome.kind === 'refused') return tellRefusal(outcome.refusal);
  const { fil, ...told } = outcome.result;
  return { told: { ...told, journal: outcome.receipt.entryId }, fil };
}
