import { useActList } from '../act/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

type Offers = Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** The authorisations of a customer, to be chosen from in a form; nothing for who administers many customers, and names one by its id. */
export function useGrantsOf(kundenr: string | undefined): { readonly offers?: Offers } {
  const { certificates: texts } = useTexts();
  const { data } = useActList('tilladelse.list', kundenr === undefined ? {} : { kundenr }, kundenr !== undefined);
  if (kundenr === undefined || data?.kind !== 'answered') return {};
  const running = data.answer.tilladelser.filter(({ gyldigTil }) => gyldigTil === 'infinity');
  return {
    offers: {
      tilladelse: running.map(({ tilladelseId, tjenester, gyldigFra }) => [
        tilladelseId,
        texts.grantFrom(tjenester.join(', ') || '–', danishDayOf(gyldigFra)),
      ]),
    },
  };
}
