ALTER TABLE document_template
    DROP CONSTRAINT document_template_kind_known,
    ADD CONSTRAINT document_template_kind_known CHECK (kind IN ('CONSOLIDATION', 'UNIT_REPORT', 'PLAN', 'URGING_LETTER'));
