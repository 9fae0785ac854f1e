/**
 * Every refusal there is, in order of precedence: where several apply, the first is given (ARCHITECTURE.md).
 * `reveals` says whether the text may let the caller know that the person exists; `billable` whether the request is
 * charged all the same (ours: only answers and searches without hits are); `advice` is what the caller should do.
 */
export const REFUSALS = [
  refusal(
    'ukendt-kalder',
    'Du er ikke logget på.',
    'You are not signed in.',
    'Log på og prøv igen.',
    'Sign in and try again.',
  ),
  refusal('session-udloebet', 'Din session er udløbet.', 'Your session has ended.', 'Log på igen.', 'Sign in again.'),
  refusal(
    'session-laast',
    'Din session er låst.',
    'Your session is locked.',
    'Åbn den igen med dit kendeord.',
    'Open it again with your password.',
  ),
  refusal(
    'certifikat-fremmed',
    'Certifikatet er ikke udstedt af en udsteder, vi kender.',
    'The certificate is not of an authority we know.',
    'Brug det certifikat, som er udstedt til dit system.',
    'Use the certificate that was issued to your system.',
  ),
  refusal(
    'certifikat-ukendt',
    'Certifikatet er ikke knyttet til en bruger.',
    'The certificate is not tied to a user.',
    'Få certifikatet knyttet til dit systems bruger.',
    "Have the certificate tied to your system's user.",
  ),
  refusal(
    'certifikat-spaerret',
    'Certifikatet er spærret.',
    'The certificate has been revoked.',
    'Få udstedt et nyt certifikat.',
    'Have a new certificate issued.',
  ),
  refusal(
    'certifikat-udloebet',
    'Certifikatet gælder ikke i dag.',
    'The certificate is not valid today.',
    'Få udstedt et nyt certifikat.',
    'Have a new certificate issued.',
  ),
  refusal(
    'ugyldigt-bruger-id',
    'Bruger-id er ikke udfyldt rigtigt.',
    'The user id is malformed.',
    'En personkode er 6-8 bogstaver og cifre.',
    'A personkode is 6-8 letters and digits.',
  ),
  refusal(
    'ukendt-bruger',
    'Bruger-id er ikke kendt.',
    'The user id is not known.',
    'Kontrollér personkoden.',
    'Check the personkode.',
  ),
  refusal(
    'forkert-kendeord',
    'Kendeordet er forkert.',
    'The password is wrong.',
    'Prøv igen; efter fem forkerte forsøg låses brugeren.',
    'Try again; the fifth wrong password in a row locks the user.',
  ),
  refusal(
    'kendeord-udloebet',
    'Kendeordet er udløbet.',
    'The password has expired.',
    'Skift kendeord.',
    'Change the password.',
  ),
  refusal(
    'bruger-inaktiv',
    'Brugeren er ikke aktiv.',
    'The user is not active.',
    'Henvend dig til din DAP-administrator.',
    'Turn to your DAP administrator.',
  ),
  refusal(
    'bruger-laast',
    'Brugeren er låst.',
    'The user is locked.',
    'Henvend dig til din DAP-administrator.',
    'Turn to your DAP administrator.',
  ),
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
    'Din myndighed kan søge om tilladelse.',
    'Your organisation may apply for it.',
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
    'Mindst 8 tegn med små og store bogstaver, cifre og specialtegn.',
    'At least 8 characters with lower case, upper case, digits and special characters.',
  ),
  refusal(
    'kendeord-forskellige',
    'De to nye kendeord er ikke ens.',
    'The two new passwords differ.',
    'Skriv det nye kendeord to gange.',
    'Write the new password twice.',
  ),
  refusal(
    'retsspoergsmaal',
    'Opslaget er ikke tilladt.',
    'The lookup is not permitted.',
    'Se begrundelsen.',
    'See the reason.',
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

/** One row of the table. */
export interface RefusalRow<Code extends string = string> {
  readonly code: Code;
  readonly da: string;
  readonly en: string;
  readonly adviceDa: string;
  readonly adviceEn: string;
  readonly reveals: boolean;
  readonly billable: boolean;
}

function refusal<const Code extends string>(
  code: Code,
  da: string,
  en: string,
  adviceDa: string,
  adviceEn: string,
  also: { reveals?: boolean; billable?: boolean } = {},
): RefusalRow<Code> {
  return { code, da, en, adviceDa, adviceEn, reveals: also.reveals ?? false, billable: also.billable ?? false };
}
