-- Standing lookups of landlords: dwellings that are asked about by themselves, and what has moved since last time (S003: the
-- web service "kan også opsættes til løbende at foretage opslag").

CREATE TABLE access.loebende_opslag (
  kundenr char(4) COLLATE "C" NOT NULL REFERENCES access.kunde,
  loebende_id uuid NOT NULL,
  -- On whose behalf it is asked: the user has to be in force at each run.
  personkode text COLLATE "C" NOT NULL,
  -- The place as it was chosen, and the question as it is asked each time: owner and place.
  betegnelse text NOT NULL CHECK (betegnelse <> ''),
  spurgt jsonb NOT NULL,
  formaal text,
  sag text,
  hver text NOT NULL CHECK (hver IN ('dag', 'uge', 'maaned')),
  -- Who is told that there is news; never what.
  epost text,
  gyldig_fra timestamptz NOT NULL,
  gyldig_til timestamptz NOT NULL DEFAULT 'infinity',
  -- Why it has ended: what its last run came to, or `opsagt`.
  grund text,
  PRIMARY KEY (kundenr, loebende_id)
);

-- How far each has come. Not in the history: the journal has every run.
CREATE TABLE access.loebende_stand (
  kundenr char(4) COLLATE "C" NOT NULL,
  loebende_id uuid NOT NULL,
  -- When it is to be asked next; infinity when it has ended.
  naeste timestamptz NOT NULL,
  -- The stays known from the last run, by a fingerprint, with their days, and what it could tell of; null before the first run, and
  -- when it has ended.
  kendt jsonb,
  -- The journal entry that a run was begun under and that is not kept yet: after a crash it tells whether it was paid for.
  paabegyndt uuid,
  -- That there is something to tell by e-mail, until it has been told.
  besked text CHECK (besked IN ('nyt', 'ophoert')),
  PRIMARY KEY (kundenr, loebende_id),
  FOREIGN KEY (kundenr, loebende_id) REFERENCES access.loebende_opslag
);
CREATE INDEX loebende_stand_naeste ON access.loebende_stand (naeste);
CREATE INDEX loebende_stand_besked ON access.loebende_stand (kundenr) WHERE besked IS NOT NULL;

-- What runs came to: who moved in or out since the run before, by ids of the register without a name. Kept for 90 days.
CREATE TABLE access.loebende_koersel (
  kundenr char(4) COLLATE "C" NOT NULL,
  loebende_id uuid NOT NULL,
  koert timestamptz NOT NULL,
  -- The journal entry of the run.
  entry_id uuid,
  -- `leveret`, or the code of the refusal, with the number of the legal question where there is one that is told.
  udfald text NOT NULL,
  -- Whether it took stock.
  foerste boolean NOT NULL,
  beboere integer NOT NULL,
  aendringer jsonb NOT NULL,
  -- Stays that are told otherwise, though nobody has moved.
  rettelser integer NOT NULL,
  PRIMARY KEY (kundenr, loebende_id, koert),
  FOREIGN KEY (kundenr, loebende_id) REFERENCES access.loebende_opslag
);
CREATE INDEX loebende_koersel_koert ON access.loebende_koersel (koert);

GRANT SELECT, INSERT, UPDATE (gyldig_til, grund) ON access.loebende_opslag TO opencpr_access_administrator;
GRANT SELECT, INSERT, UPDATE (naeste, kendt, paabegyndt, besked) ON access.loebende_stand TO opencpr_access_administrator;
GRANT SELECT, INSERT, DELETE ON access.loebende_koersel TO opencpr_access_administrator;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['loebende_opslag', 'loebende_stand', 'loebende_koersel'] LOOP
    EXECUTE format('ALTER TABLE access.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE access.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY administrator ON access.%I TO opencpr_access_administrator
      USING (access.reaches(kundenr)) WITH CHECK (access.reaches(kundenr))', name);
  END LOOP;
END $$;
CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON access.loebende_opslag FOR EACH ROW
  EXECUTE FUNCTION access.keep_history('loebende_id');
