-- Who people are and were. Nothing is deleted; a fact is superseded by closing its registrering.

CREATE TABLE register.person (
  person_id uuid PRIMARY KEY,
  -- The production date of the last delivery imported for the person: an older one is refused (register.md § 4.4).
  leveret date
);

CREATE TABLE register.fact (
  -- Of register.person: fact_rules refuses any other.
  person_id uuid NOT NULL,
  fact_id bigint GENERATED ALWAYS AS IDENTITY,
  -- Kind of fact and, where a person has several at once, which one: 'navn', 'beskyttelse:0001', 'barn:...'.
  slot text COLLATE "C" NOT NULL,
  -- A annulled, K corrected: such facts keep both times (start = end) and lie outside the no-overlap rule.
  maerke text CHECK (maerke IN ('A', 'K', 'Æ')),
  -- Danish local time, the earliest moment the delivered text allows; the text itself stands beside it.
  virkning_fra timestamp NOT NULL,
  virkning_til timestamp NOT NULL,
  virkning_fra_tekst text,
  virkning_til_tekst text,
  virkning_fra_usikker boolean NOT NULL DEFAULT false,
  virkning_til_usikker boolean NOT NULL DEFAULT false,
  -- When the fact is taken to hold, free of overlap with its neighbours.
  gaelder tsrange NOT NULL,
  registrering_fra timestamptz NOT NULL,
  registrering_til timestamptz NOT NULL DEFAULT 'infinity',
  -- Time of import, and the source: its row in register.delivery. They decide nothing.
  indlaest timestamptz NOT NULL,
  levering uuid NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (person_id, fact_id),
  CHECK (registrering_fra < registrering_til)
);

-- Refuses two facts of one slot that overlap in both times, and a fact of nobody: once per statement, for the persons whose
-- facts it wrote. An exclusion constraint and a foreign key say the same row by row and cost ten times the row itself
-- (docs/decisions/0011-rules-per-statement.md). Whoever writes facts of a person holds the person's row until the end, so
-- that two at once cannot each miss what the other writes; an older snapshot would, and is refused.
-- Persons by their key, and then one hash join: a plan made while the table is empty is used when it is not.
CREATE FUNCTION register.fact_rules() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET enable_nestloop = off SET enable_mergejoin = off AS $$
DECLARE
  persons uuid[];
  held bigint;
  overlap record;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'facts are written at isolation level read committed' USING ERRCODE = 'feature_not_supported';
  END IF;
  SELECT coalesce(array_agg(DISTINCT person_id), '{}') INTO persons FROM written;
  SELECT count(*) INTO held FROM (
    SELECT FROM register.person WHERE person_id = ANY (persons) ORDER BY person_id FOR NO KEY UPDATE
  ) AS locked;
  IF held <> cardinality(persons) THEN
    RAISE EXCEPTION 'a fact of nobody' USING ERRCODE = 'foreign_key_violation', TABLE = 'fact', CONSTRAINT = 'fact_of_somebody';
  END IF;
  WITH holding AS MATERIALIZED (
    SELECT person_id, slot, fact_id, gaelder, registrering_fra, registrering_til FROM register.fact
    WHERE person_id = ANY (persons) AND maerke IS NULL AND NOT isempty(gaelder)
  )
  SELECT a.person_id, a.slot INTO overlap FROM holding a JOIN holding b USING (person_id, slot)
  WHERE a.fact_id < b.fact_id AND a.gaelder && b.gaelder
    AND a.registrering_fra < b.registrering_til AND b.registrering_fra < a.registrering_til LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'two facts of one slot overlap in both times'
      USING ERRCODE = 'exclusion_violation', TABLE = 'fact', CONSTRAINT = 'fact_no_overlap';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER fact_inserted AFTER INSERT ON register.fact REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION register.fact_rules();
CREATE TRIGGER fact_updated AFTER UPDATE ON register.fact REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION register.fact_rules();

-- Refuses a derived row of nobody, for the same reason once per statement and not by a foreign key.
CREATE FUNCTION register.of_somebody() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
  persons uuid[];
  held bigint;
BEGIN
  SELECT coalesce(array_agg(DISTINCT person_id), '{}') INTO persons FROM written;
  SELECT count(*) INTO held FROM register.person WHERE person_id = ANY (persons);
  IF held <> cardinality(persons) THEN
    RAISE EXCEPTION 'a row of nobody' USING ERRCODE = 'foreign_key_violation', TABLE = TG_TABLE_NAME,
      CONSTRAINT = TG_TABLE_NAME || '_of_somebody';
  END IF;
  RETURN NULL;
END $$;

