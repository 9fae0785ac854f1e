import { get } from './call.ts';
import type { Outcome } from './refusal.ts';

/** What a field's value is, so that it can be written. */
export type FieldValueKind = 'tekst' | 'kode' | 'personnummer' | 'tid' | 'markering';

/** One field that can be answered. */
export interface CatalogueField {
  /** `kind.name`, e.g. `navn.fornavne`. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly group: string;
  /** What a protection of name and address covers of it: `ingen`, `navn`, `adresse` or `udland`. */
  readonly protects: string;
  readonly value: FieldValueKind;
  readonly da: string;
  readonly en: string;
}

/** The field catalogue: every field with its label, and the groups in their order. */
export interface Catalogue {
  readonly fields: readonly CatalogueField[];
  readonly groups: readonly string[];
  readonly reasons: readonly string[];
}

/** Asks for the field catalogue. */
export function findCatalogue(): Promise<Outcome<Catalogue>> {
  return get<Catalogue>('/api/katalog');
}
