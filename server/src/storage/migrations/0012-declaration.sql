-- What an authority answers for: who its security officer is (0003), that its employees are trained, and the officer's yearly
-- declaration on local network and home workstations (Vilkår §§ 3, 6, 7).

CREATE TABLE access.uddannelse (
  kundenr char(4) COLLATE "C" NOT NULL,
  personkode text COLLATE "C" NOT NULL,
  dag date NOT NULL,
  oplaert boolean NOT NULL,
  kendskab boolean NOT NULL,
  -- The version of the terms that is known.
  vilkaar text,
  -- None: the operator of the machine.
  registreret_af text COLLATE "C",
  PRIMARY KEY (kundenr, personkode, dag),
  CHECK (kendskab = (vilkaar IS NOT NULL)),
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode)
);

CREATE TABLE access.erklaering (
  kundenr char(4) COLLATE "C" NOT NULL,
  erklaering_id uuid NOT NULL,
  afgivet timestamptz NOT NULL,
  afgivet_af text COLLATE "C" NOT NULL,
  vilkaar text NOT NULL,
  hjemmearbejde boolean NOT NULL,
  -- [{"punkt", "ja", "forklaring"}] in the order of the points.
  svar jsonb NOT NULL,
  PRIMARY KEY (kundenr, erklaering_id),
  FOREIGN KEY (kundenr, afgivet_af) REFERENCES access.bruger (kundenr, personkode)
);
CREATE INDEX erklaering_afgivet ON access.erklaering (kundenr, afgivet DESC);

CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.uddannelse
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('personkode', 'dag');
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.erklaering
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('erklaering_id');

GRANT SELECT ON access.uddannelse, access.erklaering TO opencpr_access_reader, opencpr_access_administrator;
GRANT INSERT, UPDATE ON access.uddannelse TO opencpr_access_administrator;
-- What has been declared stays as it was declared.
GRANT INSERT ON access.erklaering TO opencpr_access_administrator;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['uddannelse', 'erklaering'] LOOP
    EXECUTE format('ALTER TABLE access.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE access.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY reader ON access.%I TO opencpr_access_reader USING (true)', name);
    EXECUTE format('CREATE POLICY administrator ON access.%I TO opencpr_access_administrator
      USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr))', name);
  END LOOP;
END $$;
