/** Who lived in a dwelling when, by virkning alone: pure, for any register. */
export type { Occupancy, OccupancySettings } from './occupancies-in.ts';
export { type DwellingOccupancy, occupancyOf } from './occupancy-of.ts';
export type { Residence } from './residences-of.ts';
export type { Day, Occupant, Span, Stay } from './stay.ts';
