-- How users prove who they are, and from where.

ALTER TABLE access.kunde
  ADD COLUMN kendeordspolitik text NOT NULL DEFAULT 'cpr-compat' CHECK (kendeordspolitik IN ('cpr-compat', 'modern')),
  -- Whether CPR Services and the customer's systems answer only to its listed source addresses.
  ADD COLUMN kildeadresse_kraevet boolean NOT NULL DEFAULT false;

-- A one-time password serves for its change only, and for some days. Beside `engangskendeord`, which says that somebody else gave it.
ALTER TABLE access.bruger ADD COLUMN skal_skiftes boolean NOT NULL DEFAULT false;
GRANT UPDATE (skal_skiftes) ON access.bruger TO opencpr_access_reader;

-- Links by which a user sets the own password, once.
CREATE TABLE access.aktivering (
  kundenr char(4) COLLATE "C" NOT NULL,
  personkode text COLLATE "C" NOT NULL,
  -- SHA-256 of the token: the token itself is never stored here.
  token_hash bytea NOT NULL UNIQUE,
  lavet timestamptz NOT NULL,
  udloeber timestamptz NOT NULL,
  brugt timestamptz,
  -- When it was replaced by a newer one, or its user was closed.
  ophoert timestamptz,
  PRIMARY KEY (kundenr, personkode, token_hash),
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode),
  CHECK (udloeber > lavet)
);
CREATE UNIQUE INDEX aktivering_een ON access.aktivering (kundenr, personkode) WHERE brugt IS NULL AND ophoert IS NULL;

-- Letters to users and customers. With settings for mail they are sent; without, they are read on a page.
CREATE TABLE access.udbakke (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  brev_id uuid NOT NULL,
  -- Without an address it is read on the page only.
  til text,
  emne text NOT NULL,
  -- Where it says {link}, the link of `hemmelighed` goes.
  tekst text NOT NULL,
  -- The token of a link, for as long as it is of use and the letter has not been sent.
  hemmelighed text,
  personkode text COLLATE "C",
  lavet timestamptz NOT NULL,
  forsoeg int NOT NULL DEFAULT 0,
  naeste_forsoeg timestamptz NOT NULL,
  sendt timestamptz,
  fejl text,
  PRIMARY KEY (kundenr, brev_id)
);
CREATE INDEX udbakke_usendt ON access.udbakke (naeste_forsoeg) WHERE sendt IS NULL AND til IS NOT NULL;

-- A link that is used, replaced or ended opens nothing, and is kept nowhere.
CREATE FUNCTION access.forget_secret() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE access.udbakke SET hemmelighed = NULL
    WHERE kundenr = NEW.kundenr AND hemmelighed IS NOT NULL AND sha256(convert_to(hemmelighed, 'UTF8')) = NEW.token_hash;
  RETURN NULL;
END $$;
CREATE TRIGGER forgotten AFTER UPDATE OF brugt, ophoert ON access.aktivering FOR EACH ROW
  EXECUTE FUNCTION access.forget_secret();

-- A link ends with its user.
CREATE FUNCTION access.end_activation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE access.aktivering SET ophoert = clock_timestamp()
    WHERE kundenr = NEW.kundenr AND personkode = NEW.personkode AND brugt IS NULL AND ophoert IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER activation_ended AFTER UPDATE ON access.bruger FOR EACH ROW
  WHEN ((NEW.tilstand = 'inaktiv' AND OLD.tilstand <> 'inaktiv')
    OR (NEW.gyldig_til <> OLD.gyldig_til AND NEW.gyldig_til <= clock_timestamp()))
  EXECUTE FUNCTION access.end_activation();

