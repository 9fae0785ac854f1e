import { danishLocal } from '../../ground/bitemporal/index.ts';

/** The letter with a link to set a password by, in Danish with English below: of the user only the name and the personkode. */
export function linkLetter(
  { navn, personkode }: { readonly navn: string; readonly personkode: string },
  udloeber: string,
): { readonly emne: string; readonly tekst: string } {
  const [dag = '', klokken = ''] = danishLocal(Date.parse(udloeber)).split('T');
  return {
    emne: `Vælg dit kendeord til OpenCPR / Choose your OpenCPR password (${personkode})`,
    tekst: `Hej ${navn}

Du kan vælge kendeord til personkoden ${personkode} her:

{link}

Linket virker én gang, og til og med ${dag} kl. ${klokken} dansk tid. Et nyt link gør dette ugyldigt.
Har du ikke ventet linket, så lad være med at bruge det, og sig det til din DAP-administrator.

Hello ${navn}

The link above lets you choose the password of the personkode ${personkode}. It works once, until ${dag} ${klokken} Danish time;
a newer link makes it void. If you did not expect it, do not use it, and tell your DAP administrator.
`,
  };
}
