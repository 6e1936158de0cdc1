-- Lines are written in the transaction of their figures, by the one statement that reads what they say, and neither is ever
-- changed or taken away. Looking up the figures of each of a million lines proves nothing and delays the cut-off.
ALTER TABLE report_line DROP CONSTRAINT report_line_figures_id_fkey;
COMMENT ON COLUMN report_line.figures_id IS 'Of report_figures, written in the same transaction; not checked line by line';
