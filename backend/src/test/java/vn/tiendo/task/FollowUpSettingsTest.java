package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Lists, tiles and labels follow what an agency has decided. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FollowUpSettingsTest {
    private static final String PATH = "/api/v1/follow-up-settings";
    private final TestAgency agency = TestAgency.create();

    @Test
    void everybody_reads_the_defaults_and_an_administrator_changes_them() {
        agency.head("LDVL")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("soonDays", equalTo(7))
                .body("idleDays", equalTo(30))
                .body("aheadDays", equalTo(30));
        change("\"0\"", Map.of("soonDays", 10))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("idleDays", equalTo(30));
        change("\"0\"", Map.of("soonDays", 10)).statusCode(412);
        change("\"1\"", Map.of("idleDays", 0)).statusCode(422).body("violations.field", contains("idleDays"));
        agency.office()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .patch(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void lists_and_tiles_follow_the_rule() {
        var plan = LivePlan.of(agency).task("Sắp đến hạn", "LDVL", 9).issue();
        plan.restFor(40);
        soon().body("items", hasSize(0));
        tiles().body("tiles.dueSoon", equalTo(0)).body("tiles.idle", equalTo(1));

        change("\"0\"", Map.of("soonDays", 9, "idleDays", 45)).statusCode(200);

        soon().body("items", hasSize(1))
                .body("items[0].schedule", equalTo("DUE_SOON"))
                .body("items[0].idle", equalTo(false));
        tiles().body("tiles.dueSoon", equalTo(1)).body("tiles.idle", equalTo(0));
        agency.office()
                .queryParam("idle", true)
                .get("/api/v1/assignments")
                .then()
                .body("items", hasSize(0));
    }

    private ValidatableResponse soon() {
        return agency.office()
                .queryParam("schedule", "DUE_SOON")
                .get("/api/v1/assignments")
                .then();
    }

    private ValidatableResponse tiles() {
        return agency.office().get("/api/v1/overview").then();
    }

    private ValidatableResponse change(String seen, Map<String, ?> body) {
        return agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", seen)
                .body(body)
                .patch(PATH)
                .then();
    }
}
