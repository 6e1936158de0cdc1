package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DeadlineSettingsTest {
    private static final String PATH = "/api/v1/deadline-settings";
    private final TestAgency agency = TestAgency.create();
    private final PlanCalls plans = new PlanCalls(agency);

    @Test
    void before_a_day_is_read_literally_until_an_agency_decides_otherwise() {
        agency.as(Role.ADMINISTRATOR, "VP").get(PATH).then().statusCode(200).body("beforeTakesDay", equalTo(false));
        var plan = plans.draft("Kế hoạch");
        var row = plans.taskLedBy("VP");
        row.put("deadlineText", "Trước ngày 28/2/2024");
        var read = plans.added(plan, row);
        change("\"0\"", Map.of("beforeTakesDay", true))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("beforeTakesDay", equalTo(true));
        plans.add(plan, row).then().statusCode(201).body("deadline.end", equalTo("2024-02-28"));
        plans.correct(plan, read, Map.of("note", "Gấp")).then().body("deadline.end", equalTo("2024-02-27"));
        plans.correct(plan, read, Map.of("deadlineText", "Trước 01/3/2024"))
                .then()
                .statusCode(200)
                .body("deadline.end", equalTo("2024-03-01"));
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where agency_id = ? and event = 'DeadlineSettingsChanged'",
                        agency.id()))
                .isEqualTo(1);
    }

    @Test
    void a_request_that_names_nothing_changes_nothing() {
        change("\"0\"", Map.of()).statusCode(200).body("beforeTakesDay", equalTo(false));
    }

    @Test
    void who_has_not_seen_the_newest_rule_is_refused() {
        change("\"7\"", Map.of("beforeTakesDay", true)).statusCode(412);
        agency.as(Role.ADMINISTRATOR, "VP").body(Map.of()).patch(PATH).then().statusCode(428);
    }

    @Test
    void only_administrators_see_and_change_it() {
        agency.office().get(PATH).then().statusCode(403);
        agency.leader()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .patch(PATH)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse change(String seen, Map<String, ?> body) {
        return agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", seen)
                .body(body)
                .patch(PATH)
                .then();
    }
}
