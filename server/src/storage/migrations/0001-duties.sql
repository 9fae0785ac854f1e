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

-- The amender as it loads: with the same rights and no others, but not asked for row-level security, since PostgreSQL refuses
-- COPY to whoever it applies to; in the register its policies let an amender at every row (docs/decisions/0018-first-load.md).
-- Only a superuser, or who need not ask himself, may make such a role. Without it rows go by way of a temporary table.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'opencpr_register_loader') THEN
    CREATE ROLE opencpr_register_loader NOLOGIN BYPASSRLS;
    GRANT opencpr_register_amender TO opencpr_register_loader;
  END IF;
  IF NOT pg_has_role(session_user, 'opencpr_register_loader', 'MEMBER') THEN
    EXECUTE format('GRANT opencpr_register_loader TO %I', session_user);
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'opencpr_register_loader cannot be made or taken on here: loading takes a little longer';
END $$;

CREATE SCHEMA register;
CREATE SCHEMA access;
CREATE SCHEMA journal;
CREATE SCHEMA billing;

GRANT USAGE ON SCHEMA register TO opencpr_register_reader, opencpr_register_amender;
GRANT USAGE ON SCHEMA access TO opencpr_access_reader, opencpr_access_administrator;
GRANT USAGE ON SCHEMA journal TO opencpr_journal_writer, opencpr_journal_reader;
GRANT USAGE ON SCHEMA billing TO opencpr_billing_clerk;
