-- Certificates by form and grant, electronic identities of employees, and sessions by what opened them.

ALTER TABLE access.certifikat
  ADD form text NOT NULL CHECK (form IN ('voces', 'foces', 'moces')),
  -- The one grant it may be used for; all of its user's where there is none.
  ADD tilladelse_id uuid,
  -- The certificate itself: by it its authority is asked whether it still holds.
  ADD der bytea NOT NULL,
  -- When the operator approved it as a named signature, and who: until then it lets nobody in (Vilkår § 3).
  ADD godkendt timestamptz,
  ADD godkendt_af text,
  ADD CHECK ((godkendt IS NULL) = (godkendt_af IS NULL)),
  ADD FOREIGN KEY (kundenr, tilladelse_id) REFERENCES access.tilladelse (kundenr, tilladelse_id);

CREATE TABLE access.eid (
  kundenr char(4) COLLATE "C" NOT NULL,
  -- The id of a professional identity, the same by whichever broker.
  erhverv_id text COLLATE "C" NOT NULL CHECK (erhverv_id ~ '^[^\s]{1,255}$'),
  personkode text COLLATE "C" NOT NULL,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  godkendt timestamptz,
  godkendt_af text,
  CHECK ((godkendt IS NULL) = (godkendt_af IS NULL)),
  PRIMARY KEY (kundenr, erhverv_id, gyldig_fra),
  FOREIGN KEY (kundenr, personkode) REFERENCES access.bruger (kundenr, personkode),
  CHECK (gyldig_til >= gyldig_fra)
);
-- An identity is one user's at a time, and a user has one: accounts are personal (Vilkår § 3).
CREATE UNIQUE INDEX eid_of_one ON access.eid (erhverv_id) WHERE gyldig_til = 'infinity';
CREATE UNIQUE INDEX eid_of_user ON access.eid (kundenr, personkode) WHERE gyldig_til = 'infinity';

ALTER TABLE access.session
  ADD adgangsmiddel text NOT NULL CHECK (adgangsmiddel IN ('kendeord', 'certifikat', 'eid')),
  -- The certificate it was opened by: it holds no longer than that.
  ADD certifikat bytea REFERENCES access.certifikat,
  -- The identity it was opened by, as long as it is its user's, and the level of assurance of that.
  ADD eid text,
  ADD niveau text CHECK (niveau IN ('lav', 'betydelig', 'hoej')),
  ADD CHECK ((adgangsmiddel = 'certifikat') = (certifikat IS NOT NULL)),
  ADD CHECK ((adgangsmiddel = 'eid') = (eid IS NOT NULL)),
  ADD CHECK ((eid IS NULL) = (niveau IS NULL));

GRANT SELECT ON access.eid TO opencpr_access_reader, opencpr_access_administrator;
GRANT INSERT, UPDATE (gyldig_til, godkendt, godkendt_af) ON access.eid TO opencpr_access_administrator;
GRANT UPDATE (godkendt, godkendt_af) ON access.certifikat TO opencpr_access_administrator;
ALTER TABLE access.eid ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.eid FORCE ROW LEVEL SECURITY;
CREATE POLICY reader ON access.eid TO opencpr_access_reader USING (true);
CREATE POLICY administrator ON access.eid TO opencpr_access_administrator
  USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr));
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON access.eid FOR EACH ROW EXECUTE FUNCTION access.tell_change();
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.eid
  FOR EACH ROW EXECUTE FUNCTION access.keep_history('erhverv_id', 'gyldig_fra');
