import { useActList } from '../act/index.ts';
import { useChoices } from '../applications/index.ts';
import { useLanguage } from '../texts/index.ts';

type Offers = Readonly<Record<'tjenester' | 'formaal', readonly (readonly [string, string])[]>>;

/** What a user of a customer can be said to need: the services and purposes the customer has been granted, by their names. */
export function useNeedOffers(kundenr: string | undefined, enabled = true): Partial<Offers> {
  const { language } = useLanguage();
  const choices = useChoices();
  const isKnown = kundenr !== undefined;
  const { data } = useActList('tilladelse.list', isKnown ? { kundenr } : {}, enabled && isKnown);
  if (data?.kind !== 'answered' || choices === undefined) return {};
  const grants = data.answer.tilladelser.filter(
    ({ gyldigTil }) => gyldigTil === 'infinity' || Date.parse(gyldigTil) > Date.now(),
  );
  const [services, purposes] = [choices.tjenester, choices.formaal];
  return {
    tjenester: services
      .filter(({ id }) => grants.some((grant) => grant.tjenester.includes(id)))
      .map((one) => [one.id, `${one.id}: ${one[language]}`] as const),
    formaal: purposes
      .filter(({ id }) => grants.some((grant) => grant.formaal.includes(id)))
      .map((one) => [one.id, one[language]] as const),
  };
}
