/** Addresses as they are compared, and as one types them. */
export { type DwellingParts, dwellingKey } from './dwelling-key.ts';
export { type DwellingPart, plainPart } from './plain-part.ts';
export { readTypedAddress, type TypedAddress } from './read-typed-address.ts';
export type { Sted } from './sted.ts';
