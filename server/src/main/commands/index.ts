import { runAct } from './act.ts';
import { runBoligopslag } from './boligopslag.ts';
import { runCertifikat } from './certifikat.ts';
import { runDemo } from './demo.ts';
import { runGenerate } from './generate.ts';
import { runHvadMaaJeg } from './hvad-maa-jeg.ts';
import { runImport } from './import.ts';
import { runInit } from './init.ts';
import { runJournal } from './journal.ts';
import { runLookup } from './lookup.ts';
import { runRebuild } from './rebuild.ts';
import { runSoeg } from './soeg.ts';
import { runStart } from './start.ts';

export { actHelp } from './act-help.ts';

/** A command: takes its words, does its work, returns the exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

/** Every command by name. */
export const COMMANDS: Readonly<Record<string, Command | undefined>> = {
  start: runStart,
  init: runInit,
  demo: runDemo,
  generate: runGenerate,
  import: runImport,
  lookup: runLookup,
  soeg: runSoeg,
  boligopslag: runBoligopslag,
  ejernummer: (args) => runAct('ejernummer', args),
  abonnement: (args) => runAct('abonnement', args),
  vilkaar: (args) => runAct('vilkaar', args),
  loebende: (args) => runAct('loebende', args),
  'hvad-maa-jeg': runHvadMaaJeg,
  journal: runJournal,
  sikkerhed: (args) => runAct('sikkerhed', args),
  erklaering: (args) => runAct('erklaering', args),
  udbakke: (args) => runAct('udbakke', args),
  kildeadresse: (args) => runAct('kildeadresse', args),
  bruger: (args) => runAct('bruger', args),
  fortegnelse: (args) => runAct('fortegnelse', args),
  kunde: (args) => runAct('kunde', args),
  anmodning: (args) => runAct('anmodning', args),
  aftale: (args) => runAct('aftale', args),
  signatur: (args) => runAct('signatur', args),
  tilladelse: (args) => runAct('tilladelse', args),
  certifikat: runCertifikat,
  eid: (args) => runAct('eid', args),
  kampagne: (args) => runAct('kampagne', args),
  rebuild: runRebuild,
};

/** What `opencpr help` prints. */
export const HELP = `OpenCPR: an independent civil registration system on invented persons.

  opencpr start [--demo [--persons N]]                  run the system
      [--http PORT] [--https PORT] [--proxy ADDRESS]
      [--smtp URL --mail-from ADDRESS] [--public-url URL]
  opencpr demo                                          endpoints, users and example persons of a demo system
  opencpr init --personkode CODE --navn NAVN            make the first operator
  opencpr import FILE...                                take in U12170-P, P02680 or P05780 files
  opencpr generate --persons N --seed S [--out DIR]     files of an invented country, for import
      [--numbers unissued|plausible]
  opencpr lookup PNR --as PERSONKODE                    look a person up as a user
      [--virkning T] [--registrering T] [--formaal ID] [--sag SAG]
  opencpr soeg TEXT --as PERSONKODE                     search by name, birth, age, address, as one writes them
      [--kommune NNNN] [--koen K|M] [--tidligere-navne] [--side]
      [--virkning T] [--registrering T] ...
  opencpr boligopslag --as PERSONKODE --ejer NUMBER     who lives in a dwelling of one's own, and who has left
      --adresse-id ID | --husnummer-id ID | --kommune NNNN
      --vejkode NNNN --husnummer N [--etage E] [--doer D]
      [--fra DAY]
  opencpr ejernummer knyt|fjern|list ...                the owners' numbers a landlord may look up by
  opencpr abonnement tegn|opsig|list ...                subscriptions of landlords
  opencpr vilkaar accepter|ophoev|list ...              the terms for private companies, accepted or not
  opencpr loebende opret|ophoer|list ...                dwellings that are followed: one, or many by
      |indlaes-proev|indlaes|ophoer-flere ...           a file (CSV or spreadsheet); ending some or many
  opencpr hvad-maa-jeg SERVICE --as PERSONKODE          explain what a lookup would come to, without one
      [--formaal ID] [--sag SAG] [--historik]
  opencpr journal search [filters]                      search the journal
  opencpr journal replay ENTRY --as PERSONKODE          give a past answer again, from its entry
      --begrundelse TEXT
  opencpr sikkerhed udpeg|afloes|list|...               security officers, and who has been trained
  opencpr erklaering afgiv|vis|hent|mangler             the yearly declaration on network and home work
  opencpr kildeadresse bestil|ivaerksat|fjern|list ...  source addresses
  opencpr udbakke list|vis ...                          letters, and the links in them
  opencpr bruger opret|ret|luk|aabn|nulstil|kendeord    users: make, correct, close, reactivate, reset
      |profil|list|soeg|ejerloese ...                   profiles; lists, search, systems without an owner
  opencpr bruger indlaes-proev|indlaes --fil FILE ...   many users from CSV or a spreadsheet
  opencpr fortegnelse vis|fil [--dag D] [--kendt T]     the list of authorisations of a day, as known at a time
  opencpr kunde opret|ret|luk|list|tilladelse ...       customers
  opencpr anmodning indsend|list|imoedekom|afslaa ...   applications for access
  opencpr aftale opret|list|aendr|suspender|luk ...     agreements about access
  opencpr tilladelse udsted|ivaerksaet|vis|forskel ...  authorisations, and who could do what on a day
  opencpr signatur godkend|list ...                     named signatures: the operator's approval
  opencpr certifikat udsted|knyt|spaer|list ...         client certificates of systems and employees
  opencpr eid knyt|fjern|list ...                       employees' identities in MitID Erhverv
  opencpr kampagne planlaeg|breve|inaktiver|status ...  the verification of public users
  opencpr rebuild                                       make the current snapshots anew from the facts

Every command takes --data DIR (default .opencpr in the repository), --database URL (or DATABASE_URL) and --json.
docs/reference/cli.md describes them all.
`;
