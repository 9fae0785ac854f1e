import { type Occupancy, type OccupancySettings, occupanciesIn } from './occupancies-in.ts';
import { type Residence, residencesOf } from './residences-of.ts';
import type { Occupant, Span } from './stay.ts';

/** Who lived in one dwelling during a period. */
export interface DwellingOccupancy {
  readonly dwelling: string;
  /** The spans of the period during which the same persons lived there, in order. */
  readonly occupancies: readonly Occupancy[];
  /** The residences that reach into the period, whole, by their first day; none where too many lived there to be named. */
  readonly residences: readonly Residence[];
}

/** Who lived during a period in each of the dwellings that are asked about, in no order; one nobody lived in is left out. */
export function occupancyOf(
  occupants: readonly Occupant[],
  isAsked: (dwelling: string) => boolean,
  period: Span,
  settings: OccupancySettings,
): DwellingOccupancy[] {
  const there = occupants
    .flatMap(residencesOf)
    .filter((one) => isAsked(one.dwelling) && reaches(one, period, settings));
  return [...Map.groupBy(there, ({ dwelling }) => dwelling)].map(([dwelling, residences]) => {
    let reckoned: readonly Occupancy[] | undefined;
    // Reckoned for those who look: who only asks for the residences has no need of it.
    const spans = () => (reckoned ??= occupanciesIn(residences, period, settings));
    const crowded = settings.crowd !== undefined && spans().some(({ tooMany }) => tooMany);
    const inOrder = residences.toSorted((a, b) => a.possible.from - b.possible.from);
    return {
      dwelling,
      get occupancies() {
        return spans();
      },
      residences: crowded ? [] : inOrder,
    };
  });
}

function reaches({ certain, possible }: Residence, period: Span, settings: OccupancySettings): boolean {
  const span = settings.possible ? possible : certain;
  return span.from < span.to && span.from < period.to && period.from < span.to;
}
