import { type Desk, type ToldDwelling, tellDwelling } from '../../desk/index.ts';
import { type ToldRefusal, tellRefusal } from './tell-refusal.ts';

/** A landlord's lookup from the command line: the operator of the machine acts for a user, and the entry names both. */
export interface CommandDwelling {
  readonly keys: Readonly<Record<string, string>>;
  readonly personkode: string;
  readonly osUser: string;
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
}

/** Looks a dwelling up. */
export async function boligopslag(
  desk: Desk,
  { keys, personkode, osUser, formaal, sag }: CommandDwelling,
): Promise<ToldDwelling | ToldRefusal> {
  const outcome = await desk.ask({
    doer: 'cli',
    kilde: 'lokal',
    credentials: { kind: 'operator', osUser, personkode },
    service: 'BOLIGOPSLAG',
    keys,
    formaal,
    sag,
    asOf: desk.present(),
  });
  return outcome.kind === 'refused' ? tellRefusal(outcome.refusal) : tellDwelling(outcome);
}
