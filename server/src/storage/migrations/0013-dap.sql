-- Users as DAP administers them (cpr-services.md §§ 10-12).

ALTER TABLE access.bruger
  ADD COLUMN email text,
  -- The employee a system belongs to (governance.md G08).
  ADD COLUMN ejer text COLLATE "C",
  -- First and last day of the employment.
  ADD COLUMN ansat_fra date,
  ADD COLUMN ansat_til date,
  -- When the clean-up took the user out of DAP. The personkode stays taken: it belongs to one person or system for ever.
  ADD COLUMN udgaaet timestamptz,
  ADD CONSTRAINT bruger_ejer FOREIGN KEY (kundenr, ejer) REFERENCES access.bruger (kundenr, personkode),
  ADD CHECK (ejer IS NULL OR art = 'system'),
  ADD CHECK (ansat_til >= ansat_fra);
CREATE INDEX bruger_ejer ON access.bruger (kundenr, ejer) WHERE ejer IS NOT NULL;

-- Which of some personkoder are taken: asked across customers, since a personkode belongs to one user of all. It tells that
-- and nothing else, as the refusal of a code does anyway.
CREATE POLICY keeper_finds_taken ON access.bruger FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION access.taken(codes text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT personkode FROM access.bruger WHERE personkode = ANY (codes)
$$;
REVOKE ALL ON FUNCTION access.taken FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.taken TO opencpr_access_administrator;

-- What a user's work needs of what its customer may use, and why (Vilkår § 3). A user of whom nobody has said may use it all.
CREATE TABLE access.bruger_behov (
  kundenr char(4) COLLATE "C" NOT NULL,
  personkode text COLLATE "C" NOT NULL,
  -- Null is all that the customer may use.
  tjenester text[] CHECK (cardinality(tjenester) > 0),
  formaal text[] CHECK (cardinality(formaal) > 0),
  grund text NOT NULL,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (kundenr, personkode, gyldig_fra),
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode)
);
CREATE UNIQUE INDEX bruger_behov_nu ON access.bruger_behov (kundenr, personkode) WHERE gyldig_til = 'infinity';

GRANT SELECT ON access.bruger_behov TO opencpr_access_reader;
GRANT SELECT, INSERT, UPDATE ON access.bruger_behov TO opencpr_access_administrator;
ALTER TABLE access.bruger_behov ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.bruger_behov FORCE ROW LEVEL SECURITY;
CREATE POLICY reader ON access.bruger_behov TO opencpr_access_reader USING (true);
CREATE POLICY administrator ON access.bruger_behov TO opencpr_access_administrator
  USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr));
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.bruger_behov FOR EACH ROW EXECUTE FUNCTION access.tell_change();
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.bruger_behov
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('personkode', 'gyldig_fra');
