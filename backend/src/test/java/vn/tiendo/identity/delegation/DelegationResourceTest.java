package vn.tiendo.identity.delegation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.identity.delegation.DelegationCalls.DELEGATION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

/** Who sees delegations, lists them and takes them back. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DelegationResourceTest {
    private final TestAgency agency = TestAgency.create();
    private LocalDate today;
    private DelegationCalls delegations;

    @Inject
    BusinessClock clock;

    @Inject
    DelegationService service;

    @BeforeEach
    void today() {
        today = clock.today();
        delegations = new DelegationCalls(agency, today);
    }

    @Test
    void is_taken_back_by_the_delegator_or_an_administrator() {
        String id = delegations
                .give(agency.leader(), delegations.request())
                .extract()
                .path("id");
        delegations.revoke(agency.head("LDVL"), id).statusCode(403).body("code", equalTo("not-your-delegation"));
        delegations
                .revoke(agency.leader(), id)
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revocation.revokedBy", equalTo("Người LEADER LD"))
                .body("revocation.reason", equalTo("Đã trở lại làm việc"))
                .body("revocation.revokedAt", notNullValue())
                .body("moves", empty());
        delegations.revoke(agency.leader(), id).statusCode(409).body("code", equalTo("delegation-already-revoked"));
        delegations
                .revoke(delegations.administrator(), delegations.entered(0, 3))
                .statusCode(200);
    }

    @Test
    void one_that_is_over_needs_no_taking_back() {
        delegations
                .revoke(delegations.administrator(), delegations.entered(-9, -1))
                .statusCode(409)
                .body("code", equalTo("delegation-expired"));
    }

    @Test
    void is_seen_by_both_sides_and_by_those_who_see_the_agency() {
        String id = delegations
                .give(agency.leader(), delegations.request())
                .extract()
                .path("id");
        agency.head("LDVL").get(DELEGATION, id).then().statusCode(200).body("moves", empty());
        agency.office().get(DELEGATION, id).then().statusCode(200);
        agency.head("NCC").get(DELEGATION, id).then().statusCode(404);
        agency.head("NCC")
                .get("/api/v1/delegations?total=true")
                .then()
                .body("items", empty())
                .body("total", equalTo(0));
        agency.head("NCC")
                .header("If-Match", "\"0\"")
                .body("{}")
                .put(DELEGATION + "/revocation", id)
                .then()
                .statusCode(404);
        TestAgency.create().office().get(DELEGATION, id).then().statusCode(404);
    }

    @Test
    void the_list_is_filtered_and_read_to_its_end() {
        var active = delegations.entered(-1, 1);
        var upcoming = delegations.entered(1, 2);
        var expired = delegations.entered(-2, -1);
        var revoked = delegations.entered(0, 1);
        delegations.revoke(delegations.administrator(), revoked).statusCode(200);
        listed("state=ACTIVE", active);
        listed("state=UPCOMING", upcoming);
        listed("state=EXPIRED", expired);
        listed("state=REVOKED", revoked);
        listed("delegate=" + agency.actor(Role.UNIT_HEAD, "LDVL").accountId(), revoked, expired, upcoming, active);
        listed("delegator=" + agency.actor(Role.OFFICE, "VP").accountId());
        listed("form=TUQ");
        String cursor = agency.office().get("/api/v1/delegations?limit=3").path("nextCursor");
        listed("limit=3&cursor=" + cursor, active);
        agency.office().get("/api/v1/delegations?cursor=abc").then().statusCode(422);
        agency.office().get("/api/v1/delegations?nguoi=a").then().statusCode(422);
    }

    @Test
    void the_list_costs_one_statement() {
        delegations.entered(0, 1);
        delegations.entered(0, 2);
        var filter = new DelegationFilter();
        filter.limit = 50;
        var office = agency.actor(Role.OFFICE, "VP");
        var sent = new StatementCounter().during(() -> CurrentActor.onBehalfOf(office, () -> service.list(filter)));
        assertThat(sent).isEqualTo(1);
    }

    @Test
    void candidates_are_the_other_people_of_the_agency() {
        agency.actor(Role.UNIT_HEAD, "NCC");
        agency.leader()
                .get("/api/v1/delegations/candidates?total=true")
                .then()
                .statusCode(200)
                .body("items.name", contains("Người UNIT_HEAD NCC"))
                .body("items.title", contains("Chức vụ NCC"))
                .body("items.unitName", contains("Phòng Người có công"))
                .body("total", equalTo(1));
        agency.leader()
                .get("/api/v1/delegations/candidates?q=nguoi co cong")
                .then()
                .body("items.size()", equalTo(1));
        agency.leader().get("/api/v1/delegations/candidates?q=khong co").then().body("items", empty());
        agency.leader()
                .get("/api/v1/delegations/candidates")
                .then()
                .body("items.name", not(hasItem("Người LEADER LD")));
    }

    @Test
    void a_stale_or_missing_version_is_refused() {
        String id = delegations
                .give(agency.leader(), delegations.request())
                .extract()
                .path("id");
        agency.leader().body("{}").put(DELEGATION + "/revocation", id).then().statusCode(428);
        agency.leader()
                .header("If-Match", "\"7\"")
                .body("{}")
                .put(DELEGATION + "/revocation", id)
                .then()
                .statusCode(412);
    }

    @Test
    void those_who_lead_nothing_give_none() {
        for (var role : List.of(Role.OFFICER, Role.EDITOR, Role.READER)) {
            delegations.give(agency.as(role, "NCC"), delegations.request()).statusCode(403);
            agency.as(role, "NCC").get("/api/v1/delegations/candidates").then().statusCode(403);
            agency.as(role, "NCC")
                    .get("/api/v1/delegations")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void asks_everybody_to_sign_in() {
        var id = agency.id();
        given().get("/api/v1/delegations").then().statusCode(401);
        given().get("/api/v1/delegations/candidates").then().statusCode(401);
        given().get(DELEGATION, id).then().statusCode(401);
        var json = given().contentType(ContentType.JSON).body(Map.of());
        given().spec(json).post("/api/v1/delegations").then().statusCode(401);
        given().spec(json).put(DELEGATION + "/revocation", id).then().statusCode(401);
    }

    private void listed(String query, String... ids) {
        var found = agency.office()
                .get("/api/v1/delegations?" + query)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id");
        assertThat(found).containsExactly(ids);
    }
}
