import type { FactKind } from '../facts/index.ts';
import { ADDRESS_FIELDS } from './address-fields.ts';
import { FAMILY_FIELDS } from './family-fields.ts';
import type { Field } from './field.ts';
import { IDENTITY_FIELDS } from './identity-fields.ts';
import { MARKER_FIELDS } from './marker-fields.ts';

/** The field catalogue: everything that can be answered, and how it is protected. */
export const FIELDS: readonly Field[] = [...IDENTITY_FIELDS, ...ADDRESS_FIELDS, ...FAMILY_FIELDS, ...MARKER_FIELDS].map(
  (field, place) => ({ ...field, place }),
);

/** Some fields by their kind of fact, in the order of the catalogue. */
export type FieldsByKind = ReadonlyMap<FactKind, readonly Field[]>;

const byId = new Map(FIELDS.map((field) => [field.id, field]));
const byKind: FieldsByKind = Map.groupBy(FIELDS, ({ kind }) => kind);

/** The field with an id, which must exist. */
export function getField(id: string): Field {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no such field: ${id}`);
  return found;
}

/** All fields of a kind of fact, in the order of the catalogue. */
export function fieldsOfKind(kind: FactKind): readonly Field[] {
  return byKind.get(kind) ?? [];
}

const grouped = new WeakMap<ReadonlySet<string>, FieldsByKind>();

/** The fields of a set of ids by kind; worked out once for each set, since a set of fields never changes. */
export function fieldsByKind(ids: ReadonlySet<string>): FieldsByKind {
  const known = grouped.get(ids);
  if (known !== undefined) return known;
  const found = Map.groupBy(
    FIELDS.filter(({ id }) => ids.has(id)),
    ({ kind }) => kind,
  );
  grouped.set(ids, found);
  return found;
}
