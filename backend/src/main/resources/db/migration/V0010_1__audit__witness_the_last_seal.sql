-- A chain does not miss its last link. The number of the last seal is kept apart, outside the table and its transactions.
CREATE SEQUENCE audit_seal_witness;
COMMENT ON SEQUENCE audit_seal_witness IS 'The number of the last seal; one that is higher than all seals tells that the last ones were taken away';
GRANT UPDATE ON SEQUENCE audit_seal_witness TO ${appRole};
