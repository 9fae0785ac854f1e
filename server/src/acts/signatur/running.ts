import type { Books, Signatur } from '../../rooms/access/index.ts';

/** The signatures that have not ended at an instant, certificates first, in the order of customer and personkode. */
export async function runningSignatures(
  books: Pick<Books, 'certifikater' | 'eid'>,
  now: string,
): Promise<readonly Signatur[]> {
  const certifikater = await books.certifikater.list(undefined);
  const identiteter = await books.eid.list(undefined);
  return [
    ...certifikater
      .filter(({ spaerret, gyldigTil }) => spaerret === undefined && gyldigTil > now)
      .map(({ form, aftryk, ...one }) => ({ art: form, signatur: aftryk, ...datesOf(one) })),
    ...identiteter
      .filter(({ gyldigTil }) => gyldigTil === 'infinity')
      .map(({ erhvervId, ...one }) => ({ art: 'eid' as const, signatur: erhvervId, ...datesOf(one) })),
  ];
}

function datesOf(one: Omit<Signatur, 'art' | 'signatur'>): Omit<Signatur, 'art' | 'signatur'> {
  const { kundenr, personkode, gyldigFra, gyldigTil, godkendt, godkendtAf } = one;
  return { kundenr, personkode, gyldigFra, gyldigTil, godkendt, godkendtAf };
}
