package vn.tiendo.task.link;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Work of a unit of a new agency, which gives addresses as evidence. */
final class GivenLinks {
    static final String ONE = "/api/v1/assignments/{id}";

    private final TestAgency agency = TestAgency.create();
    private final UUID assignment =
            LivePlan.of(agency).task("Đăng tin, bài", "LDVL", 3).issue().assignment(0, "LDVL");

    /** What other tests have given is none of this test's business. */
    static GivenLinks begin() {
        TestDatabase.run("update link_check set next_check_at = now() + interval '1 day'");
        return new GivenLinks();
    }

    TestAgency agency() {
        return agency;
    }

    UUID assignment() {
        return assignment;
    }

    ValidatableResponse give(String address) {
        return add("URL", address);
    }

    ValidatableResponse add(String kind, String reference) {
        return agency.head("LDVL")
                .body(Map.of("kind", kind, "reference", reference))
                .post(ONE + "/evidence", assignment)
                .then()
                .statusCode(201);
    }

    String idOf(ValidatableResponse added) {
        return added.extract().path("evidence[0].id");
    }

    ValidatableResponse shown() {
        return agency.office().get(ONE, assignment).then().statusCode(200);
    }

    int rows() {
        return TestDatabase.count(
                "select count(*) from link_check c join evidence e on e.id = c.evidence_id where e.assignment_id = ?",
                assignment);
    }

    /** How many are to be visited in this time from now. */
    int dueWithin(String atLeast, String atMost) {
        return TestDatabase.count("""
                select count(*) from link_check c join evidence e on e.id = c.evidence_id
                where e.assignment_id = ? and c.next_check_at between now() + cast(? as interval) and now() + cast(? as interval)""", assignment, atLeast, atMost);
    }

    void becomeDue() {
        TestDatabase.run("""
                update link_check set next_check_at = now()
                where evidence_id in (select id from evidence where assignment_id = ?)""", assignment);
    }
}
