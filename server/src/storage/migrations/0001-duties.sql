-- Duties are database roles (ARCHITECTURE.md): nobody logs in as one; a connection takes on the one role its work needs.
-- Roles belong to the whole cluster, so several OpenCPR databases beside each other share them.
DO $$
DECLARE
  duty text;
BEGIN
  FOREACH duty IN ARRAY ARRAY[
    'opencpr_register_reader', 'opencpr_register_amender',
    'opencpr_access_reader', 'opencpr_access_administrator',
    'opencpr_journal_writer', 'opencpr_journal_reader',
    'opencpr_billing_clerk'
  ] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = duty) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', duty);
    END IF;
    IF NOT pg_has_role(session_user, duty, 'USAGE') THEN
      EXECUTE format('GRANT %I TO %I', duty, session_user);
    END IF;
  END LOOP;
END $$;

CREATE SCHEMA register;
CREATE SCHEMA access;
CREATE SCHEMA journal;
CREATE SCHEMA billing;

GRANT USAGE ON SCHEMA register TO opencpr_register_reader, opencpr_register_amender;
GRANT USAGE ON SCHEMA access TO opencpr_access_reader, opencpr_access_administrator;
GRANT USAGE ON SCHEMA journal TO opencpr_journal_writer, opencpr_journal_reader;
GRANT USAGE ON SCHEMA billing TO opencpr_billing_clerk;
