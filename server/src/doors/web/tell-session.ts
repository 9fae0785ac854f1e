import { type Caller, FORMAAL, hvervOf, IDLE_MINUTES_MAX } from '../../desk/index.ts';

/** What the client is told of its session. `now` is an ISO instant. */
export function tellSession(caller: Caller, now: string): object {
  const covered = new Set(caller.tilladelser.flatMap(({ formaal }) => formaal));
  return {
    bruger: { personkode: caller.bruger.personkode, navn: caller.bruger.navn },
    kunde: { kundenr: caller.kunde.kundenr, navn: caller.kunde.navn, art: caller.kunde.art },
    tjenester: [...new Set(caller.tilladelser.flatMap(({ tjenester }) => tjenester))],
    formaal: FORMAAL.filter(({ id }) => covered.has(id)),
    hverv: [...hvervOf(caller, now)],
    valgtFormaal: caller.session?.formaal,
    kraevSag: caller.tilladelser.some(({ kraevSag }) => kraevSag),
    adgangsmiddel: caller.session?.adgangsmiddel ?? 'kendeord',
    udloeber: caller.session?.udloeber,
    laasesEfterMinutter: IDLE_MINUTES_MAX,
  };
}
