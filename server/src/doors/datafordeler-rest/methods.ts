import type { Size } from './answer/source.ts';

/** One method of a service: how much it tells, and whether only of what is in force. */
export interface Method {
  /** The service's official name. */
  readonly service: string;
  readonly size: Size;
  readonly currentOnly: boolean;
}

/** The one version and service type there are (datafordeler.md § 3). */
const VERSION = '1';
const TYPE = 'rest';

const METHODS: ReadonlyMap<string, Method> = new Map(
  (['Small', 'Medium', 'Full'] as const).flatMap((size) =>
    (['Simple', 'Complete'] as const).flatMap((search) =>
      [false, true].map((currentOnly): [string, Method] => {
        const service = `CprPerson${size}${search}`;
        const method = `Person${size}${currentOnly ? 'Current' : ''}List${search}`;
        const told = { Small: 'small', Medium: 'medium', Full: 'full' } as const;
        return [
          `/cpr/${service}/${VERSION}/${TYPE}/${method}`.toLowerCase(),
          { service, size: told[size], currentOnly },
        ];
      }),
    ),
  ),
);

/** The method at a path, written in any case; undefined when there is none. */
export function findMethod(path: string): Method | undefined {
  return METHODS.get(path.toLowerCase());
}