-- Derived from each delivery: whom a number leads to now.
CREATE TABLE register.number_index (
  personnummer char(10) COLLATE "C" PRIMARY KEY,
  person_id uuid NOT NULL,
  -- True when the number is the one the person was delivered under, false for a former number of the person.
  egen boolean NOT NULL
);
CREATE INDEX number_index_person ON register.number_index (person_id);

-- Derived: rebuilt from the facts at any time (opencpr rebuild).
CREATE TABLE register.snapshot (
  person_id uuid PRIMARY KEY,
  -- The current facts stand in it for virkning in [gyldig_fra, gyldig_til).
  gyldig_fra timestamp NOT NULL,
  gyldig_til timestamp NOT NULL,
  -- The registrering of the newest amendment in it.
  registrering timestamptz NOT NULL,
  aktuel text NOT NULL
);

-- Whoever has or had a number is found by it, also where it leads to nobody any more.
CREATE INDEX fact_number ON register.fact ((body ->> 'personnummer')) WHERE split_part(slot, ':', 1) = 'personnummer';

-- The value by which facts of a kind are searched for most, its kind told by the first letter; null for all other facts.
-- storage/register/sought-values.ts writes the same form.
CREATE FUNCTION register.sought(slot text, body jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (CASE slot
  -- An unknown month or day counts as the first that it may be, as where dates are compared.
  WHEN 'person' THEN 'f' || regexp_replace(regexp_replace(
    left(translate(body ->> 'foedselsdato', '-: T', ''), 8), '^(....)00', '\101'), '^(......)00', '\101')
  WHEN 'navn' THEN 'n' || btrim(coalesce(body ->> 'efternavn', '')) || ',' || btrim(coalesce(body ->> 'fornavne', ''))
  WHEN 'bopael' THEN 'k' || rtrim(ltrim(body ->> 'kommunekode', '0 '))
  WHEN 'adressetekst' THEN 'p' || rtrim(ltrim(body ->> 'postnummer', '0 '))
  WHEN 'status' THEN 's' || btrim(body ->> 'status')
  WHEN 'statsborgerskab' THEN 'l' || rtrim(ltrim(body ->> 'land', '0 '))
END) COLLATE "C";
CREATE INDEX fact_sought ON register.fact (register.sought(slot, body)) WHERE register.sought(slot, body) IS NOT NULL;
-- How common a value is; what is known of a partial index itself is not looked at.
CREATE STATISTICS register.fact_sought_values ON (register.sought(slot, body)) FROM register.fact;

-- Derived: every word of every name known now, and where everybody lives and has lived, for searches (opencpr rebuild).
CREATE TABLE register.name_word (
  person_id uuid NOT NULL,
  -- Which of the person's names, and which word of it.
  navn smallint NOT NULL,
  plads smallint NOT NULL,
  ord text COLLATE "C" NOT NULL,
  lyd text COLLATE "C" NOT NULL,
  -- When the name is in force; a name without is annulled or corrected and has no row.
  gyldig_fra timestamp NOT NULL,
  gyldig_til timestamp NOT NULL,
  -- Of the person, as of when the row was made.
  foedt date,
  koen text COLLATE "C",
  kommune smallint,
  PRIMARY KEY (person_id, navn, plads)
);
-- A search among the bearers of a common name reads nothing but its index.
CREATE INDEX name_word_ord ON register.name_word (ord, person_id)
  INCLUDE (navn, gyldig_fra, gyldig_til, foedt, koen, kommune);
CREATE INDEX name_word_lyd ON register.name_word (lyd, person_id)
  INCLUDE (navn, gyldig_fra, gyldig_til, foedt, koen, kommune);

CREATE TABLE register.dwelling (
  person_id uuid NOT NULL,
  plads smallint NOT NULL,
  kommune smallint,
  vejkode text COLLATE "C" NOT NULL,
  -- Folded; of the dwelling lived in now only, and so is the postcode, since history is delivered without.
  vejnavn text COLLATE "C",
  postnummer text COLLATE "C",
  -- Without zeros in front; the empty text where there is none.
  husnummer text COLLATE "C" NOT NULL,
  etage text COLLATE "C" NOT NULL,
  sidedoer text COLLATE "C" NOT NULL,
  bygningsnummer text COLLATE "C" NOT NULL,
  gyldig_fra timestamp NOT NULL,
  gyldig_til timestamp NOT NULL,
  -- As delivered, where month or day is unknown.
  fra_tekst text COLLATE "C",
  til_tekst text COLLATE "C",
  fra_usikker boolean NOT NULL,
  til_usikker boolean NOT NULL,
  PRIMARY KEY (person_id, plads)
);
CREATE INDEX dwelling_road ON register.dwelling (vejkode, kommune, husnummer);
CREATE INDEX dwelling_road_name ON register.dwelling (vejnavn, husnummer) WHERE vejnavn IS NOT NULL;

DO $$
DECLARE
  derived text;
  written text;
BEGIN
  FOREACH derived IN ARRAY ARRAY['number_index', 'snapshot', 'name_word', 'dwelling'] LOOP
    FOREACH written IN ARRAY ARRAY['INSERT', 'UPDATE'] LOOP
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON register.%I REFERENCING NEW TABLE AS written
        FOR EACH STATEMENT EXECUTE FUNCTION register.of_somebody()',
        derived || '_' || lower(written), written, derived);
    END LOOP;
  END LOOP;
