-- The verification of public users (source 000): one night lets everybody out, and each is verified back in.

ALTER TABLE access.bruger
  -- The campaign that has let the user out and not in again. While it stands, nobody makes the user active.
  ADD COLUMN kampagne_id uuid,
  ADD CONSTRAINT ude_ved_kampagne CHECK (kampagne_id IS NULL OR tilstand = 'inaktiv');
CREATE INDEX session_bruger ON access.session (personkode);

-- A campaign, of the office that plans it.
CREATE TABLE access.kampagne (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  kampagne_id uuid NOT NULL,
  -- The day whose morning lets people in again; the night is the one before it.
  nat date NOT NULL,
  inaktiveres timestamptz NOT NULL,
  aabner timestamptz NOT NULL,
  -- Until when users can be verified.
  frist timestamptz NOT NULL,
  telefon text NOT NULL,
  underskriver text NOT NULL,
  stilling text NOT NULL,
  indledning text NOT NULL,
  planlagt timestamptz NOT NULL,
  planlagt_af text,
  -- The night has been, all its entries stand in the journal, the morning has been, it is over.
  inaktiveret timestamptz,
  journaliseret timestamptz,
  aabnet timestamptz,
  afsluttet timestamptz,
  PRIMARY KEY (kundenr, kampagne_id),
  CHECK (inaktiveres < aabner AND aabner < frist)
);
-- One at a time: whoever is let out is let out by one.
CREATE UNIQUE INDEX kampagne_een ON access.kampagne ((true)) WHERE afsluttet IS NULL;

-- A campaign as it concerns one authority: its letter, its code, whom it has named, who was let in again.
CREATE TABLE access.kampagne_myndighed (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  kampagne_id uuid NOT NULL,
  nat date NOT NULL,
  inaktiveres timestamptz NOT NULL,
  aabner timestamptz NOT NULL,
  frist timestamptz NOT NULL,
  telefon text NOT NULL,
  -- What the letter says, but for the code.
  brev jsonb,
  brev_lavet timestamptz,
  -- The letter with the code, sealed with a key that is not in the database, until it has been opened once.
  brev_forseglet bytea,
  brev_aabnet timestamptz,
  -- A keyed hash of the code; the key is not in the database.
  kode_hash bytea,
  kode_brugt timestamptz,
  forkerte_forsoeg int NOT NULL DEFAULT 0,
  rykket timestamptz,
  navngivet text COLLATE "C",
  navngivet_tid timestamptz,
  navngivet_vej text CHECK (navngivet_vej IN ('side', 'telefon')),
  -- What was given with the naming, for the morning: argon2id of a one-time password, or SHA-256 of the token of a link. With
  -- neither a link is sent in the morning.
  navngivet_kendeord text,
  navngivet_token_hash bytea,
  inaktiveret timestamptz,
  genaktiveret text COLLATE "C",
  genaktiveret_tid timestamptz,
  PRIMARY KEY (kundenr, kampagne_id),
  CHECK ((navngivet IS NULL) = (navngivet_tid IS NULL) AND (genaktiveret IS NULL) = (genaktiveret_tid IS NULL))
);
CREATE INDEX kampagne_myndighed_kampagne ON access.kampagne_myndighed (kampagne_id);

-- The manifest of the night: everybody who was let out, with the id of the entry that says so, and what became of them.
CREATE TABLE access.kampagne_bruger (
  kundenr char(4) COLLATE "C" NOT NULL,
  kampagne_id uuid NOT NULL,
  personkode text COLLATE "C" NOT NULL,
  entry_id uuid NOT NULL UNIQUE,
  dap boolean NOT NULL,
  inaktiveret timestamptz NOT NULL,
  verificeret timestamptz,
  -- Let in again by the office, which may do so once for each authority, or by the authority's DAP administrator.
  verificeret_vej text CHECK (verificeret_vej IN ('kontor', 'dap')),
  verificeret_af text,
  grund text,
  udloebet timestamptz,
  PRIMARY KEY (kundenr, kampagne_id, personkode),
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode),
  FOREIGN KEY (kundenr, kampagne_id) REFERENCES access.kampagne_myndighed (kundenr, kampagne_id),
  CHECK ((verificeret IS NULL) = (verificeret_vej IS NULL)),
  CHECK (verificeret IS NULL OR udloebet IS NULL)
);
CREATE UNIQUE INDEX kampagne_bruger_een ON access.kampagne_bruger (kundenr, kampagne_id) WHERE verificeret_vej = 'kontor';

