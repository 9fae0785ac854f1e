import type { AsOf } from '../../ground/bitemporal/index.ts';

/** From where a command says that the register is to be seen; what is left out is now. */
export type AsOfSaid = Partial<{ [Key in keyof AsOf]: AsOf[Key] | undefined }>;

/** The same, with the present for what is left out. */
export const seenFrom = (present: AsOf, { virkning, registrering }: AsOfSaid): AsOf => ({
  virkning: virkning ?? present.virkning,
  registrering: registrering ?? present.registrering,
});
