import type { Texts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

/** Whether the operator has approved a signature, when and who, in words (Vilkår § 3). */
export function approvalText(
  { godkendt, godkendtAf = '' }: { readonly godkendt?: string | undefined; readonly godkendtAf?: string | undefined },
  texts: Texts['signatures'],
): string {
  return godkendt === undefined ? texts.unapproved : texts.approved(danishDayOf(godkendt), godkendtAf);
}
