import { maskNumbersIn } from '../ground/personnummer/index.ts';

/** A reason in both languages, told in place of the text that the table of refusals has for every case alike. */
export interface Why {
  readonly da: string;
  readonly en: string;
}

const why = (da: string, en: string): Why => ({ da, en });

/** What is wrong in a field, said so that it can be put right. */
export const WHY = {
  past: why('Dagen er gået.', 'The day is past.'),
  ahead: why('Dagen er ikke kommet endnu.', 'The day has not come yet.'),
  endsFirst: why('Slutdagen ligger før startdagen.', 'The last day lies before the first.'),
  endsEarlier: why(
    'Vælg en dag fra i dag til dagen før den, hvor brugeren ophører i forvejen.',
    'Choose a day from today to the one before the user ends anyway.',
  ),
  beforeEmployment: why('Dagen ligger uden for ansættelsen.', 'The day lies outside the employment.'),
  email: why('Skriv en e-mailadresse, fx navn@eksempel.dk.', 'Write an e-mail address, e.g. name@example.dk.'),
  name: why('Et navn er højst 120 tegn på én linje.', 'A name is at most 120 characters on one line.'),
  ofSystemOnly: why('Kun en systembruger har en ejer.', 'Only a system user has an owner.'),
  ofEmployeeOnly: why('En systembruger har ingen ansættelse.', 'A system user has no employment.'),
  notEmployee: why('Brugeren er ikke en medarbejder.', 'The user is no employee.'),
  profile: why(
    'Profilen findes ikke, eller den gives ikke til brugere af den slags eller hos den slags kunder.',
    'There is no such profile, or it is not given to users or by customers of that kind.',
  ),
  allOrSome: why('Vælg enten noget eller alt, ikke begge dele.', 'Choose some or all, not both.'),
  pem: why(
    'Det er ikke et OCES-certifikat i PEM: fra -----BEGIN CERTIFICATE----- til -----END CERTIFICATE-----.',
    'That is no OCES certificate in PEM: from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----.',
  ),
  thumbprint: why(
    'Aftrykket er ikke certifikatets (SHA-256, 64 cifre).',
    "That is not the certificate's thumbprint (SHA-256, 64 digits).",
  ),
  certificateTied: why('Certifikatet er knyttet til en bruger før.', 'The certificate has been tied to a user before.'),
  identity: why('Et id har højst 255 tegn og ingen mellemrum.', 'An id has at most 255 characters and no blanks.'),
  identityTied: why(
    'Identiteten er knyttet til en bruger, eller brugeren har en i forvejen.',
    'The identity is tied to a user, or the user has one already.',
  ),
  certificateDays: why('Et certifikat gælder 1 til 1095 dage.', 'A certificate is good for 1 to 1095 days.'),
  officerStands: why(
    'Der er en sikkerhedsansvarlig på den dag. Afløs vedkommende.',
    'There is a security officer on that day. Relieve that one.',
  ),
  officerAlready: why('Vedkommende er sikkerhedsansvarlig i forvejen.', 'That one is the security officer already.'),
  terms: why(
    'Der er ingen vilkår af den dag, eller de kom senere.',
    'There are no terms of that day, or they came later.',
  ),
  trainedOrKnows: why(
    'Svar ja til mindst ét: oplært i adgangen, eller kender bestemmelserne og vilkårene.',
    'Answer ja to at least one: trained in the access, or knows the rules and the terms.',
  ),
  noNumberHere: why('Skriv ikke et personnummer her.', 'Do not write a personnummer here.'),
  attachment: why(
    'Vedlæg en fil, der er PDF, PNG eller JPEG og fylder højst 2 MB.',
    'Attach a file that is PDF, PNG or JPEG and at most 2 MB.',
  ),
  address: why('Skriv en IPv4-adresse, fx 192.0.2.17.', 'Write an IPv4 address, e.g. 192.0.2.17.'),
  addressOutgoing: why(
    'Skriv den adresse på det offentlige internet, I kommer fra. En privat eller reserveret adresse ses ikke der.',
    'Write the address on the public internet that you come from. A private or reserved address is not seen there.',
  ),
  addressKnown: why('Adressen står på listen eller er bestilt.', 'The address is on the list, or has been ordered.'),
  campaignStands: why('Der er en kampagne i gang eller planlagt.', 'A campaign is running or planned.'),
  standardPurpose: why('Formålet er ikke et af tilladelsens.', "The purpose is none of the authorisation's."),
  knownAt: why(
    'Skriv en dag eller et tidspunkt, der ikke ligger ude i fremtiden.',
    'Write a day or a moment that does not lie ahead.',
  ),
  rowsWrong: why(
    'Der er fejl i filens rækker. Prøv filen for at se dem.',
    'There are errors in the rows of the file. Try it to see them.',
  ),
  fileUnreadable: why(
    'Filen kan ikke læses, har ingen rækker, eller et anførselstegn i den er ikke lukket.',
    'The file cannot be read, has no rows, or a quotation mark in it is not closed.',
  ),
  headingTwice: why('En overskrift står to gange i filen.', 'A heading stands twice in the file.'),
  action: why('Skriv opret eller luk.', 'Write opret or luk.'),
  day: why('Skriv dagen som ÅÅÅÅ-MM-DD.', 'Write the day as YYYY-MM-DD.'),
  twiceInFile: why('Personkoden står i flere rækker af filen.', 'The personkode stands in several rows of the file.'),
  personkode: why('En personkode er 6-8 bogstaver (A-Z) og cifre.', 'A personkode is 6-8 letters (A-Z) and digits.'),
  userKind: why('Skriv medarbejder eller system.', 'Write medarbejder or system.'),
  termsOfOthers: why('De vilkår er ikke for den slags kunder.', 'Those terms are not for customers of that kind.'),
  basis: why(
    'Skriv formål=grundlag+grundlag for hvert formål med semikolon imellem; vælg formål og grundlag af listerne.',
    'Write purpose=basis+basis for each purpose with semicolons between; choose purposes and bases from the lists.',
  ),
  agreementEndsEarlier: why(
    'Vælg en dag fra i dag til den, hvor aftalen ophører i forvejen.',
    'Choose a day from today to the one on which the agreement ends anyway.',
  ),
  beforeAgreement: why(
    'Den dag var aftalen ikke begyndt. Skriv den dag, opsigelsen blev modtaget.',
    'The agreement had not begun on that day. Write the day on which the notice was received.',
  ),
  noticeStands: why(
    'Aftalen er opsagt. Vælg en dag, der ikke ligger efter den, hvor den ophører.',
    'Notice of the agreement has been given. Choose a day that is not after the one on which it ends.',
  ),
  receivedToday: why(
    'Jeres egen opsigelse er modtaget den dag, I giver den.',
    'A notice of your own is received on the day you give it.',
  ),
  customerAlready: why(
    'Ansøgeren er kunde og har sit nummer.',
    'The applicant is a customer and has its number already.',
  ),
  ownerNumber: why(
    'Skriv et CVR-nummer på otte cifre eller et personnummer på ti.',
    'Write a CVR number of eight digits or a personnummer of ten.',
  ),
  ownerNotTied: why(
    'Nummeret er ikke et af dem, der er knyttet til jer.',
    'The number is none of those that are tied to you.',
  ),
  darId: why('Et id fra DAR er 36 tegn.', 'An id of DAR is 36 characters.'),
  besideId: why(
    'Id’et siger allerede, hvilken bolig det er. Lad feltet stå tomt.',
    'The id says already which dwelling it is. Leave the field empty.',
  ),
  roadCodes: why('Koden er højst fire cifre.', 'The code is at most four digits.'),
  notAtHome: why('Besvares kun, når der arbejdes hjemme.', 'Answered only where somebody works at home.'),
  night: why('Morgenen efter natten er forbi.', 'The morning after the night is past.'),
  timeOfNight: why('Skriv et klokkeslæt som 00:00.', 'Write a time of day as 00:00.'),
  opensAfter: why(
    'Skriv et klokkeslæt som 08:00, senere end det, brugerne inaktiveres.',
    'Write a time of day as 08:00, later than the one users are let out at.',
  ),
  deadline: why('Skriv et antal dage fra 1 til 365.', 'Write a number of days from 1 to 365.'),
} as const satisfies Record<string, Why>;

