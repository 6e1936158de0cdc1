#!/bin/sh
# Runs once, when the database container is first started: the two roles and the database, as EmbeddedDatabase has them.
set -eu
psql --username postgres --set ON_ERROR_STOP=1 \
    --set owner_password="$TIENDO_DB_OWNER_PASSWORD" --set application_password="$TIENDO_DB_PASSWORD" <<'SQL'
CREATE ROLE tiendo_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE tiendo_app LOGIN PASSWORD :'application_password';
CREATE DATABASE tiendo OWNER tiendo_owner;
SQL