END $$;

CREATE TABLE register.delivery (
  delivery_id uuid PRIMARY KEY,
  digest bytea NOT NULL,
  opgavenr text,
  produktion date NOT NULL,
  forrige_produktion date,
  state text NOT NULL CHECK (state IN ('reading', 'applying', 'done')),
  -- Personnummer up to which the sorted records have been applied: an interrupted import goes on from there.
  applied_to text COLLATE "C" NOT NULL DEFAULT '',
  summary jsonb NOT NULL DEFAULT '{}',
  started timestamptz NOT NULL,
  ended timestamptz
);
CREATE INDEX delivery_task ON register.delivery (opgavenr, produktion);

-- Indexes that a first load has dropped, with the statements that make them again. Of whoever owns the tables alone.
CREATE TABLE opencpr_meta.index_aside (
  name text PRIMARY KEY,
  definition text NOT NULL
);

-- Authorities with their relations, and roads, as the files P02680 and P05780 deliver them.
CREATE TABLE register.authority (
  kode text COLLATE "C" NOT NULL,
  gruppe text NOT NULL,
  type text NOT NULL,
  navn text NOT NULL,
  navn_langt text NOT NULL,
  fra text NOT NULL,
  til text NOT NULL,
  body jsonb NOT NULL,
  produktion date NOT NULL,
  PRIMARY KEY (kode, gruppe, type, fra)
);
CREATE TABLE register.authority_relation (
  kode text COLLATE "C" NOT NULL,
  kommune text COLLATE "C" NOT NULL,
  type text NOT NULL,
  fra text NOT NULL,
  produktion date NOT NULL,
  PRIMARY KEY (kode, kommune, type, fra)
);
-- The ids that Danmarks Adresseregister (DAR) knows addresses by, as a file of ours brings them: as known now, without history.
CREATE TABLE register.dar_adresse (
  noegle text COLLATE "C" PRIMARY KEY,
  adresse_id uuid NOT NULL,
  husnummer_id uuid NOT NULL,
  produktion date NOT NULL
);
CREATE INDEX dar_adresse_id ON register.dar_adresse (adresse_id);
-- A dwelling in one word, as ground/addresses/dwelling-key.ts writes it.
CREATE FUNCTION register.dwelling_key(body jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT string_agg(CASE WHEN part = 'etage' AND plain IN ('stue', 'stuen') THEN 'st' ELSE plain END, '/' ORDER BY place)
  FROM unnest(ARRAY['kommunekode', 'vejkode', 'husnummer', 'etage', 'sidedoer']) WITH ORDINALITY AS parts (part, place),
    regexp_replace(lower(regexp_replace(coalesce(body ->> part, ''), '[\s.]', '', 'g')), '^0+(?=.)', '') AS plain);
CREATE TABLE register.road_record (
  kommune text COLLATE "C" NOT NULL,
  vejkode text COLLATE "C" NOT NULL,
  record text NOT NULL,
  line bigint NOT NULL,
  body jsonb NOT NULL,
  produktion date NOT NULL,
  PRIMARY KEY (kommune, vejkode, record, line)
);

GRANT SELECT ON ALL TABLES IN SCHEMA register TO opencpr_register_reader, opencpr_register_amender;
GRANT INSERT ON register.person, register.fact TO opencpr_register_amender;
-- Supersede closes a fact's registrering and touches nothing else of it; no duty may delete a fact or a person.
GRANT UPDATE (registrering_til) ON register.fact TO opencpr_register_amender;
GRANT UPDATE (leveret) ON register.person TO opencpr_register_amender;
GRANT INSERT, UPDATE, DELETE ON register.number_index, register.snapshot, register.name_word, register.dwelling,
  register.delivery, register.authority, register.authority_relation, register.dar_adresse, register.road_record
  TO opencpr_register_amender;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['person', 'fact', 'number_index', 'snapshot', 'name_word', 'dwelling', 'delivery',
    'authority', 'authority_relation', 'dar_adresse', 'road_record'] LOOP
    EXECUTE format('ALTER TABLE register.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE register.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY reader ON register.%I FOR SELECT TO opencpr_register_reader USING (true)', name);
    EXECUTE format('CREATE POLICY amender ON register.%I TO opencpr_register_amender USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;
