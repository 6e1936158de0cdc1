package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountResourceTest {
    private final TestAgency agency = TestAgency.create();
    private final AccountCalls accounts = new AccountCalls(agency);

    @Inject
    BusinessClock clock;

    @Test
    void is_opened_with_a_first_position() {
        var name = accounts.username("lan");
        accounts.open(name, "Nguyễn  Thị Lan", accounts.position("NCC", Role.UNIT_HEAD))
                .statusCode(201)
                .header("ETag", matchesPattern("\"\\d+\""))
                .body("username", equalTo(name))
                .body("displayName", equalTo("Nguyễn Thị Lan"))
                .body("state", equalTo("ACTIVE"))
                .body("positions.role", contains("UNIT_HEAD"))
                .body("positions[0].unitName", equalTo("Phòng Người có công"))
                .body("positions[0].validTo", nullValue());
    }

    @Test
    void is_opened_once_for_the_same_key() {
        var request = accounts.account(accounts.username("hai"), "Lê Văn Hai", accounts.position("VP", Role.OFFICER));
        var first = accounts.administrator()
                .header("Idempotency-Key", "k")
                .body(request)
                .post("/api/v1/accounts");
        var second = accounts.administrator()
                .header("Idempotency-Key", "k")
                .body(request)
                .post("/api/v1/accounts");
        assertThat(second.then().statusCode(201).extract().<String>path("id"))
                .isEqualTo(first.then().extract().path("id"));
    }

    @Test
    void needs_a_user_name_that_nobody_has() {
        var taken = agency.actor(Role.OFFICE, "VP").username().toUpperCase();
        accounts.open(taken, "Người Khác", accounts.position("VP", Role.OFFICER))
                .statusCode(409)
                .body("code", equalTo("username-taken"));
        accounts.open("có dấu", "Người Khác", accounts.position("VP", Role.OFFICER))
                .statusCode(422)
                .body("violations.field", hasItem("username"));
    }

    @Test
    void holds_positions_in_units_of_the_own_agency_only() {
        var foreign = new HashMap<>(accounts.position("NCC", Role.OFFICER));
        foreign.put("unitId", TestAgency.create().unit("NCC"));
        accounts.open(accounts.username("x"), "Người Lạ", foreign)
                .statusCode(422)
                .body("violations.field", hasItem("position.unitId"));
        var id = accounts.opened("binh", "NCC", Role.OFFICER);
        accounts.administrator()
                .body(foreign)
                .post(AccountCalls.ACCOUNT + "/positions", id)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("unitId"));
    }

    @Test
    void holds_several_positions_at_once() {
        var id = accounts.opened("an", "NCC", Role.UNIT_HEAD);
        accounts.administrator()
                .body(accounts.position("BBT", Role.EDITOR))
                .post(AccountCalls.ACCOUNT + "/positions", id)
                .then()
                .statusCode(201)
                .body("positions.role", contains("UNIT_HEAD", "EDITOR"));
    }

    @Test
    void a_position_is_corrected_and_ended() {
        var id = accounts.opened("ket", "NCC", Role.OFFICER);
        var today = clock.today();
        accounts.correctPosition(
                        id, Map.of("title", "Phó Trưởng phòng", "unitId", agency.unit("KHTC"), "role", "UNIT_HEAD"))
                .statusCode(200)
                .body("positions[0].title", equalTo("Phó Trưởng phòng"))
                .body("positions[0].unitName", equalTo("Phòng Kế hoạch - Tài chính"));
        accounts.correctPosition(
                        id,
                        Map.of(
                                "validFrom",
                                today.minusDays(9).toString(),
                                "validTo",
                                today.minusDays(1).toString()))
                .statusCode(200)
                .body("positions[0].validTo", equalTo(today.minusDays(1).toString()));
        accounts.correctPosition(id, Map.of("validTo", today.minusDays(20).toString()))
                .statusCode(422)
                .body("violations.field", hasItem("validTo"));
    }

    @Test
    void a_position_of_somebody_else_is_not_found_under_an_account() {
        var id = accounts.opened("mot", "NCC", Role.OFFICER);
        var other = accounts.opened("hai", "NCC", Role.OFFICER);
        accounts.administrator()
                .header("If-Match", accounts.tag(id))
                .body(Map.of("title", "Khác"))
                .patch(AccountCalls.ACCOUNT + "/positions/{position}", id, accounts.positionOf(other))
                .then()
                .statusCode(404);
    }

    @Test
    void a_changed_role_holds_at_once() {
        var head = agency.head("LDVL");
        head.get("/api/v1/sessions/current").then().body("role", equalTo("UNIT_HEAD"));
        var id = agency.actor(Role.UNIT_HEAD, "LDVL").accountId().toString();
        accounts.correctPosition(id, Map.of("role", "READER")).statusCode(200);
        agency.head("LDVL").get("/api/v1/sessions/current").then().body("role", equalTo("READER"));
    }

    @Test
    void name_and_user_name_are_corrected() {
        var id = accounts.opened("cu", "NCC", Role.OFFICER);
        var name = accounts.username("moi");
        accounts.administrator()
                .header("If-Match", accounts.tag(id))
                .body(Map.of("username", name.toUpperCase(), "displayName", "Tên Mới"))
                .patch(AccountCalls.ACCOUNT, id)
                .then()
                .statusCode(200)
                .body("username", equalTo(name))
                .body("displayName", equalTo("Tên Mới"));
        accounts.administrator()
                .header("If-Match", accounts.tag(id))
                .body(Map.of("username", agency.actor(Role.OFFICE, "VP").username()))
                .patch(AccountCalls.ACCOUNT, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("username-taken"));
    }
}
