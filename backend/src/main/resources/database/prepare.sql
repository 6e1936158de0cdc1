-- What a superuser must do once in the database 'tiendo' before the owner can migrate it.
-- Runs at each start of the embedded database; on a server of one's own an administrator (or docker-compose) runs it.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The application works with what the owner creates; append-only tables take UPDATE and DELETE back in their migration.
ALTER DEFAULT PRIVILEGES FOR ROLE tiendo_owner IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tiendo_app;
ALTER DEFAULT PRIVILEGES FOR ROLE tiendo_owner IN SCHEMA public
    GRANT USAGE ON SEQUENCES TO tiendo_app;
