-- Applications for access, agreements about it, and authorisations in two steps: issued by the CPR Administration, put into
-- effect by the operator (Vilkår §§ 2, 3, 9).

-- Where a customer is written to.
ALTER TABLE access.kunde ADD COLUMN epost text;

CREATE TABLE access.anmodning (
  -- The operator's, until somebody who is no customer yet has been taken in.
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  anmodning_id uuid NOT NULL,
  -- Who applies, where it is no customer yet: navn, cvr, art, epost, kontakt.
  ansoeger jsonb,
  indsendt timestamptz NOT NULL,
  indsendt_af text,
  -- The version of the terms that was accepted.
  vilkaar text NOT NULL,
  anvendelse text NOT NULL,
  opgave text NOT NULL,
  tjenester text[] NOT NULL CHECK (cardinality(tjenester) > 0),
  feltgrupper text[] NOT NULL CHECK (cardinality(feltgrupper) > 0),
  formaal text[] NOT NULL CHECK (cardinality(formaal) > 0),
  -- Purpose → what the processing rests on.
  grundlag jsonb NOT NULL,
  -- Municipality codes; null is the whole country.
  geografi text[],
  beskyttede boolean NOT NULL,
  -- The day by which an answer is expected.
  forventet date NOT NULL,
  tilstand text NOT NULL CHECK (tilstand IN ('indsendt', 'under-behandling', 'imoedekommet', 'delvist-imoedekommet', 'afslaaet', 'trukket')),
  -- The judgement: no more persons, no more data than the purpose needs, and why.
  personer_noedvendige boolean,
  oplysninger_noedvendige boolean,
  vurdering text,
  begrundelse text,
  imoedekommet jsonb,
  afgjort timestamptz,
  afgjort_af text,
  PRIMARY KEY (kundenr, anmodning_id)
);
CREATE INDEX anmodning_tilstand ON access.anmodning (tilstand, indsendt);

-- What an applicant without users has in hand: a key, of which the SHA-256 is kept, and where it came from.
CREATE TABLE access.anmodning_kvittering (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  noegle_hash bytea NOT NULL,
  anmodning_id uuid NOT NULL,
  kilde text NOT NULL,
  modtaget timestamptz NOT NULL,
  PRIMARY KEY (kundenr, noegle_hash)
);
CREATE INDEX anmodning_kvittering_modtaget ON access.anmodning_kvittering (kundenr, modtaget);

CREATE TABLE access.aftale (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  aftale_id uuid NOT NULL,
  anmodning_id uuid,
  vilkaar text,
  dataansvarlig text NOT NULL,
  tjenester text[] NOT NULL,
  feltgrupper text[] NOT NULL,
  formaal text[] NOT NULL CHECK (cardinality(formaal) > 0),
  grundlag jsonb NOT NULL,
  geografi text[],
  beskyttede boolean NOT NULL,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  -- The customer's own notice: the day it was received, and who gave or registered it (Vilkår § 17).
  opsagt date,
  opsagt_af text,
  CHECK ((opsagt IS NULL) = (opsagt_af IS NULL)),
  PRIMARY KEY (kundenr, aftale_id),
  FOREIGN KEY (kundenr, anmodning_id) REFERENCES access.anmodning (kundenr, anmodning_id)
);

-- Since when a service can be used under an agreement: what is paid runs from there (Vilkår § 11).
CREATE TABLE access.aftale_tjeneste (
  kundenr char(4) COLLATE "C" NOT NULL,
  aftale_id uuid NOT NULL,
  tjeneste text COLLATE "C" NOT NULL,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, aftale_id, tjeneste),
  FOREIGN KEY (kundenr, aftale_id) REFERENCES access.aftale
);

-- Who processes for the customer: no disclosure (Vilkår § 9).
CREATE TABLE access.aftale_databehandler (
  kundenr char(4) COLLATE "C" NOT NULL,
  databehandler_id uuid NOT NULL,
  aftale_id uuid NOT NULL,
  navn text NOT NULL,
  cvr char(8),
  rolle text NOT NULL CHECK (rolle IN ('databehandler', 'servicebureau')),
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, databehandler_id),
  FOREIGN KEY (kundenr, aftale_id) REFERENCES access.aftale
);

