package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Whoever does the work of a unit for its head stands in the story beside the head. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DelegatedWorkTest {
    private final TestAgency agency = TestAgency.create();
    private final LivePlan plan =
            LivePlan.of(agency).task("Đăng tin tuyên truyền", "LDVL", 10).issue();
    private final UUID assignment = plan.assignment(0, "LDVL");

    @Test
    void both_names_stand_in_the_story_and_in_the_trail() {
        stand("LDVL", "NCC", "tasks:read", "tasks:write");

        reportProgress(agency.head("NCC"))
                .then()
                .statusCode(201)
                .body("story[-1].actorName", equalTo("Người UNIT_HEAD NCC"))
                .body("story[-1].actorTitle", equalTo("Chức vụ LDVL, thay Người UNIT_HEAD LDVL"));
        assertThat(trailNamesBoth()).isTrue();
    }

    @Test
    void the_story_keeps_the_work_and_loses_the_names_of_who_was_erased() {
        stand("LDVL", "NCC", "tasks:read", "tasks:write");
        reportProgress(agency.head("NCC")).then().statusCode(201);

        erase("LDVL");
        story().body("story[-1].actorTitle", equalTo("Chức vụ LDVL, thay Tài khoản đã xóa dữ liệu"))
                .body("story[-1].actorName", equalTo("Người UNIT_HEAD NCC"));
        erase("NCC");
        story().body("story[-1].actorName", equalTo("Tài khoản đã xóa dữ liệu"))
                .body("workState", equalTo("IN_PROGRESS"));
    }

    @Test
    void a_delegate_who_may_only_read_changes_nothing() {
        stand("LDVL", "NCC", "tasks:read");

        agency.head("NCC")
                .get("/api/v1/assignments/{id}", assignment)
                .then()
                .statusCode(200)
                .body("unit.code", equalTo("LDVL"));
        reportProgress(agency.head("NCC")).then().statusCode(403).body("code", equalTo("scope-missing"));
    }

    private Response reportProgress(RequestSpecification as) {
        return as.body(Map.of("percent", 40, "words", "Đã đăng 02 tin."))
                .post("/api/v1/assignments/{id}/progress", assignment);
    }

    private ValidatableResponse story() {
        return agency.office().get("/api/v1/assignments/{id}", assignment).then();
    }

    private void erase(String unit) {
        var administrator = agency.as(Role.ADMINISTRATOR, "VP");
        var account = "/api/v1/accounts/" + agency.actor(Role.UNIT_HEAD, unit).accountId();
        administrator
                .header("If-Match", administrator.get(account).header("ETag"))
                .delete(account + "/personal-data")
                .then()
                .statusCode(200);
    }

    private void stand(String delegator, String delegate, String... scopes) {
        String delegation = agency.head(delegator)
                .body(Map.of(
                        "positionId", agency.actor(Role.UNIT_HEAD, delegator).positionId(),
                        "delegateAccountId",
                                agency.actor(Role.UNIT_HEAD, delegate).accountId(),
                        "form", "UQ",
                        "scopes", List.of(scopes),
                        "validFrom", LivePlan.today().toString(),
                        "validTo", LivePlan.today().toString()))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        agency.head(delegate)
                .body(Map.of("delegationId", delegation))
                .put("/api/v1/sessions/current/position")
                .then()
                .statusCode(200);
    }

    private boolean trailNamesBoth() {
        return new Sql("""
                        select count(*) as count from audit_entry e
                        join audit_personal actor on actor.commitment = e.actor
                        join audit_personal delegator on delegator.commitment = e.on_behalf_of
                        where e.subject_id = ? and actor.content = ? and delegator.content = ?""", assignment, "Người UNIT_HEAD NCC", "Người UNIT_HEAD LDVL").number(LivePlan.database()) == 1;
    }
}
