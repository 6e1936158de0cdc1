-- ID tokens lie under the key of the installation from now on. Sessions that came from the provider before begin anew.

UPDATE session SET revoked_at = now()
WHERE revoked_at IS NULL AND id IN (SELECT session_id FROM oidc_session);
DELETE FROM oidc_session;
ALTER TABLE oidc_session ALTER COLUMN id_token TYPE bytea USING convert_to(id_token, 'UTF8');
COMMENT ON COLUMN oidc_session.id_token IS 'AES-256-GCM; kept for the hint that ends the session at the provider, opens nothing here';
