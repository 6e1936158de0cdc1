package vn.tiendo.task;

import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Lets time pass for recurring tasks. */
final class Turns {
    private Turns() {}

    /** The turns up to this one begin today. */
    static void drawNear(TestAgency agency, int upTo) {
        TestDatabase.run(
                "update planned_occurrence set begins_on = ? where agency_id = ? and occurrence <= ?",
                LivePlan.today(),
                agency.id(),
                upTo);
    }
}
