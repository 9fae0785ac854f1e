import { CALLER_ROWS } from './caller-rows.ts';
import { refusal } from './row.ts';

/**
 * Every refusal there is, in order of precedence: where several apply, the first is given (ARCHITECTURE.md).
 * `reveals` says whether the text may let the caller know that the person exists; `billable` whether the request is
 * charged all the same (ours: only answers and searches without hits are); `advice` is what the caller should do.
 */
export const REFUSALS = [
  ...CALLER_ROWS,
  refusal(
    'tjeneste-ukendt',
    'Tjenesten findes ikke.',
    'There is no such service.',
    'Se listen over tjenester.',
    'See the list of services.',
  ),
  refusal(
    'tjeneste-ikke-tilladt',
    'Du har ikke adgang til tjenesten.',
    'You have not been granted the service.',
    'Din DAP-administrator ser, hvad du må bruge. Har I ikke tjenesten, kan I søge om tilladelse.',
    'Your DAP administrator sees what you may use. Without the service your organisation may apply for it.',
  ),
  refusal(
    'handling-ukendt',
    'Handlingen findes ikke.',
    'There is no such act.',
    'Se listen over handlinger.',
    'See the list of acts.',
  ),
  refusal(
    'handling-ikke-tilladt',
    'Du har ikke det hverv, som handlingen kræver.',
    'You do not hold an office that may do this.',
    'Henvend dig til din DAP-administrator eller sikkerhedsansvarlige.',
    'Turn to your DAP administrator or security officer.',
  ),
  refusal(
    'ulaeselig-forespoergsel',
    'Forespørgslen kan ikke læses.',
    'The request cannot be read.',
    'Ret forespørgslen.',
    'Correct the request.',
  ),
  refusal(
    'ukendt-felt',
    'Forespørgslen nævner et felt, som tjenesten ikke har.',
    'The request names a field the service does not have.',
    'Ret forespørgslen.',
    'Correct the request.',
  ),
  refusal(
    'felt-mangler',
    'Et felt mangler at blive udfyldt.',
    'A field has not been filled in.',
    'Udfyld feltet.',
    'Fill in the field.',
  ),
  refusal(
    'ugyldigt-personnummer',
    'Personnummeret er ikke udfyldt rigtigt.',
    'The personnummer is malformed.',
    'Et personnummer er ti cifre og begynder med en dato.',
    'A personnummer is ten digits and begins with a date.',
  ),
  refusal(
    'ugyldigt-tidspunkt',
    'Tidspunktet er ikke udfyldt rigtigt.',
    'The time is malformed.',
    'Skriv datoen som ÅÅÅÅ-MM-DD.',
    'Write the date as YYYY-MM-DD.',
  ),
  refusal(
    'ugyldigt-felt',
    'Et felt er ikke udfyldt rigtigt.',
    'A field is malformed.',
    'Ret feltet.',
    'Correct the field.',
  ),
  refusal(
    'kendeord-ugyldigt',
    'Det nye kendeord overholder ikke reglerne.',
    'The new password breaks the rules.',
    'Mindst 8 tegn med små og store bogstaver, cifre og specialtegn; ikke brugt før; højst ét skift i døgnet.',
    'At least 8 characters with lower case, upper case, digits and special characters; none used before; one change in 24 hours.',
  ),
  refusal(
    'kendeord-for-svagt',
    'Det nye kendeord er for kort, brugt før eller for let at gætte.',
    'The new password is too short, used before, or too easily guessed.',
    'Mindst 12 tegn, gerne flere ord; ikke almindelige kendeord og ikke navne på jer selv.',
    'At least 12 characters, several words for instance; no common passwords and no names of your own.',
  ),
  refusal(
    'kendeord-forskellige',
    'De to nye kendeord er ikke ens.',
    'The two new passwords differ.',
    'Skriv det nye kendeord to gange.',
    'Write the new password twice.',
  ),
  refusal('retsspoergsmaal', 'Det er ikke tilladt.', 'It is not permitted.', 'Se begrundelsen.', 'See the reason.'),
  refusal(
    'bolig-ikke-jeres',
    'Der er ingen sådan bolig, som den nævnte ejer ejer, og som I må spørge om.',
    'There is no such dwelling that the named owner owns and that you may ask about.',
    'Kontrollér adressen og ejerens CVR- eller CPR-nummer, og at nummeret er knyttet til jer.',
    "Check the address and the owner's CVR or CPR number, and that the number is tied to you.",
  ),
  refusal(
    'findes-ikke',
    'Det, som handlingen gælder, findes ikke hos dig.',
    'What the act is about does not exist with you.',
    'Kontrollér nummeret eller koden.',
    'Check the number or the code.',
  ),
  refusal(
    'findes-allerede',
    'Det findes allerede.',
    'It exists already.',
    'Vælg et andet nummer eller en anden kode.',
    'Choose another number or code.',
  ),
  refusal(
    'kildeadresse-optaget',
    'Adressen hører til en anden kunde eller til et åbent net.',
    'The address is that of another customer, or of an open network.',
    'Brug en udgående adresse, som kun I har.',
    'Use an outgoing address that is yours alone.',
  ),
  refusal(
    'forkert-tilstand',
    'Det kan ikke ske i den tilstand, sagen er i.',
    'It cannot be done in the state the matter is in.',
    'Se, hvor langt sagen er, og prøv igen.',
    'See how far the matter has come, and try again.',
  ),
  refusal(
    'person-ikke-fundet',
    'Personen findes ikke i CPR.',
    'The person is not in the register.',
    'Kontrollér personnummeret.',
    'Check the personnummer.',
    { billable: true },
  ),
  refusal(
    'post-ikke-fundet',
    'Posten findes ikke i din log.',
    'There is no such entry in your log.',
    'Kontrollér postens id.',
    'Check the id of the entry.',
  ),
  refusal(
    'post-uden-svar',
    'Posten har intet svar, der kan gentages.',
    'The entry has no answer that could be replayed.',
    'Vælg en post med udfaldet leveret.',
    'Choose an entry with the outcome leveret.',
  ),
  refusal(
    'tilbageholdt',
    'Oplysningerne kan ikke gives.',
    'The data cannot be given.',
    'Henvend dig til kommunen.',
    'Turn to the municipality.',
    { reveals: true },
  ),
  refusal(
    'for-mange',
    'Der er for mange svar.',
    'There are too many answers.',
    'Afgræns søgningen.',
    'Narrow the search.',
    { reveals: true },
  ),
  refusal(
    'for-bred',
    'Søgningen tager for lang tid.',
    'The search takes too long.',
    'Søg også på fødselsdato, efternavn, postnummer eller kommune.',
    'Search by birth date, surname, postcode or municipality as well.',
  ),
  refusal(
    'midlertidigt-utilgaengelig',
    'Tjenesten er midlertidigt utilgængelig.',
    'The service is temporarily unavailable.',
    'Prøv igen om lidt.',
    'Try again in a moment.',
  ),
] as const;

/** The code of a refusal, as journal entries and the doors' tables name it. */
export type RefusalCode = (typeof REFUSALS)[number]['code'];
