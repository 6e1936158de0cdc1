-- What came on paper in time is in time, whenever it is typed; and whoever sends a report back may show the places.
ALTER TABLE unit_report
    ADD COLUMN received_on date,
    ADD COLUMN marks jsonb NOT NULL DEFAULT '[]',
    ADD CONSTRAINT unit_report_received_for_somebody CHECK (received_on IS NULL OR on_behalf_of IS NOT NULL);
COMMENT ON COLUMN unit_report.received_on IS 'On which day it came another way; counts for being late instead of the day on which it was entered';
COMMENT ON COLUMN unit_report.marks IS 'The places that the unit was asked to put right, until it sends again';
