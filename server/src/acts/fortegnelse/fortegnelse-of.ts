import { parseRegistrering } from '../../ground/bitemporal/index.ts';
import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { Behov, NytBehov } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { beginningOf, dayAt, endingOf } from '../days.ts';
import { type KnownBruger, knownBrugere } from './known-brugere.ts';
import { type KnownSignatur, knownSignaturer } from './known-signaturer.ts';

/** How an authorisation stands on the day of the list. */
export type FortegnelseStatus = 'gaeldende' | 'ophoert' | 'udloebet' | 'kommende' | 'inaktiveret';

/** A row of the list of authorisations: an employee or a system with start and end (governance.md G07). */
export interface FortegnelseRow extends Omit<KnownBruger, 'tilstand' | 'kampagneId' | 'profiler' | 'behov'> {
  readonly ejerNavn: string | undefined;
  readonly status: FortegnelseStatus;
  /** The profiles in force on the day. */
  readonly profiler: readonly string[];
  /** What its work needed at the end of the day, and why; undefined where nobody had said. */
  readonly behov: NytBehov | undefined;
  /** The named signatures of the day, with who had approved each and when (Vilkår § 3). */
  readonly signaturer: readonly Pick<KnownSignatur, 'art' | 'signatur' | 'godkendt' | 'godkendtAf'>[];
}

/** The list of authorisations of a day, as known at a moment. */
export interface Fortegnelse {
  readonly dag: string;
  readonly kendt: string;
  readonly raekker: readonly FortegnelseRow[];
}

/** Which list is asked for; a day or moment that is left out is now. */
export interface FortegnelseAsked {
  readonly kundenr: string | undefined;
  readonly dag: string | undefined;
  readonly kendt: string | undefined;
  readonly gaeldende: string | undefined;
}

/**
 * The list of authorisations (G07): who was in force on a day, and everybody else with start and end, as was known at a
 * moment. Of a day that is past, in force is who was so at any time of it (ours).
 */
export async function fortegnelseOf({ books, now }: ActWork, asked: FortegnelseAsked): Promise<Fortegnelse | Refusal> {
  const kendt = asked.kendt === undefined ? { ok: true as const, value: now } : parseRegistrering(asked.kendt);
  if (!kendt.ok) return refuse('ugyldigt-tidspunkt', { field: 'kendt' });
  const dag = asked.dag ?? dayAt(now);
  const [from, until] = dag === dayAt(now) ? [now, now] : [beginningOf(dag), endingOf(dag)];
  const holds = ({ gyldigFra, gyldigTil }: { gyldigFra: string; gyldigTil: string }) =>
    (gyldigFra < until || gyldigFra === from) && (gyldigTil === 'infinity' || gyldigTil > from);
  const known = await knownBrugere(books.history, asked.kundenr, kendt.value);
  const signatures = Map.groupBy(
    (await knownSignaturer(books.history, asked.kundenr, kendt.value)).filter(holds),
    ({ personkode }) => personkode,
  );
  const names = new Map(known.map(({ personkode, navn }) => [personkode, navn]));
  const statusOf = (bruger: KnownBruger): FortegnelseStatus => {
    if (holds(bruger)) return bruger.tilstand === 'inaktiv' ? 'inaktiveret' : 'gaeldende';
    if (bruger.gyldigTil === 'infinity' || bruger.gyldigTil > from) return 'kommende';
    // Whoever a campaign let out and nobody verified has not left: the deadline ended it.
    return bruger.kampagneId === undefined ? 'ophoert' : 'udloebet';
  };
  const raekker = known.map(({ tilstand, kampagneId, profiler, behov, ...bruger }) => ({
    ...bruger,
    ejerNavn: bruger.ejer === undefined ? undefined : names.get(bruger.ejer),
    status: statusOf({ ...bruger, tilstand, kampagneId, profiler, behov }),
    profiler: profiler.filter(holds).map(({ profil }) => profil),
    behov: toldNeed(behov.findLast(holds)),
    signaturer: (signatures.get(bruger.personkode) ?? []).map(({ art, signatur, godkendt, godkendtAf }) => ({
      ...{ art, signatur, godkendt, godkendtAf },
    })),
  }));
  const wanted = asked.gaeldende === 'ja' ? raekker.filter(({ status }) => status === 'gaeldende') : raekker;
  return { dag, kendt: kendt.value, raekker: wanted };
}

function toldNeed(behov: Behov | undefined): NytBehov | undefined {
  return behov === undefined ? undefined : { tjenester: behov.tjenester, formaal: behov.formaal, grund: behov.grund };
}
