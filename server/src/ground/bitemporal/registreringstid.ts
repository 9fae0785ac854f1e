declare const registreringstidBrand: unique symbol;

/**
 * A moment on the axis of *registrering* (what was known when): a UTC instant to the millisecond,
 * `YYYY-MM-DDTHH:mm:ss.SSSZ`. Two of them compare as strings. Source: register.md § 4.1.
 */
export type Registreringstid = string & { readonly [registreringstidBrand]: true };

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

// Requests that come together share their millisecond, and writing it is dear.
let lastInstant = Number.NaN;
let lastMoment: Registreringstid | undefined;

/** The instant as a moment of registrering. Throws outside the years 0 to 9999, where the strings no longer compare. */
export function registreringstid(instant: Date | number): Registreringstid {
  const milliseconds = Number(instant);
  if (lastMoment !== undefined && milliseconds === lastInstant) return lastMoment;
  const text = new Date(milliseconds).toISOString();
  if (!FORM.test(text)) throw new Error('defect: a moment of registrering outside the years 0 to 9999');
  // The one place where the brand is given to an instant: form and range have just been found good.
  lastMoment = text as Registreringstid;
  lastInstant = milliseconds;
  return lastMoment;
}

/** Is the text a moment of registrering in its one form, and a day of the calendar? */
export function isRegistreringstid(text: string): text is Registreringstid {
  if (!FORM.test(text)) return false;
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && new Date(instant).toISOString() === text;
}

/** Milliseconds since 1970 UTC of a moment of registrering. */
export function instantOf(moment: Registreringstid): number {
  return Date.parse(moment);
}
