import { type Caller, FORMAAL, hvervOf, IDLE_MINUTES_MAX, inForce } from '../../desk/index.ts';

/** What the client is told of its session: of grants only those in force. `now` is an ISO instant. */
export function tellSession(caller: Caller, now: string): object {
  const grants = caller.tilladelser.filter((grant) => inForce(grant, now));
  const covered = new Set(grants.flatMap(({ formaal }) => formaal));
  return {
    bruger: { personkode: caller.bruger.personkode, navn: caller.bruger.navn },
    kunde: { kundenr: caller.kunde.kundenr, navn: caller.kunde.navn, art: caller.kunde.art },
    tjenester: [...new Set(grants.flatMap(({ tjenester }) => tjenester))],
    formaal: FORMAAL.filter(({ id }) => covered.has(id)),
    hverv: [...hvervOf(caller, now)],
    valgtFormaal: caller.session?.formaal,
    kraevSag: grants.some(({ kraevSag }) => kraevSag),
    adgangsmiddel: caller.session?.adgangsmiddel ?? 'kendeord',
    udloeber: caller.session?.udloeber,
    laasesEfterMinutter: IDLE_MINUTES_MAX,
  };
}
