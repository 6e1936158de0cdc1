package vn.tiendo.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What somebody would try who wants more than is theirs, with bodies, cursors, names and keys. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AttackTest {
    private static final List<String> LISTS = List.of(
            "/api/v1/plans", "/api/v1/plan-imports", "/api/v1/assignments", "/api/v1/tasks", "/api/v1/report-rounds");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not base64!",
                "\u001f",
                "a\u001fb",
                "' or 1=1 --",
                "2024-02-30\u001f00000000-0000-0000-0000-000000000000",
                "+999999999-12-31\u001f00000000-0000-0000-0000-000000000000",
                "+1000000000-12-31T23:59:59Z\u001f00000000-0000-0000-0000-000000000000",
                "00000000-0000-0000-0000-000000000000\u001f99999999999",
                "\u0000\u001f\u0000"
            })
    void a_forged_cursor_is_refused_or_shows_nothing_of_others(String keys) {
        var owner = TestAgency.create();
        var secret = plan(owner, "Kế hoạch kín");
        var stranger = TestAgency.create().office();
        for (var list : LISTS) {
            for (var cursor : List.of(keys, encoded(keys))) {
                var answer = given().spec(stranger).queryParam("cursor", cursor).get(list);
                assertThat(answer.statusCode()).as(list).isIn(200, 400, 422);
                assertThat(answer.asString()).doesNotContain(secret);
                quiet(answer);
            }
        }
    }

    @Test
    void a_cursor_of_another_agency_opens_only_the_own_list() {
        var owner = TestAgency.create();
        for (int i = 0; i < 3; i++) {
            plan(owner, "Kế hoạch " + i);
        }
        var cursor = owner.office().get("/api/v1/plans?limit=1").jsonPath().getString("nextCursor");

        var answer = TestAgency.create().office().queryParam("cursor", cursor).get("/api/v1/plans?total=true");

        assertThat(answer.jsonPath().getList("items")).isEmpty();
        assertThat(answer.jsonPath().getInt("total")).isZero();
    }

    @Test
    void an_idempotency_key_belongs_to_its_account() {
        var key = UUID.randomUUID().toString();
        var first = TestAgency.create();
        var second = TestAgency.create();

        var mine = first.office()
                .header("Idempotency-Key", key)
                .body(newPlan("Một"))
                .post("/api/v1/plans");
        var theirs = second.office()
                .header("Idempotency-Key", key)
                .body(newPlan("Một"))
                .post("/api/v1/plans");

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.jsonPath().getString("id"))
                .isNotEqualTo(mine.jsonPath().getString("id"));
    }

    @Test
    void sending_twice_at_once_makes_one_thing() throws Exception {
        var agency = TestAgency.create();
        var key = UUID.randomUUID().toString();
        agency.office();
        Callable<Response> send = () -> agency.office()
                .header("Idempotency-Key", key)
                .body(newPlan("Đôi"))
                .post("/api/v1/plans");
        try (var people = Executors.newFixedThreadPool(4)) {
            var ids = people.invokeAll(List.of(send, send, send, send)).stream()
                    .map(answer -> answer.resultNow().jsonPath().getString("id"))
                    .distinct();
            assertThat(ids).hasSize(1);
        }
        assertThat(agency.office().get("/api/v1/plans?total=true").jsonPath().getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void a_body_that_is_too_deep_too_long_ambiguous_or_of_another_kind_is_refused() {
        var agency = TestAgency.create();
        var twice =
                "{\"title\": \"a\", \"title\": \"b\", \"periodFrom\": \"2024-01-01\", \"periodTo\": \"2024-12-31\"}";

        for (var deep :
                List.of("[".repeat(100_000), "{\"title\":".repeat(1000), "{\"title\": " + "9".repeat(5000) + "}")) {
            var cookie = "Cookie: tiendo_session=" + agency.cookie(Role.OFFICE, "VP");
            assertThat(RawHttp.send(RawHttp.STRANGER, "POST /api/v1/plans HTTP/1.1", deep, cookie))
                    .startsWith("HTTP/1.1 400")
                    .contains("malformed-body");
        }
        refused(agency.office().body(twice).post("/api/v1/plans"), 400);
        refused(
                agency.office()
                        .body("{\"title\": \"" + "a".repeat(6 << 20) + "\"}")
                        .post("/api/v1/plans"),
                413);
        refused(agency.office().contentType("text/plain").body("title").post("/api/v1/plans"), 415);
        refused(agency.office().contentType("application/xml").body("<a/>").post("/api/v1/plans"), 415);
    }

    @Test
    void what_the_database_cannot_hold_is_refused_and_not_a_failure() {
        var agency = TestAgency.create();

        refused(agency.office().body(newPlan("số không: \u0000")).post("/api/v1/plans"), 400);
        var far = Map.of("title", "Xa", "periodFrom", "+999999999-01-01", "periodTo", "+999999999-12-31");
        refused(agency.office().body(far).post("/api/v1/plans"), 400, 422);
        refused(agency.office().queryParam("q", "\u0000").get("/api/v1/plans"), 400);
        refused(agency.office().queryParam("dueBefore", "+999999999-12-31").get("/api/v1/assignments"), 200, 400);
        refused(agency.office().get("/api/v1/plans/{id}", "' or 1=1"), 404);
    }

    @Test
    void a_field_that_a_request_does_not_have_changes_nothing() {
        var agency = TestAgency.create();
        var other = TestAgency.create();
        var request = new HashMap<String, Object>(newPlan("Của ai"));
        request.putAll(Map.of("agencyId", other.id(), "state", "ISSUED", "number", 1, "id", UUID.randomUUID()));

        var made = agency.office().body(request).post("/api/v1/plans").jsonPath();

        assertThat(made.getString("state")).isEqualTo("DRAFT");
        assertThat(other.office().get("/api/v1/plans/" + made.getString("id")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void ids_of_another_agency_in_a_body_are_unknown() {
        var agency = TestAgency.create();
        var other = TestAgency.create();
        var plan = plan(agency, "Kế hoạch");
        var task = Map.of("kind", "TASK", "content", "Việc", "lead", List.of(Map.of("unitId", other.unit("NCC"))));

        refused(agency.office().body(task).post("/api/v1/plans/{id}/items", plan), 422);
    }

    @Test
    void a_file_name_brings_no_line_into_a_header() {
        var world = AccessWorld.create();
        var things = world.thingsOf("NCC");
        var answer = world.agency()
                .head("NCC")
                .get("/api/v1/assignments/{a}/evidence/{e}/file", things.get("assignment"), things.get("evidence"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void an_unsafe_call_from_another_site_is_refused_whatever_the_proxy_headers_say() {
        var agency = TestAgency.create();
        for (var header : List.of("X-Forwarded-Host", "X-Original-Host", "Forwarded")) {
            refused(
                    agency.office()
                            .header("Origin", "https://evil.example")
                            .header(header, "evil.example")
                            .body(newPlan("Giả"))
                            .post("/api/v1/plans"),
                    403);
        }
    }

    @Test
    void a_header_does_not_change_the_method() {
        var agency = TestAgency.create();
        var plan = plan(agency, "Còn nguyên");
        for (var header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            agency.as(Role.OFFICE, "VP")
                    .header(header, "DELETE")
                    .header("If-Match", "\"0\"")
                    .get("/api/v1/plans/" + plan);
            refused(agency.office().header(header, "DELETE").body("{}").post("/api/v1/plans/" + plan), 405);
        }
        assertThat(agency.office().get("/api/v1/plans/" + plan).statusCode()).isEqualTo(200);
    }

    private static void refused(Response answer, Integer... status) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn((Object[]) status);
        quiet(answer);
    }

    /** Neither a stack trace nor the words of the database. */
    private static void quiet(Response answer) {
        assertThat(answer.asString())
                .doesNotContain("\tat ", "Exception", "org.postgresql", "vn.tiendo", "select ", "SQL");
    }

    private static String plan(TestAgency agency, String title) {
        return agency.office()
                .body(newPlan(title))
                .post("/api/v1/plans")
                .jsonPath()
                .getString("id");
    }

    private static Map<String, String> newPlan(String title) {
        return Map.of("title", title, "periodFrom", "2024-01-01", "periodTo", "2024-12-31");
    }

    private static String encoded(String keys) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.getBytes(StandardCharsets.UTF_8));
    }
}
