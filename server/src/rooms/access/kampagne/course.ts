/**
 * How far a human user of a public authority is in a campaign (governance.md § 3.2): `aktiv` before the night,
 * `inaktiveret` by it, `afventer-kendeord` when verified and without a password of the own, `verificeret` with one,
 * `udloebet` when nobody verified the user in time.
 */
export const COURSE_STATES = ['aktiv', 'inaktiveret', 'afventer-kendeord', 'verificeret', 'udloebet'] as const;

/** How far a user is. */
export type CourseState = (typeof COURSE_STATES)[number];

/**
 * What can happen: the night, that the office lets the one DAP administrator in, that the DAP administrator verifies a
 * user, that the user sets a password, that the deadline passes.
 */
export const COURSE_EVENTS = ['nat', 'kontor', 'dap', 'kendeord', 'frist'] as const;

/** Something that happens to a user in a campaign. */
export type CourseEvent = (typeof COURSE_EVENTS)[number];

const STEPS: Readonly<Record<CourseState, Partial<Record<CourseEvent, CourseState>>>> = {
  aktiv: { nat: 'inaktiveret' },
  inaktiveret: { kontor: 'afventer-kendeord', dap: 'afventer-kendeord', frist: 'udloebet' },
  'afventer-kendeord': { kendeord: 'verificeret' },
  verificeret: {},
  udloebet: {},
};

/** What a user becomes by an event; undefined when it cannot happen to a user who is that far. */
export function stepCourse(state: CourseState, event: CourseEvent): CourseState | undefined {
  return STEPS[state][event];
}

/** What is stored of a user in a campaign. */
export interface CourseMarks {
  readonly verificeret: boolean;
  readonly skalSkiftes: boolean;
  readonly udloebet: boolean;
}

/** How far somebody who was let out is, by what is stored. */
export function courseOf({ verificeret, skalSkiftes, udloebet }: CourseMarks): CourseState {
  if (udloebet) return 'udloebet';
  if (!verificeret) return 'inaktiveret';
  return skalSkiftes ? 'afventer-kendeord' : 'verificeret';
}