-- To whom the customer passes data on, by which statute (Vilkår § 9), and whether for profit (§ 11).
CREATE TABLE access.aftale_videregivelse (
  kundenr char(4) COLLATE "C" NOT NULL,
  videregivelse_id uuid NOT NULL,
  aftale_id uuid NOT NULL,
  modtager text NOT NULL,
  hjemmel text NOT NULL CHECK (hjemmel <> ''),
  kommerciel boolean NOT NULL,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, videregivelse_id),
  FOREIGN KEY (kundenr, aftale_id) REFERENCES access.aftale
);

CREATE TABLE access.aftale_suspension (
  kundenr char(4) COLLATE "C" NOT NULL,
  aftale_id uuid NOT NULL,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  grund text NOT NULL,
  PRIMARY KEY (kundenr, aftale_id, gyldig_fra),
  FOREIGN KEY (kundenr, aftale_id) REFERENCES access.aftale
);
-- An agreement is suspended once at a time.
CREATE UNIQUE INDEX aftale_suspension_aaben ON access.aftale_suspension (kundenr, aftale_id) WHERE gyldig_til = 'infinity';

-- A grant is an authorisation under an agreement: issued by one office, put into effect by another (Vilkår § 3).
ALTER TABLE access.tilladelse
  ADD COLUMN aftale_id uuid NOT NULL,
  ADD COLUMN udstedt timestamptz NOT NULL,
  ADD COLUMN udstedt_af text NOT NULL,
  ADD COLUMN ivaerksat timestamptz,
  ADD COLUMN ivaerksat_af text,
  ADD FOREIGN KEY (kundenr, aftale_id) REFERENCES access.aftale;

GRANT SELECT ON access.anmodning, access.anmodning_kvittering, access.aftale, access.aftale_tjeneste, access.aftale_databehandler,
  access.aftale_videregivelse, access.aftale_suspension TO opencpr_access_reader, opencpr_access_administrator;
GRANT INSERT, UPDATE ON access.anmodning, access.aftale, access.aftale_tjeneste, access.aftale_databehandler,
  access.aftale_videregivelse, access.aftale_suspension TO opencpr_access_administrator;
GRANT INSERT ON access.anmodning_kvittering TO opencpr_access_administrator;
-- An application is moved to the customer that its applicant became; the history keeps where it was.
GRANT DELETE ON access.anmodning TO opencpr_access_administrator;

DO $$
DECLARE
  name text;
  keys text;
BEGIN
  FOR name, keys IN VALUES ('anmodning', 'anmodning_id'), ('anmodning_kvittering', ''), ('aftale', 'aftale_id'),
    ('aftale_tjeneste', 'aftale_id, tjeneste'), ('aftale_databehandler', 'databehandler_id'),
    ('aftale_videregivelse', 'videregivelse_id'), ('aftale_suspension', 'aftale_id, gyldig_fra')
  LOOP
    EXECUTE format('ALTER TABLE access.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE access.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY reader ON access.%I FOR SELECT TO opencpr_access_reader USING (true)', name);
    EXECUTE format('CREATE POLICY administrator ON access.%I TO opencpr_access_administrator
      USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr))', name);
    IF keys <> '' THEN
      EXECUTE format('CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.%I FOR EACH ROW
        EXECUTE FUNCTION access.keep_history(%s)', name,
        (SELECT string_agg(quote_literal(key), ', ') FROM unnest(string_to_array(keys, ', ')) AS key));
    END IF;
  END LOOP;
END $$;

-- The desk counts no grant of a suspended agreement, and learns of it at once.
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.aftale_suspension
  FOR EACH ROW EXECUTE FUNCTION access.tell_change();

-- Who has the key of an application may see how far it is, and belongs to no customer: the key is what lets them in.
CREATE FUNCTION access.anmodning_af_noegle(noegle bytea) RETURNS SETOF access.anmodning LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.* FROM access.anmodning a JOIN access.anmodning_kvittering k USING (anmodning_id) WHERE k.noegle_hash = noegle
$$;
CREATE POLICY keeper ON access.anmodning FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY keeper ON access.anmodning_kvittering FOR SELECT TO CURRENT_USER USING (true);
REVOKE EXECUTE ON FUNCTION access.anmodning_af_noegle FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.anmodning_af_noegle TO opencpr_access_administrator;
