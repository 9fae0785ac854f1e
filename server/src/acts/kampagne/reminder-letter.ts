import { danishLocal } from '../../ground/bitemporal/index.ts';
import type { Kampagne } from '../../rooms/access/index.ts';

/**
 * The letter that reminds an authority to name its DAP administrator, in Danish with English below. The verification code is
 * in no mail: it stands in the letter that the security officer opens on the page.
 */
export function reminderLetter(
  navn: string,
  { nat, inaktiveres, aabner, telefon }: Pick<Kampagne, 'nat' | 'inaktiveres' | 'aabner' | 'telefon'>,
): { readonly emne: string; readonly tekst: string } {
  const [out, opens] = [inaktiveres, aabner].map((instant) =>
    danishLocal(Date.parse(instant)).replace('T', ' kl. ').slice(0, 20),
  );
  return {
    emne: `Rykker: udpeg jeres DAP-administrator før ${nat} / Reminder: name your DAP administrator`,
    tekst: `Til ${navn}, att.: den sikkerhedsansvarlige

Alle offentlige brugere i CPR-systemet inaktiveres ${out}. I har ikke oplyst, hvilken
DAP-administrator der skal genaktiveres.

Udpeg vedkommende på siden Verifikation, eller ring til CPR-administrationens kundecenter på ${telefon}. Ellers kan
I først ringe fra ${opens}, hvor der må påregnes travlhed. Verifikationskoden står i brevet
på siden Verifikation, og er ikke i denne mail.

To ${navn}, att.: the security officer

All public users of the CPR system are let out ${out} (Danish time). You have not told which
DAP administrator is to be let in. Name one on the page Verification, or call ${telefon}; otherwise you can call from ${opens}
on only. The verification code is in the letter on that page, and not in this mail.
`,
  };
}
