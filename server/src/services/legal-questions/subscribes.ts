import { ADGANGE, KUNDE_ARTER, type LegalQuestion, subscribesTo } from '../../rooms/access/index.ts';

/**
 * 10: the landlord service is for landlords, by a way in that they subscribe to (CPR-loven § 39, stk. 2-3; S003, control 1: that
 * the user has the service is asked before anything else).
 */
export const SUBSCRIBES: LegalQuestion = {
  number: '10',
  source: 'CPR-loven § 39, stk. 2-3; S003 (kontrol 1)',
  da: 'Har I adgang til tjenesten som udlejer, og abonnement på den vej, I spørger ad?',
  en: 'Do you have the service as a landlord, and a subscription to the way in you ask by?',
  isAboutGrant: true,
  isOfCustomer: true,
  decide({ caller, adgang, at }) {
    if (KUNDE_ARTER[caller.kunde.art] === 'offentlig') {
      return { answer: 'no', da: 'Tjenesten er for udlejere.', en: 'The service is for landlords.' };
    }
    if (subscribesTo(caller.udlejer, adgang, at)) {
      return { answer: 'yes', da: 'I har abonnement.', en: 'You have a subscription.' };
    }
    const [da, en] = adgang === undefined ? ['tjenesten', 'the service'] : [ADGANGE[adgang].da, ADGANGE[adgang].en];
    return { answer: 'no', da: `I har ikke abonnement på ${da}.`, en: `You have no subscription to ${en}.` };
  },
};
