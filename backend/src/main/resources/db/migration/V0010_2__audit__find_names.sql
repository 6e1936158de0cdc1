-- A search by name reads the names alone, not the personal fields of each sign-in.
CREATE INDEX audit_personal_name ON audit_personal (content) WHERE left(content, 1) <> '{';
