import {
  type AsOf,
  type AsOfReading,
  danishLocal,
  instantOf,
  parseRegistrering,
  parseVirkning,
  type Virkningstid,
} from '../../../ground/bitemporal/index.ts';

const INSTANT = 'a time as answers have it, with Z or its offset (the + encoded as %2B)';

/** Reads both times of a question, each where it is given; or says what is wrong and which forms are taken, never the value. */
export function readTimes(
  virkningstid: string | undefined,
  registreringstid: string | undefined,
): Partial<AsOf> | { readonly malformed: string } {
  const virkning = virkningstid === undefined ? undefined : readVirkning(virkningstid);
  if (virkning?.ok === false) {
    return { malformed: `virkningstid: ${virkning.reason}; taken are YYYY-MM-DD, YYYY-MM-DDTHH:mm, or ${INSTANT}` };
  }
  const registrering = registreringstid === undefined ? undefined : parseRegistrering(registreringstid);
  if (registrering?.ok === false) {
    return { malformed: `registreringstid: ${registrering.reason}; taken are YYYY-MM-DD, or ${INSTANT}` };
  }
  return {
    ...(virkning === undefined ? {} : { virkning: virkning.value }),
    ...(registrering === undefined ? {} : { registrering: registrering.value }),
  };
}

/** A moment of virkning in Danish civil time, or as answers have it: what Danish clocks showed then. */
function readVirkning(text: string): AsOfReading<Virkningstid> {
  const civil = parseVirkning(text);
  if (civil.ok || civil.reason === 'impossible') return civil;
  const instant = parseRegistrering(text);
  if (!instant.ok) return instant;
  // Danish clocks of the first and the last year may lie over the edge of the axis.
  if (text < '0002' || text >= '9999') return { ok: false, reason: 'impossible' };
  return { ok: true, value: danishLocal(instantOf(instant.value)) };
}
