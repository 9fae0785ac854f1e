import type { Ejendom, Ejendomsregistre, Ejerskab, KendtAdresse } from '../../server/src/services/index.ts';

/** Registers of addresses and owners in memory, that a test fills and can have fail. */
export interface TestRegistre extends Ejendomsregistre {
  readonly kendte: KendtAdresse[];
  readonly ejendomme: { readonly husnummerId: string; readonly ejendom: Ejendom }[];
  readonly ejerskaber: Ejerskab[];
  /** Every question that came, in order. */
  readonly asked: string[];
  /** The one that does not answer. */
  silent: 'adresser' | 'beliggenhed' | 'ejere' | undefined;
}

/** Opens them, empty. */
export function testRegistre(): TestRegistre {
  const heard = (who: 'adresser' | 'beliggenhed' | 'ejere') => {
    registre.asked.push(who);
    if (registre.silent === who) throw new Error(`${who} did not answer`);
  };
  const registre: TestRegistre = {
    kendte: [],
    ejendomme: [],
    ejerskaber: [],
    asked: [],
    silent: undefined,
    adresser: {
      async findAdresse(sted) {
        heard('adresser');
        const isMeant = (one: KendtAdresse) => {
          if ('adresseId' in sted) return one.adresseId === sted.adresseId;
          if ('husnummerId' in sted) return one.husnummerId === sted.husnummerId && one.adresseId === undefined;
          const parts = ['kommunekode', 'vejkode', 'husnr', 'etage', 'doer'] as const;
          return parts.every((part) => one[part] === sted[part]);
        };
        const found = registre.kendte.find(isMeant);
        return found && { ...found, betegnelse: betegnelseOf(found) };
      },
      async listBoliger(hus) {
        heard('adresser');
        const parts = ['kommunekode', 'vejkode', 'husnr'] as const;
        return registre.kendte
          .filter((one) => one.adresseId !== undefined && parts.every((part) => one[part] === hus[part]))
          .map((one) => ({ ...one, betegnelse: betegnelseOf(one) }));
      },
      async suggest(text, limit) {
        heard('adresser');
        return registre.kendte
          .map((one) => ({ ...one, betegnelse: betegnelseOf(one) }))
          .filter(({ betegnelse }) => betegnelse.toLowerCase().startsWith(text.toLowerCase()))
          .slice(0, limit);
      },
    },
    beliggenhed: {
      async listEjendomme({ husnummerId, adresseId }) {
        heard('beliggenhed');
        // The real client asks by both ids of a dwelling, and by the one of a house number.
        if (adresseId !== undefined) registre.asked.push('beliggenhed, bolig');
        const all = registre.ejendomme.filter((one) => one.husnummerId === husnummerId).map(({ ejendom }) => ejendom);
        const own = all.filter((one) => one.adresseId === adresseId);
        const whole = all.filter((one) => one.adresseId === undefined);
        return adresseId === undefined ? all : own.length > 0 ? own : whole;
      },
    },
    ejere: {
      async listEjerskaber(bfe) {
        heard('ejere');
        return registre.ejerskaber.filter((one) => bfe.includes(one.bfe));
      },
    },
  };
  return registre;
}

/** An address as DAR writes it, on the one road of the tests. */
export function betegnelseOf({ husnr, etage, doer }: KendtAdresse): string {
  const dwelling = etage === undefined ? '' : `, ${etage}. ${doer}`;
  return `Prøvevej ${husnr.toUpperCase()}${dwelling}, 5000 Odense C`;
}
