/** The day the register began: no number and no move is older. Source: register.md § 1.1. */
export const REGISTER_BEGAN = '1968-04-02';
