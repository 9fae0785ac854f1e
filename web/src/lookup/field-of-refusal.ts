import type { Refusal } from '../api/index.ts';

const FIELDS: Readonly<Record<string, 'number' | 'times'>> = {
  'ugyldigt-personnummer': 'number',
  'felt-mangler': 'number',
  'ugyldigt-tidspunkt': 'times',
};

/** The field of the form that a refusal is about; undefined where it is about the lookup as a whole. */
export function fieldOfRefusal(refusal: Refusal): 'number' | 'times' | undefined {
  return FIELDS[refusal.refused];
}
