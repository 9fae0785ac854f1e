/** Stands where the hash of a password would be, of who has none until one is chosen by a link: no password has this hash. */
export const NO_PASSWORD = 'intet';
