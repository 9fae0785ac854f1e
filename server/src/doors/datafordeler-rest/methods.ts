import type { Size } from './answer/source.ts';

/** One method of a service: how much it tells of persons, or that it lists authorities. */
export interface Method {
  /** The service's official name. */
  readonly service: string;
  readonly tells: Size | 'authorities';
  /** Whether it tells only what is in force. */
  readonly currentOnly: boolean;
}

/** The one version and service type there are (datafordeler.md § 3). */
const VERSION = '1';
const TYPE = 'rest';

const PERSONS: readonly [string, Method][] = (['Small', 'Medium', 'Full'] as const).flatMap((size) =>
  (['Simple', 'Complete'] as const).flatMap((search) =>
    [false, true].map((currentOnly): [string, Method] => {
      const service = `CprPerson${size}${search}`;
      const method = `Person${size}${currentOnly ? 'Current' : ''}List${search}`;
      const told = { Small: 'small', Medium: 'medium', Full: 'full' } as const;
      return [
        `/cpr/${service}/${VERSION}/${TYPE}/${method}`.toLowerCase(),
        { service, tells: told[size], currentOnly },
      ];
    }),
  ),
);

/** The name of the method is ours: only the service's is published (datafordeler.md § 3). */
const AUTHORITIES: [string, Method] = [
  `/cpr/CprAuthorities/${VERSION}/${TYPE}/AuthoritiesList`.toLowerCase(),
  { service: 'CprAuthorities', tells: 'authorities', currentOnly: false },
];

/** Every method there is, by its path in small letters. */
export const METHODS: ReadonlyMap<string, Method> = new Map([...PERSONS, AUTHORITIES]);

/** The method at a path, written in any case; undefined when there is none. */
export function findMethod(path: string): Method | undefined {
  return METHODS.get(path.toLowerCase());
}
