-- Who may ask what, and why.

CREATE TABLE access.kunde (
  kundenr char(4) COLLATE "C" PRIMARY KEY,
  cvr char(8),
  navn text NOT NULL,
  art text NOT NULL CHECK (art IN ('kommune', 'region', 'stat', 'offentlig-virksomhed', 'privat-virksomhed',
    'boligorganisation', 'privat-udlejer', 'skolesystem', 'operatoer', 'cpr-kontor')),
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity'
);

CREATE TABLE access.bruger (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  personkode text COLLATE "C" NOT NULL UNIQUE CHECK (personkode ~ '^[A-Z0-9]{6,8}$'),
  navn text NOT NULL,
  art text NOT NULL CHECK (art IN ('medarbejder', 'system', 'operatoer')),
  kendeord text NOT NULL,
  kendeord_sat timestamptz NOT NULL,
  tidligere_kendeord text[] NOT NULL DEFAULT '{}',
  -- Given by somebody else and not changed since.
  engangskendeord boolean NOT NULL DEFAULT true,
  forkerte_forsoeg int NOT NULL DEFAULT 0,
  tilstand text NOT NULL CHECK (tilstand IN ('aktiv', 'inaktiv', 'laast')),
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, personkode)
);

CREATE TABLE access.tilladelse (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  tilladelse_id uuid NOT NULL,
  tjenester text[] NOT NULL,
  feltgrupper text[] NOT NULL,
  formaal text[] NOT NULL CHECK (cardinality(formaal) > 0),
  -- Used when the caller's protocol has no place for a purpose.
  formaal_standard text NOT NULL,
  kraev_formaal boolean NOT NULL DEFAULT false,
  kraev_sag boolean NOT NULL DEFAULT false,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, tilladelse_id),
  CHECK (formaal_standard = ANY (formaal))
);

-- The profiles of a personkode (cpr-services.md § 12). 100 and 140 never stand together.
CREATE TABLE access.bruger_profil (
  kundenr char(4) COLLATE "C" NOT NULL,
  personkode text COLLATE "C" NOT NULL,
  profil text COLLATE "C" NOT NULL CHECK (profil IN ('100', '140', '127', '200', '900', '910')),
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, personkode, profil, gyldig_fra),
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode)
);

-- The named security officer of a customer (Vilkår § 3).
CREATE TABLE access.sikkerhedsansvarlig (
  kundenr char(4) COLLATE "C" NOT NULL,
  personkode text COLLATE "C" NOT NULL,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, gyldig_fra),
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode)
);
CREATE INDEX sikkerhedsansvarlig_bruger ON access.sikkerhedsansvarlig (kundenr, personkode);

CREATE TABLE access.session (
  -- SHA-256 of the token: the token itself is never stored.
  token_hash bytea PRIMARY KEY,
  kundenr char(4) COLLATE "C" NOT NULL,
  personkode text COLLATE "C" NOT NULL,
  kanal text NOT NULL,
  kilde text NOT NULL,
  oprettet timestamptz NOT NULL,
  udloeber timestamptz NOT NULL,
  formaal text,
  -- When its user was last there, and since when it is locked: of sessions in the browser only.
  brugt timestamptz NOT NULL,
  laast timestamptz,
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode)
);
CREATE INDEX session_udloeber ON access.session (udloeber);

CREATE TABLE access.certifikat (
  -- SHA-256 of the certificate; the key stays with its holder.
  aftryk bytea PRIMARY KEY,
  kundenr char(4) COLLATE "C" NOT NULL,
  personkode text COLLATE "C" NOT NULL,
  serienummer text NOT NULL,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL,
  spaerret timestamptz,
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode)
);

GRANT SELECT ON ALL TABLES IN SCHEMA access TO opencpr_access_reader, opencpr_access_administrator;
GRANT INSERT, UPDATE ON access.kunde, access.bruger, access.tilladelse, access.bruger_profil, access.sikkerhedsansvarlig
  TO opencpr_access_administrator;
GRANT INSERT, UPDATE (spaerret) ON access.certifikat TO opencpr_access_administrator;
-- Signing on, counting wrong passwords and changing one's own password are the desk's work, not an administrator's.
GRANT INSERT, DELETE ON access.session TO opencpr_access_reader;
GRANT UPDATE (formaal, brugt, laast) ON access.session TO opencpr_access_reader;
GRANT UPDATE (kendeord, kendeord_sat, tidligere_kendeord, engangskendeord, forkerte_forsoeg, tilstand) ON access.bruger
  TO opencpr_access_reader;
GRANT DELETE ON access.session TO opencpr_access_administrator;

-- An administrative act reaches the rows of one customer, or of all; whoever says nothing reaches none.
CREATE FUNCTION access.reaches(kundenr char(4)) RETURNS boolean LANGUAGE sql STABLE
RETURN current_setting('opencpr.kundenr', true) IN (kundenr, 'alle');

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['kunde', 'bruger', 'tilladelse', 'session', 'certifikat', 'bruger_profil', 'sikkerhedsansvarlig'] LOOP
    EXECUTE format('ALTER TABLE access.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE access.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY reader ON access.%I TO opencpr_access_reader USING (true) WITH CHECK (true)', name);
    EXECUTE format('CREATE POLICY administrator ON access.%I TO opencpr_access_administrator
      USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr))', name);
  END LOOP;
END $$;

-- A change is told at once to every process that keeps users in memory (ARCHITECTURE.md).
CREATE FUNCTION access.tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('opencpr_access', coalesce(NEW.kundenr, OLD.kundenr));
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.kunde FOR EACH ROW EXECUTE FUNCTION access.tell_change();
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.bruger FOR EACH ROW EXECUTE FUNCTION access.tell_change();
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.tilladelse FOR EACH ROW EXECUTE FUNCTION access.tell_change();
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.bruger_profil
  FOR EACH ROW EXECUTE FUNCTION access.tell_change();
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.sikkerhedsansvarlig
  FOR EACH ROW EXECUTE FUNCTION access.tell_change();
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.certifikat FOR EACH ROW EXECUTE FUNCTION access.tell_change();
CREATE TRIGGER told AFTER DELETE OR UPDATE OF laast ON access.session FOR EACH ROW EXECUTE FUNCTION access.tell_change();
