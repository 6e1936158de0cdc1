package vn.tiendo.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountResourceTest {
    private static final String ACCOUNT = "/api/v1/accounts/{id}";

    private final TestAgency agency = TestAgency.create();

    @Inject
    AccountAdministration service;

    @Inject
    BusinessClock clock;

    @Test
    void is_opened_with_a_first_position() {
        var name = username("lan");
        open(name, "Nguyễn  Thị Lan", position("NCC", Role.UNIT_HEAD))
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
        var request = account(username("hai"), "Lê Văn Hai", position("VP", Role.OFFICER));
        var first = administrator().header("Idempotency-Key", "k").body(request).post("/api/v1/accounts");
        var second =
                administrator().header("Idempotency-Key", "k").body(request).post("/api/v1/accounts");
        assertThat(second.then().statusCode(201).extract().<String>path("id"))
                .isEqualTo(first.then().extract().path("id"));
    }

    @Test
    void needs_a_user_name_that_nobody_has() {
        var taken = agency.actor(Role.OFFICE, "VP").username().toUpperCase();
        open(taken, "Người Khác", position("VP", Role.OFFICER)).statusCode(409).body("code", equalTo("username-taken"));
        open("có dấu", "Người Khác", position("VP", Role.OFFICER))
                .statusCode(422)
                .body("violations.field", hasItem("username"));
    }

    @Test
    void holds_positions_in_units_of_the_own_agency_only() {
        var foreign = new HashMap<>(position("NCC", Role.OFFICER));
        foreign.put("unitId", TestAgency.create().unit("NCC"));
        open(username("x"), "Người Lạ", foreign).statusCode(422).body("violations.field", hasItem("position.unitId"));
        var id = opened("binh", "NCC", Role.OFFICER);
        administrator()
                .body(foreign)
                .post(ACCOUNT + "/positions", id)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("unitId"));
    }

    @Test
    void holds_several_positions_at_once() {
        var id = opened("an", "NCC", Role.UNIT_HEAD);
        administrator()
                .body(position("BBT", Role.EDITOR))
                .post(ACCOUNT + "/positions", id)
                .then()
                .statusCode(201)
                .body("positions.role", contains("UNIT_HEAD", "EDITOR"));
    }

    @Test
    void a_position_is_corrected_and_ended() {
        var id = opened("ket", "NCC", Role.OFFICER);
        var today = clock.today();
        correctPosition(id, Map.of("title", "Phó Trưởng phòng", "unitId", agency.unit("KHTC"), "role", "UNIT_HEAD"))
                .statusCode(200)
                .body("positions[0].title", equalTo("Phó Trưởng phòng"))
                .body("positions[0].unitName", equalTo("Phòng Kế hoạch - Tài chính"));
        correctPosition(
                        id,
                        Map.of(
                                "validFrom",
                                today.minusDays(9).toString(),
                                "validTo",
                                today.minusDays(1).toString()))
                .statusCode(200)
                .body("positions[0].validTo", equalTo(today.minusDays(1).toString()));
        correctPosition(id, Map.of("validTo", today.minusDays(20).toString()))
                .statusCode(422)
                .body("violations.field", hasItem("validTo"));
    }

    @Test
    void a_position_of_somebody_else_is_not_found_under_an_account() {
        var id = opened("mot", "NCC", Role.OFFICER);
        var other = opened("hai", "NCC", Role.OFFICER);
        administrator()
                .header("If-Match", tag(id))
                .body(Map.of("title", "Khác"))
                .patch(ACCOUNT + "/positions/{position}", id, positionOf(other))
                .then()
                .statusCode(404);
    }

    @Test
    void a_changed_role_holds_at_once() {
        var head = agency.head("LDVL");
        head.get("/api/v1/sessions/current").then().body("role", equalTo("UNIT_HEAD"));
        var id = agency.actor(Role.UNIT_HEAD, "LDVL").accountId().toString();
        correctPosition(id, Map.of("role", "READER")).statusCode(200);
        agency.head("LDVL").get("/api/v1/sessions/current").then().body("role", equalTo("READER"));
    }

    @Test
    void name_and_user_name_are_corrected() {
        var id = opened("cu", "NCC", Role.OFFICER);
        var name = username("moi");
        administrator()
                .header("If-Match", tag(id))
                .body(Map.of("username", name.toUpperCase(), "displayName", "Tên Mới"))
                .patch(ACCOUNT, id)
                .then()
                .statusCode(200)
                .body("username", equalTo(name))
                .body("displayName", equalTo("Tên Mới"));
        administrator()
                .header("If-Match", tag(id))
                .body(Map.of("username", agency.actor(Role.OFFICE, "VP").username()))
                .patch(ACCOUNT, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("username-taken"));
    }

    @Test
    void a_one_time_password_ends_all_sessions_and_lets_its_owner_in() {
        var officer = agency.actor(Role.OFFICER, "NCC");
        agency.officer("NCC").get("/api/v1/sessions/current").then().statusCode(200);
        String password = put(officer.accountId().toString(), "/password")
                .statusCode(200)
                .body("password", matchesPattern("([a-z0-9]{4}-){3}[a-z0-9]{4}"))
                .extract()
                .path("password");
        agency.officer("NCC").get("/api/v1/sessions/current").then().statusCode(401);
        signIn(officer.username(), "mat-khau-kiem-thu").statusCode(401);
        signIn(officer.username(), password).statusCode(201).body("step", equalTo("CHANGE_PASSWORD"));
    }

    @Test
    void an_authenticator_that_was_never_there_cannot_be_removed() {
        delete(opened("khongma", "NCC", Role.OFFICER), "/second-factor")
                .statusCode(409)
                .body("code", equalTo("second-factor-absent"));
    }

    @Test
    void disabling_ends_its_sessions_at_once() {
        var officer = agency.actor(Role.OFFICER, "KHTC");
        var id = officer.accountId().toString();
        agency.officer("KHTC").get("/api/v1/sessions/current").then().statusCode(200);
        put(id, "/disablement").statusCode(200).body("state", equalTo("DISABLED"));
        agency.officer("KHTC").get("/api/v1/sessions/current").then().statusCode(401);
        signIn(officer.username(), "mat-khau-kiem-thu").statusCode(401);
        put(id, "/disablement").statusCode(409).body("code", equalTo("account-already-disabled"));
        delete(id, "/disablement").statusCode(200).body("state", equalTo("ACTIVE"));
        signIn(officer.username(), "mat-khau-kiem-thu").statusCode(201);
        delete(id, "/disablement").statusCode(409).body("code", equalTo("account-not-disabled"));
    }

    @Test
    void the_last_administrator_stays() {
        var own = agency.actor(Role.ADMINISTRATOR, "VP").accountId().toString();
        put(own, "/disablement").statusCode(409).body("code", equalTo("last-administrator"));
        correctPosition(own, Map.of("role", "OFFICER")).statusCode(409).body("code", equalTo("last-administrator"));
        correctPosition(own, Map.of("validTo", clock.today().plusDays(30).toString()))
                .statusCode(409)
                .body("code", equalTo("last-administrator"));
        opened("haiquantri", "VP", Role.ADMINISTRATOR);
        correctPosition(own, Map.of("validTo", clock.today().plusDays(30).toString()))
                .statusCode(200);
    }

    @Test
    void erased_personal_data_are_gone_for_good() {
        var officer = agency.actor(Role.OFFICER, "NCC");
        var id = officer.accountId().toString();
        agency.officer("NCC").get("/api/v1/sessions/current").then().statusCode(200);
        delete(id, "/personal-data")
                .statusCode(200)
                .body("state", equalTo("ERASED"))
                .body("username", startsWith("~"))
                .body("displayName", equalTo("Tài khoản đã xóa dữ liệu"));
        agency.officer("NCC").get("/api/v1/sessions/current").then().statusCode(401);
        signIn(officer.username(), "mat-khau-kiem-thu").statusCode(401);
        delete(id, "/personal-data").statusCode(409).body("code", equalTo("account-erased"));
        delete(id, "/disablement").statusCode(409).body("code", equalTo("account-erased"));
        put(id, "/password").statusCode(409).body("code", equalTo("account-erased"));
        administrator()
                .body(position("NCC", Role.OFFICER))
                .post(ACCOUNT + "/positions", id)
                .then()
                .statusCode(409);
    }

    @Test
    void nobody_erases_their_own_data() {
        opened("khac", "VP", Role.ADMINISTRATOR);
        var own = agency.actor(Role.ADMINISTRATOR, "VP").accountId().toString();
        delete(own, "/personal-data").statusCode(409).body("code", equalTo("own-account"));
    }

    @Test
    void the_list_is_read_by_name_page_by_page_to_its_end() {
        for (var name : List.of("Đỗ Nam", "An Bình", "Ánh Hồng", "Dương Lan")) {
            open(username(), name, position("NCC", Role.OFFICER)).statusCode(201);
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = administrator()
                    .queryParam("unit", agency.unit("NCC"))
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/accounts")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.displayName"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly("An Bình", "Ánh Hồng", "Dương Lan", "Đỗ Nam");
    }

    @Test
    void the_list_is_filtered_by_words_state_and_unit() {
        var id = open(username(), "Đặng Văn Tám", position("LDVL", Role.OFFICER))
                .extract()
                .<String>path("id");
        listed("q=dang van").body("items.id", contains(id));
        listed("q=chức vụ LDVL").body("items.id", contains(id));
        listed("q=%25").body("items", empty());
        put(id, "/disablement").statusCode(200);
        listed("state=DISABLED&total=true").body("items.id", contains(id)).body("total", equalTo(1));
        listed("state=ERASED").body("items", empty());
        listed("unit=" + agency.unit("LDVL")).body("items.id", contains(id));
        listed("unit=" + agency.unit("KHTC")).body("items", empty());
        administrator().get("/api/v1/accounts?ten=a").then().statusCode(422);
        administrator().get("/api/v1/accounts?cursor=abc").then().statusCode(422);
    }

    @Test
    void the_list_costs_the_same_however_long_it_is() {
        var actor = agency.actor(Role.ADMINISTRATOR, "VP");
        for (int i = 0; i < 4; i++) {
            open(username(), "Người " + i, position("NCC", Role.OFFICER)).statusCode(201);
        }
        var filter = new AccountFilter();
        filter.limit = 50;
        var sent = new StatementCounter().during(() -> CurrentActor.onBehalfOf(actor, () -> service.list(filter)));
        // begin, page, positions, commit
        assertThat(sent).isLessThanOrEqualTo(4);
    }

    @Test
    void a_stale_or_missing_version_is_refused() {
        var id = opened("cham", "NCC", Role.OFFICER);
        var stale = tag(id);
        correctPosition(id, Map.of("title", "Mới")).statusCode(200);
        var body = Map.of("displayName", "Tên");
        administrator()
                .header("If-Match", stale)
                .body(body)
                .patch(ACCOUNT, id)
                .then()
                .statusCode(412);
        administrator().body(body).patch(ACCOUNT, id).then().statusCode(428);
        administrator()
                .header("If-Match", stale)
                .put(ACCOUNT + "/password", id)
                .then()
                .statusCode(412);
        administrator()
                .header("If-Match", stale)
                .put(ACCOUNT + "/disablement", id)
                .then()
                .statusCode(412);
        administrator()
                .header("If-Match", stale)
                .delete(ACCOUNT + "/disablement", id)
                .then()
                .statusCode(412);
        administrator()
                .header("If-Match", stale)
                .delete(ACCOUNT + "/personal-data", id)
                .then()
                .statusCode(412);
        administrator()
                .header("If-Match", stale)
                .body(Map.of("title", "x"))
                .patch(ACCOUNT + "/positions/{position}", id, positionOf(id))
                .then()
                .statusCode(412);
    }

    @Test
    void does_not_exist_for_another_agency() {
        var foreign = TestAgency.create().actor(Role.OFFICER, "NCC").accountId();
        administrator().get(ACCOUNT, foreign).then().statusCode(404);
        administrator()
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(ACCOUNT, foreign)
                .then()
                .statusCode(404);
        administrator()
                .header("If-Match", "\"0\"")
                .put(ACCOUNT + "/password", foreign)
                .then()
                .statusCode(404);
        administrator()
                .header("If-Match", "\"0\"")
                .put(ACCOUNT + "/disablement", foreign)
                .then()
                .statusCode(404);
        administrator()
                .header("If-Match", "\"0\"")
                .delete(ACCOUNT + "/personal-data", foreign)
                .then()
                .statusCode(404);
        administrator()
                .body(position("NCC", Role.OFFICER))
                .post(ACCOUNT + "/positions", foreign)
                .then()
                .statusCode(404);
    }

    @Test
    void only_an_administrator_may_call() {
        var id = agency.actor(Role.OFFICER, "NCC").accountId();
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                everyCall(agency.as(role, "VP"), id.toString(), 403);
            }
        }
        everyCall(given().contentType(ContentType.JSON), id.toString(), 401);
    }

    private void everyCall(RequestSpecification caller, String id, int status) {
        given().spec(caller).get("/api/v1/accounts").then().statusCode(status);
        given().spec(caller).body("{}").post("/api/v1/accounts").then().statusCode(status);
        given().spec(caller).get(ACCOUNT, id).then().statusCode(status);
        given().spec(caller).body("{}").patch(ACCOUNT, id).then().statusCode(status);
        given().spec(caller).put(ACCOUNT + "/password", id).then().statusCode(status);
        given().spec(caller).put(ACCOUNT + "/disablement", id).then().statusCode(status);
        given().spec(caller).delete(ACCOUNT + "/disablement", id).then().statusCode(status);
        given().spec(caller).delete(ACCOUNT + "/personal-data", id).then().statusCode(status);
        given().spec(caller).delete(ACCOUNT + "/second-factor", id).then().statusCode(status);
        given().spec(caller).body("{}").post(ACCOUNT + "/positions", id).then().statusCode(status);
        given().spec(caller)
                .body("{}")
                .patch(ACCOUNT + "/positions/" + id, id)
                .then()
                .statusCode(status);
    }

    private RequestSpecification administrator() {
        return agency.as(Role.ADMINISTRATOR, "VP");
    }

    private ValidatableResponse listed(String query) {
        return administrator().get("/api/v1/accounts?" + query).then().statusCode(200);
    }

    private ValidatableResponse put(String id, String what) {
        return administrator()
                .header("If-Match", tag(id))
                .put(ACCOUNT + what, id)
                .then();
    }

    private ValidatableResponse delete(String id, String what) {
        return administrator()
                .header("If-Match", tag(id))
                .delete(ACCOUNT + what, id)
                .then();
    }

    private ValidatableResponse correctPosition(String id, Map<String, ?> change) {
        return administrator()
                .header("If-Match", tag(id))
                .body(change)
                .patch(ACCOUNT + "/positions/{position}", id, positionOf(id))
                .then();
    }

    private String positionOf(String id) {
        return administrator().get(ACCOUNT, id).then().extract().path("positions[0].id");
    }

    private String tag(String id) {
        return administrator().get(ACCOUNT, id).then().statusCode(200).extract().header("ETag");
    }

    private String opened(String name, String unit, Role role) {
        return open(username(name), "Người Thử", position(unit, role))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse open(String username, String name, Map<String, ?> position) {
        return administrator()
                .body(account(username, name, position))
                .post("/api/v1/accounts")
                .then();
    }

    private static Map<String, Object> account(String username, String name, Map<String, ?> position) {
        return Map.of("username", username, "displayName", name, "position", position);
    }

    private Map<String, Object> position(String unit, Role role) {
        return Map.of("unitId", agency.unit(unit), "role", role, "title", "Chức vụ " + unit);
    }

    private String username(String name) {
        return name + "." + agency.id().toString().substring(24);
    }

    private String username() {
        return username("nguoi" + System.nanoTime());
    }

    private static ValidatableResponse signIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/sessions")
                .then();
    }
}
