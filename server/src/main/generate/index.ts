/** Makes a country of invented persons: its delivery, its roads, the ids of its addresses, and examples to look at. */
export type { CountryPlan } from './country.ts';
export { examplesOf } from './examples-of.ts';
export { type AddressesPlan, generateAddresses } from './generate-addresses.ts';
export { COUNTRY_TASK, type DeliveryPlan, generateDelivery } from './generate-delivery.ts';
export { generateRoads, type RoadsPlan } from './generate-roads.ts';
export type { NumberKind } from './number-cursors.ts';
