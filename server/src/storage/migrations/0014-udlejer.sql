-- What the landlord service asks of a customer beside a grant: by whose numbers its dwellings are owned, which ways in it pays
-- for, and that it has accepted the terms (S003).

-- The numbers that the register of owners knows the owners of a customer's dwellings by: its own, or those of owners who gave
-- it leave to act for them.
CREATE TABLE access.ejernummer (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  ejernummer_id uuid NOT NULL,
  -- A CVR number of eight digits, or a personnummer of ten.
  nummer text COLLATE "C" NOT NULL CHECK (nummer ~ '^(\d{8}|\d{10})$'),
  grundlag text NOT NULL CHECK (grundlag IN ('egen', 'fuldmagt')),
  -- What shows it: the document of the application, or the owner's leave.
  dokumentation text NOT NULL CHECK (dokumentation <> ''),
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, ejernummer_id)
);
CREATE UNIQUE INDEX ejernummer_nu ON access.ejernummer (kundenr, nummer) WHERE gyldig_til = 'infinity';

CREATE TABLE access.abonnement (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  adgang text COLLATE "C" NOT NULL CHECK (adgang IN ('cprweb', 'cpr-services')),
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, adgang, gyldig_fra)
);
CREATE UNIQUE INDEX abonnement_nu ON access.abonnement (kundenr, adgang) WHERE gyldig_til = 'infinity';

-- The terms of use that a customer stands by, by their version (rooms/access/vilkaar.ts).
CREATE TABLE access.vilkaarsaccept (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  version text COLLATE "C" NOT NULL CHECK (version <> ''),
  -- What shows it: the application, or who accepted them.
  dokumentation text NOT NULL CHECK (dokumentation <> ''),
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, version, gyldig_fra)
);
CREATE UNIQUE INDEX vilkaarsaccept_nu ON access.vilkaarsaccept (kundenr, version) WHERE gyldig_til = 'infinity';

-- What a landlord states when it applies for the landlord service: owners' numbers, ways in, how many dwellings, and what the
-- office made of the documentation.
ALTER TABLE access.anmodning ADD COLUMN udlejer jsonb;

-- The documentation attached to an application. It is kept once, and not in the history.
CREATE TABLE access.anmodning_bilag (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  anmodning_id uuid NOT NULL,
  navn text NOT NULL CHECK (navn <> ''),
  indhold bytea NOT NULL,
  modtaget timestamptz NOT NULL,
  PRIMARY KEY (kundenr, anmodning_id)
);
GRANT SELECT ON access.anmodning_bilag TO opencpr_access_administrator;
GRANT INSERT, UPDATE (kundenr) ON access.anmodning_bilag TO opencpr_access_administrator;
ALTER TABLE access.anmodning_bilag ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.anmodning_bilag FORCE ROW LEVEL SECURITY;
CREATE POLICY administrator ON access.anmodning_bilag TO opencpr_access_administrator
  USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr));

GRANT SELECT ON access.ejernummer, access.abonnement, access.vilkaarsaccept
  TO opencpr_access_reader, opencpr_access_administrator;
GRANT INSERT, UPDATE (gyldig_til) ON access.ejernummer, access.abonnement, access.vilkaarsaccept
  TO opencpr_access_administrator;

DO $$
DECLARE
  name text;
  keys text;
BEGIN
  FOR name, keys IN VALUES ('ejernummer', 'ejernummer_id'), ('abonnement', 'adgang, gyldig_fra'),
    ('vilkaarsaccept', 'version, gyldig_fra') LOOP
    EXECUTE format('ALTER TABLE access.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE access.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY reader ON access.%I FOR SELECT TO opencpr_access_reader USING (true)', name);
    EXECUTE format('CREATE POLICY administrator ON access.%I TO opencpr_access_administrator
      USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr))', name);
    EXECUTE format('CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.%I
      FOR EACH ROW EXECUTE FUNCTION access.tell_change()', name);
    EXECUTE format('CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.%I FOR EACH ROW
      EXECUTE FUNCTION access.keep_history(%s)', name,
      (SELECT string_agg(quote_literal(key), ', ') FROM unnest(string_to_array(keys, ', ')) AS key));
  END LOOP;
END $$;