/** What is told of a personkode that is somebody's, whoever's. */
export const personkodeTaken = (personkode: string): Why =>
  why(
    `Personkoden ${personkode} er taget. En personkode hører til én bruger for altid.`,
    `The personkode ${personkode} is taken. A personkode belongs to one user for ever.`,
  );

/** What is told of a customer number that is taken. */
export const kundenrTaken = (kundenr: string): Why =>
  why(`Der er en kunde med nummeret ${kundenr}.`, `There is a customer of the number ${kundenr}.`);

/** What is told of a version of the terms that a newer one has replaced. */
export const termsReplaced = (version: string, newest: string): Why =>
  why(
    `Vilkårene af ${version} er afløst. De nyeste er ${newest}.`,
    `The terms of ${version} have been replaced. The newest are ${newest}.`,
  );

/** What is told of a number that lies outside its limits. */
export const fromTo = (least: number, most: number): Why =>
  why(`Skriv et tal fra ${least} til ${most}.`, `Write a number from ${least} to ${most}.`);

/** What is told of a file with more rows than are taken at a time. */
export const tooManyRows = (rows: number, most: number): Why =>
  why(
    `Filen har ${rows} rækker. Del den: højst ${most} ad gangen.`,
    `The file has ${rows} rows. Split it: at most ${most} at a time.`,
  );

/** What is told of a heading that is none of a file's; what was written is cut short, and a personnummer in it masked. */
export const unknownHeading = (written: string, known: readonly string[]): Why => {
  const [heading, all] = [maskNumbersIn(written.replace(/[^\p{L}\p{N} .,:_-]/gu, '')).slice(0, 40), known.join(', ')];
  return why(
    `Overskriften »${heading}« kendes ikke. Brug: ${all}.`,
    `The heading "${heading}" is not known. Use: ${all}.`,
  );
};

/** What is told of an item of a list that is not known there; what was written is cut short, and a personnummer in it masked. */
export const notAmong = (item: string, known: readonly string[]): Why => {
  const [written, all] = [maskNumbersIn(item).slice(0, 40), known.join(', ')];
  return why(
    known.length === 0 ? `»${written}« kan ikke vælges.` : `»${written}« kan ikke vælges. Der er: ${all}.`,
    known.length === 0 ? `"${written}" cannot be chosen.` : `"${written}" cannot be chosen. There are: ${all}.`,
  );
};
