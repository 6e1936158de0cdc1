-- How many of a product are wanted, and for how many a piece of evidence stands.
ALTER TABLE plan_item_product ADD COLUMN count integer NOT NULL DEFAULT 1,
    ADD CONSTRAINT plan_item_product_count_in_range CHECK (count BETWEEN 1 AND 1000);
ALTER TABLE product ADD COLUMN count integer NOT NULL DEFAULT 1,
    ADD CONSTRAINT product_count_in_range CHECK (count BETWEEN 1 AND 1000);
ALTER TABLE evidence ADD COLUMN count integer NOT NULL DEFAULT 1,
    ADD CONSTRAINT evidence_count_in_range CHECK (count BETWEEN 1 AND 1000);
COMMENT ON COLUMN plan_item_product.count IS 'How many of it the paper asks for';
COMMENT ON COLUMN product.count IS 'How many of it the task owes; of a recurring one, each turn';
COMMENT ON COLUMN evidence.count IS 'How many of its product it stands for: one report on three conferences';

-- where else the same file stands
CREATE INDEX stored_file_content ON stored_file (agency_id, sha256);
CREATE INDEX evidence_file ON evidence (file_id) WHERE file_id IS NOT NULL;
