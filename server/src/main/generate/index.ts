/** Makes a country of invented persons: its delivery, its roads, its dwellings with their ids, and examples to look at. */
export type { CountryPlan } from './country.ts';
export { dwellingsOf, type KnownDwelling } from './dwellings-of.ts';
export { examplesOf } from './examples-of.ts';
export { COUNTRY_TASK, type DeliveryPlan, generateDelivery } from './generate-delivery.ts';
export { generateRoads, type RoadsPlan } from './generate-roads.ts';
export type { NumberKind } from './number-cursors.ts';
