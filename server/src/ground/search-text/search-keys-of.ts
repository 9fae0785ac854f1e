import { foldWords } from '../names/index.ts';
import type { SearchPart } from './search-part.ts';

/**
 * What stands beside the field, each as it was chosen; what is blank is not chosen. `maade` says how a name is meant: its
 * last word may be unfinished (`begynder`, also when nothing is said), every word is whole (`hele`), it sounds so (`lyder`).
 */
export type SearchFilters = Readonly<Partial<Record<(typeof FILTERS)[number] | 'maade', string>>>;

const FILTERS = ['koen', 'kommune', 'foedtFra', 'foedtTil', 'alderFra', 'alderTil', 'tidligereNavne'] as const;

/**
 * The keys of a search for what a text was understood as, narrowed by the filters. Where both say something of one thing,
 * both count, except for the municipality: there the one that is typed does.
 */
export function searchKeysOf(
  typed: string,
  parts: readonly SearchPart[],
  filters: SearchFilters,
): Readonly<Record<string, string>> {
  const keys: Record<string, string> = {};
  for (const filter of FILTERS) if (filters[filter]?.trim()) keys[filter] = filters[filter].trim();
  const names = parts.filter(({ kind }) => kind === 'navn').map(({ start, end }) => typed.slice(start, end));
  if (names.length > 0) keys['navn'] = nameAs(names.join(' '), filters.maade);
  for (const part of parts) {
    if (part.kind === 'foedt') {
      keys['foedtFra'] = latest(keys['foedtFra'], part.fra);
      keys['foedtTil'] = earliest(keys['foedtTil'], part.til);
    } else if (part.kind === 'alder') {
      if (part.fra !== undefined) keys['alderFra'] = String(Math.max(part.fra, Number(keys['alderFra'] ?? 0)));
      if (part.til !== undefined) keys['alderTil'] = String(Math.min(part.til, Number(keys['alderTil'] ?? part.til)));
    } else if (part.kind === 'kommune') keys['kommune'] = part.kode;
    else if (part.kind === 'adresse') {
      const { start, end, kind, ...address } = part;
      Object.assign(keys, address);
    }
  }
  return keys;
}

/** The name with the mark that says how it is meant. */
function nameAs(name: string, maade = ''): string {
  if (maade === 'lyder') return `~${name}`;
  const words = foldWords(name);
  // A single letter that stands alone begins everybody's name.
  return maade === 'hele' || words.join('').length < 2 ? name : `${name}*`;
}

const latest = (a: string | undefined, b: string) => (a !== undefined && a > b ? a : b);
const earliest = (a: string | undefined, b: string) => (a !== undefined && a < b ? a : b);
