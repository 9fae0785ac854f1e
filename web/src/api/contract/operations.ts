// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { AboutOperations } from './about-operations.ts';
import type { ActivationOperations } from './activation-operations.ts';
import type { ActsOperations } from './acts-operations.ts';
import type { AftaleOperations } from './aftale-operations.ts';
import type { AnmodningOperations } from './anmodning-operations.ts';
import type { BehovOperations } from './behov-operations.ts';
import type { BoligopslagOperations } from './boligopslag-operations.ts';
import type { BoligvalgOperations } from './boligvalg-operations.ts';
import type { BrugerOperations } from './bruger-operations.ts';
import type { CertifikatOperations } from './certifikat-operations.ts';
import type { DevelopersOperations } from './developers-operations.ts';
import type { EidOperations } from './eid-operations.ts';
import type { ErklaeringOperations } from './erklaering-operations.ts';
import type { FortegnelseOperations } from './fortegnelse-operations.ts';
import type { KampagneOperations } from './kampagne-operations.ts';
import type { KildeadresseOperations } from './kildeadresse-operations.ts';
import type { KundeOperations } from './kunde-operations.ts';
import type { LoebendeOperations } from './loebende-operations.ts';
import type { LookupOperations } from './lookup-operations.ts';
import type { OwnOperations } from './own-operations.ts';
import type { SearchOperations } from './search-operations.ts';
import type { SessionOperations } from './session-operations.ts';
import type { SignaturOperations } from './signatur-operations.ts';
import type { SikkerhedOperations } from './sikkerhed-operations.ts';
import type { TilladelseOperations } from './tilladelse-operations.ts';
import type { UdbakkeOperations } from './udbakke-operations.ts';
import type { UdlejerOperations } from './udlejer-operations.ts';

/** What can be asked of the web door, by method and path: what is asked, and what is answered. */
export type Operations = AboutOperations &
  ActivationOperations &
  ActsOperations &
  AftaleOperations &
  AnmodningOperations &
  BehovOperations &
  BoligopslagOperations &
  BoligvalgOperations &
  BrugerOperations &
  CertifikatOperations &
  DevelopersOperations &
  EidOperations &
  ErklaeringOperations &
  FortegnelseOperations &
  KampagneOperations &
  KildeadresseOperations &
  KundeOperations &
  LoebendeOperations &
  LookupOperations &
  OwnOperations &
  SearchOperations &
  SessionOperations &
  SignaturOperations &
  SikkerhedOperations &
  TilladelseOperations &
  UdbakkeOperations &
  UdlejerOperations;