-- Calls that wait for the customer centre; they belong to it, since nobody knows yet whose they are.
CREATE TABLE access.kampagne_koe (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  opkald_id uuid NOT NULL,
  kampagne_id uuid NOT NULL,
  fra text NOT NULL,
  ankom timestamptz NOT NULL,
  taget timestamptz,
  taget_af text,
  PRIMARY KEY (kundenr, opkald_id)
);
CREATE INDEX kampagne_koe_ventende ON access.kampagne_koe (kampagne_id, ankom) WHERE taget IS NULL;

-- Human accounts that work like systems (governance.md § 6.3, M20-M23), with the evidence, put before the authority.
CREATE TABLE access.kampagne_systemtegn (
  kundenr char(4) COLLATE "C" NOT NULL,
  kampagne_id uuid NOT NULL,
  personkode text COLLATE "C" NOT NULL,
  regel text NOT NULL,
  bevis jsonb NOT NULL,
  fundet timestamptz NOT NULL,
  PRIMARY KEY (kundenr, kampagne_id, personkode, regel),
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode)
);

CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.kampagne
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('kampagne_id');

GRANT SELECT, INSERT, UPDATE ON access.kampagne, access.kampagne_myndighed, access.kampagne_bruger, access.kampagne_koe
  TO opencpr_access_administrator;
GRANT SELECT, INSERT, DELETE ON access.kampagne_systemtegn TO opencpr_access_administrator;
GRANT SELECT ON access.kampagne, access.kampagne_myndighed, access.kampagne_bruger, access.kampagne_koe,
  access.kampagne_systemtegn TO opencpr_access_reader;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['kampagne', 'kampagne_myndighed', 'kampagne_bruger', 'kampagne_koe', 'kampagne_systemtegn'] LOOP
    EXECUTE format('ALTER TABLE access.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE access.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY reader ON access.%I FOR SELECT TO opencpr_access_reader USING (true)', name);
    EXECUTE format('CREATE POLICY administrator ON access.%I TO opencpr_access_administrator
      USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr))', name);
  END LOOP;
END $$;

-- cpr-services.md § 12: the DAP administrator's profile is given and removed by the office only, never within an authority.
CREATE POLICY given_by_office ON access.bruger_profil AS RESTRICTIVE TO opencpr_access_administrator
  USING (true) WITH CHECK (profil NOT IN ('200', '900', '910') OR current_setting('opencpr.kundenr', true) = 'alle');

-- cpr-services.md § 12: 100 and 140 exclude each other. The user's row is held, so that two at once cannot miss each other.
CREATE FUNCTION access.refuse_100_with_140() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM access.bruger WHERE (kundenr, personkode) = (NEW.kundenr, NEW.personkode) FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM access.bruger_profil p
    WHERE (p.kundenr, p.personkode) = (NEW.kundenr, NEW.personkode) AND p.profil IN ('100', '140') AND p.profil <> NEW.profil
      AND tstzrange(p.gyldig_fra, p.gyldig_til) && tstzrange(NEW.gyldig_fra, NEW.gyldig_til)) THEN
    RAISE EXCEPTION 'the profiles 100 and 140 exclude each other' USING ERRCODE = 'exclusion_violation',
      TABLE = 'bruger_profil', CONSTRAINT = 'profil_100_uden_140';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER profil_100_uden_140 BEFORE INSERT OR UPDATE ON access.bruger_profil
  FOR EACH ROW WHEN (NEW.profil IN ('100', '140')) EXECUTE FUNCTION access.refuse_100_with_140();