-- Where requests of a customer come from.
CREATE TABLE access.kildeadresse (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  kildeadresse_id uuid NOT NULL,
  adresse text COLLATE "C" NOT NULL CHECK (adresse ~ '^(\d{1,3}\.){3}\d{1,3}$'),
  maerke text NOT NULL CHECK (maerke IN ('egen', 'offentlig-net', 'elevnet')),
  bestilt timestamptz NOT NULL,
  ventes date NOT NULL,
  ivaerksat timestamptz,
  sidst_brugt timestamptz,
  ophoert timestamptz,
  PRIMARY KEY (kundenr, kildeadresse_id)
);
CREATE UNIQUE INDEX kildeadresse_een ON access.kildeadresse (kundenr, adresse) WHERE ophoert IS NULL;
CREATE INDEX kildeadresse_adresse ON access.kildeadresse (adresse) WHERE ophoert IS NULL;
CREATE TRIGGER told AFTER INSERT OR DELETE OR UPDATE OF maerke, ivaerksat, ophoert ON access.kildeadresse
  FOR EACH ROW EXECUTE FUNCTION access.tell_change();
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.kildeadresse
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('kildeadresse_id');

GRANT SELECT ON access.aktivering, access.udbakke, access.kildeadresse TO opencpr_access_administrator;
GRANT SELECT ON access.aktivering, access.kildeadresse TO opencpr_access_reader;
GRANT INSERT, UPDATE (brugt, ophoert) ON access.aktivering TO opencpr_access_administrator;
GRANT INSERT, UPDATE (hemmelighed, forsoeg, naeste_forsoeg, sendt, fejl) ON access.udbakke TO opencpr_access_administrator;
GRANT INSERT, UPDATE (ivaerksat, ophoert) ON access.kildeadresse TO opencpr_access_administrator;
-- Using a link and an address are the desk's work, not an administrator's.
GRANT UPDATE (brugt) ON access.aktivering TO opencpr_access_reader;
GRANT UPDATE (sidst_brugt) ON access.kildeadresse TO opencpr_access_reader;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['aktivering', 'udbakke', 'kildeadresse'] LOOP
    EXECUTE format('ALTER TABLE access.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE access.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY reader ON access.%I TO opencpr_access_reader USING (true) WITH CHECK (true)', name);
    EXECUTE format('CREATE POLICY administrator ON access.%I TO opencpr_access_administrator
      USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr))', name);
    -- The triggers and the question below work as the owner, who is bound by the rules of rows like everybody else.
    EXECUTE format('CREATE POLICY keeper ON access.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;
CREATE POLICY keeper_reads ON access.kunde FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY keeper_reads ON access.tilladelse FOR SELECT TO CURRENT_USER USING (true);

-- Whose an address is: asked across customers, since one outgoing address of two customers is refused. It tells what the
-- refusal is decided by, and nothing else of the other customer.
CREATE FUNCTION access.kildeindehavere(sought text, nu timestamptz)
RETURNS TABLE (kundenr text, art text, maerke text, tjenester text[]) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT k.kundenr, k.art, a.maerke, coalesce((SELECT array_agg(DISTINCT tjeneste) FROM access.tilladelse t, unnest(t.tjenester) tjeneste
    WHERE t.kundenr = k.kundenr AND t.gyldig_fra <= nu AND nu < t.gyldig_til), '{}')
  FROM access.kildeadresse a JOIN access.kunde k USING (kundenr)
  WHERE a.adresse = sought AND a.ophoert IS NULL ORDER BY 1
$$;
REVOKE ALL ON FUNCTION access.kildeindehavere FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.kildeindehavere TO opencpr_access_administrator;

-- Refused tries at signing on, for as long as the limits look back; for all server processes. What a crash forgets of them is
-- tried again.
CREATE UNLOGGED TABLE access.afvist_forsoeg (
  art text NOT NULL CHECK (art IN ('kilde', 'personkode')),
  noegle text COLLATE "C" NOT NULL,
  tid timestamptz NOT NULL
);
CREATE INDEX afvist_forsoeg_noegle ON access.afvist_forsoeg (art, noegle, tid);
CREATE INDEX afvist_forsoeg_tid ON access.afvist_forsoeg (tid);
GRANT SELECT, INSERT, DELETE ON access.afvist_forsoeg TO opencpr_access_reader;
