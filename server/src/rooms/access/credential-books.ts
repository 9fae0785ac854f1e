import type { Kildeadresse, Kildeindehaver } from './kildeadresse.ts';
import type { Kundekrav } from './kundekrav.ts';

/** What a customer demands of its users. */
export interface KravBook {
  find(kundenr: string): Promise<Kundekrav | undefined>;
  /** Sets what is given and leaves the rest. */
  set(kundenr: string, krav: Partial<Kundekrav>): Promise<void>;
}

/** A link as it is made. */
export interface NewAktivering {
  readonly kundenr: string;
  readonly personkode: string;
  /** SHA-256 of the token, hex. */
  readonly tokenHash: string;
  /** ISO instant. */
  readonly udloeber: string;
}

/** The links by which users set their passwords. */
export interface AktiveringBook {
  /** Makes links, one for each user; those there were open nothing any more. `lavet` is an ISO instant. */
  replace(links: readonly NewAktivering[], lavet: string): Promise<void>;
}

/** A letter to a user or a customer, as it is written. */
export interface NewBrev {
  readonly brevId: string;
  readonly kundenr: string;
  /** The user it is about. */
  readonly personkode: string | undefined;
  /** An e-mail address; without one it is read on the page only. */
  readonly til: string | undefined;
  readonly emne: string;
  /** Where it says `{link}`, a link goes. */
  readonly tekst: string;
  /** The token of that link. */
  readonly hemmelighed: string | undefined;
}

/** A letter as it stands in the outbox. Times are ISO instants. */
export interface Brev extends NewBrev {
  readonly lavet: string;
  readonly sendt: string | undefined;
  /** Why it could not be sent so far. */
  readonly fejl: string | undefined;
  readonly forsoeg: number;
}

/** The letters. */
export interface UdbakkeBook {
  add(breve: readonly NewBrev[], now: string): Promise<void>;
  /** The newest first, at most `max`; `kundenr` narrows. */
  list(kundenr: string | undefined, max: number): Promise<readonly Brev[]>;
  find(brevId: string): Promise<Brev | undefined>;
  /** The next letter to be sent, held until the transaction ends; letters that others hold are passed over. */
  takeNext(now: string): Promise<Brev | undefined>;
  /** Notes that a letter was sent; the token of its link is kept no longer. */
  sent(brevId: string, now: string): Promise<void>;
  /** Notes why a letter could not be sent, and when to try again. */
  failed(brevId: string, fejl: string, again: string): Promise<void>;
}

/** The source addresses. */
export interface KildeBook {
  /** In the order of customer and address, ended ones too; `kundenr` narrows. */
  list(kundenr: string | undefined): Promise<readonly Kildeadresse[]>;
  /** An address by its id; its row is held until the act is done. */
  find(kildeadresseId: string): Promise<Kildeadresse | undefined>;
  /** Whose an address is, across all customers. */
  holders(adresse: string, now: string): Promise<readonly Kildeindehaver[]>;
  /** What of a customer decides with whom it may share an address. */
  holding(kundenr: string, now: string): Promise<Omit<Kildeindehaver, 'maerke'> | undefined>;
  /** False when the customer has listed the address already. */
  add(
    kilde: Pick<Kildeadresse, 'kildeadresseId' | 'kundenr' | 'adresse' | 'maerke' | 'bestilt' | 'ventes'>,
  ): Promise<boolean>;
  putIntoEffect(kildeadresseId: string, now: string): Promise<void>;
  end(kildeadresseId: string, now: string): Promise<void>;
  /**
   * Ends every own address that was not used since an instant, nor put into effect since; each is told once, to who ends it.
   * Those of this machine (127.x) stay: nobody else is let in by them.
   */
  endUnused(since: string, now: string): Promise<readonly Kildeadresse[]>;
}
