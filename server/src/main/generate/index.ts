/** Makes a country of invented persons: its delivery, roads, ids of addresses, properties with owners, and examples to look at. */
export type { CountryPlan } from './country.ts';
export { cvrAt } from './cvr-at.ts';
export { dayAt, OPEN } from './days.ts';
export { darIdsOf, dwellingsOf } from './dwellings-of.ts';
export { type AddressedDwelling, type Bebyggelse, ejendommeOf } from './ejendomme-of.ts';
export type { Ejerandel, EjetAndel, KnownEjendom } from './ejerskab.ts';
export { examplesOf } from './examples-of.ts';
export { type AddressesPlan, generateAddresses, writeAddresses } from './generate-addresses.ts';
export { COUNTRY_TASK, type DeliveryPlan, generateDelivery } from './generate-delivery.ts';
export { generateEjendomme, writeEjendomme } from './generate-ejendomme.ts';
export { generateRoads, type RoadsPlan } from './generate-roads.ts';
export type { NumberKind } from './number-cursors.ts';
