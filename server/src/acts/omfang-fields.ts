import { FIELD_GROUPS, isFieldGroup } from '../ground/facts/index.ts';
import { isRefusal, type Refusal, refuse } from '../ground/refusals/index.ts';
import { FORMAAL, findFormaal, type Omfang } from '../rooms/access/index.ts';
import type { Input } from './fields.ts';
import { notAmong } from './why.ts';

/** The fields of an act that say how far an access reaches. */
export const OMFANG_FIELDS = {
  tjenester: { kind: 'liste', da: 'Tjenester', en: 'Services' },
  feltgrupper: { kind: 'liste', da: 'Feltgrupper', en: 'Field groups' },
  formaal: { kind: 'liste', da: 'Formål', en: 'Purposes' },
  geografi: { kind: 'liste', da: 'Kommuner (alle = hele landet)', en: 'Municipalities (alle = the whole country)' },
  beskyttede: {
    kind: 'ja-nej',
    da: 'Beskyttede personers navn og adresse',
    en: 'Name and address of protected persons',
  },
} as const;

/**
 * Reads a scope from an act's input; what is not said is as in `otherwise`, and is missing where there is none. `alle` stands
 * for all there are. Refuses by the field that names what is not known.
 */
export function readOmfangFrom(
  input: Input<typeof OMFANG_FIELDS>,
  services: readonly string[],
  otherwise?: Omfang,
): Omfang | Refusal {
  const tjenester = listOf('tjenester', input.tjenester ?? otherwise?.tjenester, services, (id) =>
    services.find((one) => one.toLowerCase() === id.toLowerCase()),
  );
  if (isRefusal(tjenester)) return tjenester;
  const feltgrupper = listOf('feltgrupper', input.feltgrupper ?? otherwise?.feltgrupper, FIELD_GROUPS, (group) =>
    isFieldGroup(group) ? group : undefined,
  );
  if (isRefusal(feltgrupper)) return feltgrupper;
  const formaal = listOf(
    'formaal',
    input.formaal ?? otherwise?.formaal,
    FORMAAL.map(({ id }) => id),
    (id) => findFormaal(id)?.id,
  );
  if (isRefusal(formaal)) return formaal;
  const geografi = readGeografi(input.geografi, otherwise);
  if (geografi !== undefined && isRefusal(geografi)) return geografi;
  const beskyttede = input.beskyttede === undefined ? (otherwise?.beskyttede ?? false) : input.beskyttede === 'ja';
  return { tjenester, feltgrupper, formaal, geografi, beskyttede };
}

function readGeografi(
  text: string | undefined,
  otherwise: Omfang | undefined,
): readonly string[] | Refusal | undefined {
  if (text === undefined) return otherwise?.geografi;
  if (text === 'alle') return undefined;
  return listOf('geografi', text, [], (code) => (/^\d{3,4}$/.test(code) ? code.padStart(4, '0') : undefined));
}

function listOf<Item extends string>(
  field: string,
  given: string | readonly Item[] | undefined,
  all: readonly Item[],
  known: (text: string) => Item | undefined,
): readonly Item[] | Refusal {
  if (given === undefined) return refuse('felt-mangler', { field });
  if (typeof given !== 'string') return given;
  if (given === 'alle' && all.length > 0) return all;
  const found = new Set<Item>();
  for (const part of given.split(',')) {
    const item = known(part.trim());
    if (item === undefined) return refuse('ugyldigt-felt', { field, why: notAmong(part.trim(), all) });
    found.add(item);
  }
  return [...found];
}
