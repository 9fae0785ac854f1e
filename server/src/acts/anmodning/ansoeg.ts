import { hash } from 'node:crypto';
import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import {
  ANSOEGERE_PR_DOEGN,
  addWorkingDays,
  isEmail,
  isKundeArt,
  KUNDE_ART_NAVNE,
  LEVERINGSTID_ARBEJDSDAGE,
  OPERATOER_KUNDENR,
} from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { dayAt } from '../days.ts';
import { WHY } from '../why.ts';
import { ANMODNING_FIELDS, readAnsoegt } from './fields.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Kinds of customer that nobody becomes by applying. */
const NOT_BY_APPLYING = new Set(['operatoer', 'cpr-kontor']);
const KINDS = Object.entries(KUNDE_ART_NAVNE)
  .filter(([value]) => !NOT_BY_APPLYING.has(value))
  .map(([value, names]) => ({ value, ...names }));

/**
 * Somebody who is no customer yet applies (Vilkår § 2). Anybody may, as often as the limits of ours let them; the key in the
 * answer is shown once, and lets them see how far it is.
 */
export const anmodningAnsoeg = defineAct({
  id: 'anmodning.ansoeg',
  da: 'Søg om adgang som ny kunde',
  en: 'Apply for access as a new customer',
  source: 'Vilkår § 2',
  by: [],
  open: true,
  changes: true,
  fields: {
    navn: { kind: 'tekst', da: 'Navn', en: 'Name', required: true },
    cvr: { kind: 'cvr', da: 'CVR-nummer', en: 'CVR number', required: true },
    art: { kind: 'tekst', da: 'Art', en: 'Kind', required: true, choices: KINDS },
    kontakt: { kind: 'tekst', da: 'Kontaktperson', en: 'Contact', required: true },
    epost: { kind: 'tekst', da: 'E-post', en: 'E-mail', required: true },
    ...ANMODNING_FIELDS,
  },
  async perform({ books, kilde, tjenester, newId, token, now }, input) {
    const { navn, cvr, art, kontakt, epost } = input;
    if (!isKundeArt(art)) return refuse('ugyldigt-felt', { field: 'art' });
    if (!isEmail(epost)) return refuse('ugyldigt-felt', { field: 'epost', why: WHY.email });
    const read = readAnsoegt(input, art, tjenester);
    if (isRefusal(read)) return read;
    const { bilag, ...ansoegt } = read;
    const since = new Date(Date.parse(now) - DAY_MS).toISOString();
    const known = await books.anmodninger.countSince(kilde, since);
    if (known.kilde >= ANSOEGERE_PR_DOEGN.kilde || known.alle >= ANSOEGERE_PR_DOEGN.alle) {
      return refuse('for-mange-forsoeg', { retryAt: new Date(Date.parse(now) + DAY_MS).toISOString() });
    }
    const anmodningId = newId();
    const noegle = token();
    const forventet = addWorkingDays(dayAt(now), LEVERINGSTID_ARBEJDSDAGE);
    await books.anmodninger.add({
      ...ansoegt,
      kundenr: OPERATOER_KUNDENR,
      anmodningId,
      ansoeger: { navn, cvr, art, kontakt, epost },
      indsendt: now,
      indsendtAf: undefined,
      forventet,
      tilstand: 'indsendt',
    });
    if (bilag !== undefined) await books.anmodninger.addBilag({ kundenr: OPERATOER_KUNDENR, anmodningId }, bilag, now);
    await books.anmodninger.addKvittering({ anmodningId, hash: hash('sha256', noegle), kilde, now });
    return { anmodningId, noegle, tilstand: 'indsendt', forventet };
  },
});
