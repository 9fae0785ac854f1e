/** The password rules of CPR Services (cpr-services.md § 9). Days and hours are whole. */
export const PASSWORD_RULES = {
  lengthMin: 8,
  /** Nobody needs more, and hashing time grows with length. */
  lengthMax: 64,
  lifetimeDays: 90,
  changeEveryHours: 24,
  lockAtWrong: 5,
} as const;

const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[~`!@#$%^*()_\-+=,./\\{}[\];:]/];
const allowed = /^[a-zA-Z0-9~`!@#$%^*()_\-+=,./\\{}[\];:]*$/;

/** Says whether a new password breaks the rules: too short or long, a class missing, or a character not allowed. */
export function breaksPasswordRules(password: string): boolean {
  return (
    password.length < PASSWORD_RULES.lengthMin ||
    password.length > PASSWORD_RULES.lengthMax ||
    !allowed.test(password) ||
    !classes.every((one) => one.test(password))
  );
}
