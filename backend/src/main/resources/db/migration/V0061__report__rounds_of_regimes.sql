-- A round may be over all plans of the agency, and may be one that a regime asks for.
ALTER TABLE report_round
    ALTER COLUMN plan_id DROP NOT NULL,
    ADD COLUMN regime_id uuid REFERENCES report_regime;
COMMENT ON COLUMN report_round.plan_id IS 'Null for all plans of the agency; then symbol and title are empty';
COMMENT ON COLUMN report_round.regime_id IS 'The regime that asks for it; null for a round on its own';
-- Whoever opens it, and however many replicas try: one round for a period of a regime.
CREATE UNIQUE INDEX report_round_once ON report_round (regime_id, period_from, period_to) WHERE kind = 'PERIODIC';
