-- What was done: one entry per request, never the answer's values. Its writer can insert and nothing else.

-- Which fields were returned: the same few sets come again and again, so an entry names one by its digest.
CREATE TABLE journal.field_set (
  digest bytea PRIMARY KEY,
  felter text[] NOT NULL
);

CREATE TABLE journal.entry (
  -- UUID version 7 whose first 48 bits are tid in milliseconds, so that an id alone finds its partition.
  entry_id uuid NOT NULL,
  tid timestamptz NOT NULL,
  kundenr char(4) COLLATE "C" NOT NULL,
  personkode text COLLATE "C",
  tjeneste text NOT NULL,
  udfald text NOT NULL,
  prisklasse text NOT NULL,
  -- The whole entry as JSON, as it was written and as it will be sealed; the columns before it are what is searched,
  -- counted and charged by.
  post text NOT NULL,
  PRIMARY KEY (tid, entry_id)
) PARTITION BY RANGE (tid);
CREATE INDEX entry_user ON journal.entry (kundenr, personkode, tid);

CREATE TABLE journal.entry_person (
  person_id uuid NOT NULL,
  tid timestamptz NOT NULL,
  entry_id uuid NOT NULL,
  kundenr char(4) COLLATE "C" NOT NULL,
  rolle text NOT NULL CHECK (rolle IN ('opslag', 'relation', 'trafliste')),
  PRIMARY KEY (person_id, tid, entry_id)
) PARTITION BY RANGE (tid);

-- Makes the monthly partitions from one month to another, both included; those that exist stay.
CREATE FUNCTION journal.make_partitions(first date, last date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month date := date_trunc('month', first)::date;
  parent text;
  part text;
BEGIN
  WHILE month <= last LOOP
    FOREACH parent IN ARRAY ARRAY['entry', 'entry_person'] LOOP
      part := format('%s_%s', parent, to_char(month, 'YYYY_MM'));
      IF to_regclass('journal.' || part) IS NULL THEN
        EXECUTE format('CREATE TABLE journal.%I PARTITION OF journal.%I FOR VALUES FROM (%L) TO (%L)',
          part, parent, month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
        EXECUTE format('ALTER TABLE journal.%I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE journal.%I FORCE ROW LEVEL SECURITY', part);
      END IF;
    END LOOP;
    month := (month + interval '1 month')::date;
  END LOOP;
END $$;

GRANT INSERT ON journal.field_set, journal.entry, journal.entry_person TO opencpr_journal_writer;
GRANT SELECT ON journal.field_set, journal.entry, journal.entry_person TO opencpr_journal_reader;

-- A reader sees the entries of the customer it reads for, and no others; the operator says so by name.
ALTER TABLE journal.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE journal.entry FORCE ROW LEVEL SECURITY;
ALTER TABLE journal.entry_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE journal.entry_person FORCE ROW LEVEL SECURITY;
ALTER TABLE journal.field_set ENABLE ROW LEVEL SECURITY;
ALTER TABLE journal.field_set FORCE ROW LEVEL SECURITY;
CREATE POLICY writer ON journal.field_set FOR INSERT TO opencpr_journal_writer WITH CHECK (true);
CREATE POLICY reader ON journal.field_set FOR SELECT TO opencpr_journal_reader USING (true);
CREATE POLICY writer ON journal.entry FOR INSERT TO opencpr_journal_writer WITH CHECK (true);
CREATE POLICY writer ON journal.entry_person FOR INSERT TO opencpr_journal_writer WITH CHECK (true);
CREATE POLICY reader ON journal.entry FOR SELECT TO opencpr_journal_reader
  USING (kundenr = current_setting('opencpr.kundenr', true) OR current_setting('opencpr.kundenr', true) = 'operatoer');
CREATE POLICY reader ON journal.entry_person FOR SELECT TO opencpr_journal_reader
  USING (kundenr = current_setting('opencpr.kundenr', true) OR current_setting('opencpr.kundenr', true) = 'operatoer');
