package vn.tiendo.report.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RegimeResourceTest {
    private static final String REGIMES = "/api/v1/report-regimes";
    private static final String ONE = REGIMES + "/{id}";
    private static final String ACTIVATION = ONE + "/activation";
    private TestAgency agency;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void the_office_drafts_a_regime_and_sees_what_is_missing() {
        var draft = new HashMap<>(complete());
        draft.put("outline", "");
        draft.put("validFrom", null);

        draft(draft)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("content.name", equalTo("Báo cáo cải cách hành chính"))
                .body("units.code", contains("KHTC", "NCC", "LDVL"))
                .body("missing", contains("OUTLINE", "VALID_FROM"))
                .body("coming", not(empty()))
                .body("moves", contains("WRITE", "ACTIVATE", "DISCARD"));
    }

    @Test
    void it_comes_into_force_only_when_nothing_is_missing() {
        var draft = new HashMap<>(complete());
        draft.put("outline", "");
        draft.put("ways", List.of());
        var id = id(draft(draft));

        put(ACTIVATION, id, 0, null)
                .statusCode(409)
                .body("code", equalTo("regime-incomplete"))
                .body("detail", equalTo("Chưa áp dụng được vì còn trống: phương thức gửi, nhận, đề cương báo cáo."));

        put(ONE, id, 0, complete()).statusCode(200).body("missing", empty());
        put(ACTIVATION, id, 1, null)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("moves", contains("WRITE", "STOP"));
        put(ONE, id, 2, draft).statusCode(409).body("code", equalTo("regime-incomplete"));
        put(ONE + "/stop", id, 2, Map.of("reason", "")).statusCode(422).body("violations.field", hasItem("reason"));
        put(ONE + "/stop", id, 2, Map.of("reason", "Đã có chế độ mới"))
                .statusCode(200)
                .body("state", equalTo("STOPPED"));
    }

    @Test
    void whoever_has_not_seen_the_newest_version_changes_nothing() {
        var id = id(draft(complete()));
        var changed = new HashMap<>(complete());
        changed.put("receiver", "Ủy ban nhân dân tỉnh");
        put(ONE, id, 0, changed).statusCode(200);

        put(ACTIVATION, id, 7, null).statusCode(412);
        agency.office().put(ACTIVATION, id).then().statusCode(428);
        agency.office().header("If-Match", "\"0\"").delete(ONE, id).then().statusCode(412);
    }

    @Test
    void a_draft_is_thrown_away_and_what_was_in_force_is_not() {
        var draft = id(draft(complete()));
        agency.office().header("If-Match", "\"0\"").delete(ONE, draft).then().statusCode(204);
        agency.office().get(ONE, draft).then().statusCode(404);

        var active = id(draft(complete()));
        put(ACTIVATION, active, 0, null).statusCode(200);
        agency.office()
                .header("If-Match", "\"1\"")
                .delete(ONE, active)
                .then()
                .statusCode(409)
                .body("code", equalTo("regime-not-draft"));
    }

    @Test
    void what_is_wrong_is_a_violation_of_its_field() {
        var wrong = new HashMap<>(complete());
        wrong.put("name", " ");
        wrong.put("limits", List.of(Map.of("level", "", "receiver", "Sở", "rule", "DAY_OF_LAST_MONTH", "number", 32)));
        draft(wrong)
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("name", "limits[0].level", "limits[0].number"));

        wrong.putAll(complete());
        wrong.put("subjects", Map.of("kind", "CHOSEN", "unitIds", List.of(agency.unit("NCC"), agency.id())));
        draft(wrong).statusCode(422).body("violations.field", contains("subjects.unitIds[1]"));
        wrong.put("subjects", Map.of("kind", "GROUP", "groupId", agency.group("@CONCERNED")));
        draft(wrong).statusCode(422).body("violations.field", contains("subjects.groupId"));
        wrong.putAll(complete());
        wrong.put("planId", agency.id());
        draft(wrong).statusCode(422).body("violations.field", contains("planId"));
    }

    @Test
    void units_are_those_who_are_meant_today() {
        var chosen = new HashMap<>(complete());
        chosen.put("subjects", Map.of("kind", "CHOSEN", "unitIds", List.of(agency.unit("BBT"), agency.unit("VP"))));
        draft(chosen).body("units.code", contains("VP", "BBT"));

        chosen.put("subjects", Map.of("kind", "LEADS"));
        draft(chosen).statusCode(201).body("units", empty());
    }

    @Test
    void the_list_says_what_is_missing_and_what_comes_next() {
        var draft = new HashMap<>(complete());
        draft.put("receiver", "");
        draft(draft).statusCode(201);
        put(ACTIVATION, id(draft(complete())), 0, null).statusCode(200);

        agency.leader()
                .queryParam("total", true)
                .get(REGIMES)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.state", contains("ACTIVE", "DRAFT"))
                .body("items.missing", contains(0, 1))
                .body("items[0].next.words", containsString("quý"))
                .body("items[1].next", nullValue());
        agency.office()
                .queryParam("state", "DRAFT")
                .get(REGIMES)
                .then()
                .body("items", hasSize(1))
                .body("items[0].receiver", equalTo(""));
        agency.office().queryParam("nothing", 1).get(REGIMES).then().statusCode(422);
    }

    @Test
    void a_list_is_read_page_by_page_in_as_many_statements_whatever_its_length() {
        for (int i = 0; i < 3; i++) {
            draft(complete()).statusCode(201);
        }
        var cursor = agency.office()
                .queryParam("limit", 2)
                .get(REGIMES)
                .then()
                .body("items", hasSize(2))
                .extract()
                .<String>path("nextCursor");
        agency.office()
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(REGIMES)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());

        assertThat(statements(3)).isEqualTo(statements(1));
    }

    @Test
    void the_same_key_drafts_once() {
        for (int i = 0; i < 2; i++) {
            agency.office()
                    .header("Idempotency-Key", "che-do-" + agency.id())
                    .body(complete())
                    .post(REGIMES)
                    .then()
                    .statusCode(201);
        }
        agency.office().get(REGIMES).then().body("items", hasSize(1));
    }

    @Test
    void units_know_nothing_of_it() {
        var id = id(draft(complete()));

        agency.head("NCC").get(ONE, id).then().statusCode(403);
        agency.head("NCC").body(complete()).post(REGIMES).then().statusCode(403);
        TestAgency.create().office().get(ONE, id).then().statusCode(404);
    }

    private int statements(int limit) {
        return new StatementCounter()
                .during(() -> agency.office()
                        .queryParam("limit", limit)
                        .get(REGIMES)
                        .then()
                        .statusCode(200));
    }

    private ValidatableResponse draft(Map<String, Object> content) {
        return agency.office().body(content).post(REGIMES).then();
    }

    private static String id(ValidatableResponse drafted) {
        return drafted.statusCode(201).extract().path("id");
    }

    private ValidatableResponse put(String path, String id, long version, Map<String, ?> body) {
        var request = agency.office().header("If-Match", "\"%d\"".formatted(version));
        return (body == null ? request : request.body(body)).put(path, id).then();
    }

    private Map<String, Object> complete() {
        return RegimeRequests.quarterly(agency);
    }
}
