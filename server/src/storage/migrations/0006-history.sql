-- What was known of access, when: every version of every dated row, so that it can be said who could do what on a day, as
-- known at a moment. Nobody writes it but the triggers.

CREATE TABLE access.historik (
  kundenr char(4) COLLATE "C" NOT NULL,
  tabel text COLLATE "C" NOT NULL,
  -- The columns of the row's key, with slashes between them.
  noegle text COLLATE "C" NOT NULL,
  registrering_fra timestamptz NOT NULL,
  registrering_til timestamptz NOT NULL DEFAULT 'infinity',
  body jsonb NOT NULL,
  PRIMARY KEY (kundenr, tabel, noegle, registrering_fra)
);
CREATE UNIQUE INDEX historik_nu ON access.historik (kundenr, tabel, noegle) WHERE registrering_til = 'infinity';

-- Keeps what a row became. Its arguments are the columns of the key. Secrets, and what changes by mere use, are no part of
-- what was known. Times are those of the act, where it says (opencpr.nu), so that all it did has one registrering.
CREATE FUNCTION access.keep_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  unkept text[] := ARRAY['kendeord', 'kendeord_sat', 'tidligere_kendeord', 'engangskendeord', 'skal_skiftes', 'forkerte_forsoeg', 'sidst_brugt'];
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - unkept END;
  became jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - unkept END;
  nu timestamptz := coalesce(nullif(current_setting('opencpr.nu', true), '')::timestamptz, clock_timestamp());
  -- Of the types of the key's columns, or its index is of no use and every row costs a look at all there are.
  hvis char(4) := coalesce(became, was) ->> 'kundenr';
  hvor text := TG_TABLE_NAME;
  ny text;
BEGIN
  IF was IS NOT DISTINCT FROM became THEN
    RETURN NULL;
  END IF;
  SELECT string_agg(coalesce(became, was) ->> named, '/' ORDER BY place) INTO ny
    FROM unnest(TG_ARGV) WITH ORDINALITY AS keys (named, place);
  -- By the index of what is known now: the night of a campaign writes tens of thousands of rows at one moment.
  UPDATE access.historik SET registrering_til = nu
    WHERE kundenr = hvis AND tabel = hvor AND noegle = ny AND registrering_til = 'infinity' AND registrering_fra <> nu;
  -- What was written and changed by one act was never known otherwise.
  IF became IS NULL THEN
    DELETE FROM access.historik WHERE kundenr = hvis AND tabel = hvor AND noegle = ny AND registrering_til = 'infinity';
  ELSE
    INSERT INTO access.historik (kundenr, tabel, noegle, registrering_fra, body) VALUES (hvis, hvor, ny, nu, became)
      ON CONFLICT (kundenr, tabel, noegle, registrering_fra) DO UPDATE SET body = EXCLUDED.body, registrering_til = 'infinity';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.kunde
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('kundenr');
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.bruger
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('personkode');
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.tilladelse
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('tilladelse_id');
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.bruger_profil
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('personkode', 'profil', 'gyldig_fra');
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.sikkerhedsansvarlig
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('kundenr', 'gyldig_fra');
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.certifikat
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('aftryk');

ALTER TABLE access.historik ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.historik FORCE ROW LEVEL SECURITY;
-- The triggers write as the owner, who is bound by the rules of rows like everybody else.
CREATE POLICY keeper ON access.historik TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY administrator ON access.historik FOR SELECT TO opencpr_access_administrator USING (access.reaches(kundenr));
GRANT SELECT ON access.historik TO opencpr_access_administrator;
