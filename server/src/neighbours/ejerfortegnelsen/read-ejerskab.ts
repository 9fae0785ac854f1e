import { danishLocal } from '../../ground/bitemporal/index.ts';
import { isObject } from '../../ground/json/index.ts';
import type { Ejer, Ejerskab, EjerskabStatus } from '../../services/index.ts';
import { numberIn, textIn } from '../datafordeler/index.ts';

type Properties = Readonly<Record<string, unknown>>;

const STATUSES: Readonly<Record<string, EjerskabStatus>> = {
  gældende: 'gaeldende',
  historisk: 'historisk',
  tilbagerullet: 'tilbagerullet',
};

/** An ownership as Ejerfortegnelsen tells it (datafordeler.md § 16.1); undefined when a part that counts cannot be read. */
export function readEjerskab(properties: Properties): Ejerskab | undefined {
  const bfe = numberIn(properties, 'bestemtFastEjendomBFENr');
  const told = textIn(properties, 'status')?.toLowerCase() ?? '';
  const status = Object.hasOwn(STATUSES, told) ? STATUSES[told] : undefined;
  const ejer = readEjer(properties);
  const [fra, til] = [dayIn(properties, 'virkningFra'), dayIn(properties, 'virkningTil')];
  const hasEnd = textIn(properties, 'virkningTil') !== undefined;
  if (bfe === undefined || status === undefined || ejer === undefined || fra === undefined) return undefined;
  return hasEnd && til === undefined ? undefined : { bfe, ejer, fra, til, status };
}

/** Somebody has a company's number, a person's, or neither: then the register says so by who it is alone. */
function readEjer({ ejendeVirksomhed, ejendePerson, ejeroplysninger }: Properties): Ejer | undefined {
  if (isObject(ejendeVirksomhed)) {
    const cvr = numberIn(ejendeVirksomhed, 'CVRNummer');
    return cvr === undefined ? undefined : { cvr: String(cvr).padStart(8, '0') };
  }
  if (isObject(ejendePerson)) {
    const personnummer = numberOf(ejendePerson);
    return personnummer === undefined ? undefined : { personnummer };
  }
  return isObject(ejeroplysninger) ? { udenNummer: true } : undefined;
}

/** The number in force of a person embedded in another register (datafordeler.md § 7). */
function numberOf(ejendePerson: Properties): string | undefined {
  const person = isObject(ejendePerson['Person']) ? ejendePerson['Person'] : ejendePerson;
  const numbers: readonly unknown[] = Array.isArray(person['Personnumre']) ? person['Personnumre'] : [];
  const all = numbers.flatMap((one) => {
    const number = isObject(one) && isObject(one['Personnummer']) ? one['Personnummer'] : undefined;
    return number === undefined ? [] : [number];
  });
  const now = all.find(({ status }) => status === 'aktuel') ?? all[0];
  const text = now && textIn(now, 'personnummer');
  return text !== undefined && /^\d{10}$/.test(text) ? text : undefined;
}

/** The Danish day of a moment that is told with its offset. */
function dayIn(properties: Properties, name: string): string | undefined {
  const instant = Date.parse(textIn(properties, name) ?? '');
  return Number.isNaN(instant) ? undefined : danishLocal(instant).slice(0, 10);
}
