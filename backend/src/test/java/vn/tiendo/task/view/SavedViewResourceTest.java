package vn.tiendo.task.view;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SavedViewResourceTest {
    private static final String VIEWS = "/api/v1/saved-views";
    private static final String ONE = VIEWS + "/{id}";

    private TestAgency agency;

    @BeforeEach
    void an_agency() {
        agency = TestAgency.create();
    }

    @Test
    void a_view_keeps_how_work_is_shown_and_by_which_filters() {
        var id = saved(agency.officer("LDVL"), view("Việc quá hạn", "NONE"));
        agency.officer("LDVL")
                .get(ONE, id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("presentation", equalTo("BOARD"))
                .body("query", equalTo(Map.of("schedule", "OVERDUE", "by", "UNIT")))
                .body("own", equalTo(true))
                .body("standard", equalTo(false));
    }

    @Test
    void only_its_owner_sees_a_view_that_is_not_shared() {
        var id = saved(agency.head("LDVL"), view("Của tôi", "NONE"));
        agency.officer("LDVL").get(ONE, id).then().statusCode(404);
        list(agency.officer("LDVL")).body("items", hasSize(0));
        given().get(VIEWS).then().statusCode(401);
    }

    @Test
    void a_shared_view_is_seen_in_the_unit_or_the_agency_and_changed_by_its_owner_alone() {
        var id = saved(agency.head("LDVL"), view("Của phòng", "UNIT"));
        saved(agency.office(), view("Của Sở", "AGENCY"));
        list(agency.officer("LDVL")).body("items.name", contains("Của phòng", "Của Sở"));
        list(agency.officer("NCC")).body("items.name", contains("Của Sở"));
        var elsewhere = TestAgency.create();
        list(elsewhere.office()).body("items", hasSize(0));

        agency.officer("LDVL")
                .header("If-Match", "\"0\"")
                .body(view("Khác", "NONE"))
                .put(ONE, id)
                .then()
                .statusCode(403)
                .body("code", equalTo("view-of-another"));
        agency.officer("LDVL")
                .header("If-Match", "\"0\"")
                .delete(ONE, id)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE, VP, AGENCY, 201",
        "LEADER, LD, AGENCY, 201",
        "UNIT_HEAD, LDVL, UNIT, 201",
        "UNIT_HEAD, LDVL, AGENCY, 403",
        "OFFICER, LDVL, UNIT, 403",
        "EDITOR, BBT, UNIT, 403",
        "READER, LD, NONE, 201"
    })
    void those_share_who_answer_for_others(Role role, String unit, String sharing, int status) {
        agency.as(role, unit).body(view("Chung", sharing)).post(VIEWS).then().statusCode(status);
    }

    @Test
    void it_is_changed_and_removed_by_whoever_has_seen_it() {
        var id = saved(agency.office(), view("Cũ", "NONE"));
        agency.office().body(view("Mới", "AGENCY")).put(ONE, id).then().statusCode(428);
        agency.office()
                .header("If-Match", "\"0\"")
                .body(view("Mới", "AGENCY"))
                .put(ONE, id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Mới"))
                .body("version", equalTo(1));
        agency.office()
                .header("If-Match", "\"0\"")
                .body(view("Mới", "NONE"))
                .put(ONE, id)
                .then()
                .statusCode(412);
        agency.office().header("If-Match", "\"1\"").delete(ONE, id).then().statusCode(204);
        agency.office().get(ONE, id).then().statusCode(404);
    }

    @Test
    void one_owner_has_no_two_of_the_same_name() {
        saved(agency.office(), view("Quá hạn", "NONE"));
        agency.office()
                .body(view(" quá HẠN ", "NONE"))
                .post(VIEWS)
                .then()
                .statusCode(409)
                .body("code", equalTo("view-name-taken"));
        saved(agency.leader(), view("Quá hạn", "NONE"));
    }

    @Test
    void a_filter_that_is_not_known_is_refused() {
        agency.office()
                .body(Map.of("name", "Lạ", "presentation", "TABLE", "query", Map.of("mau", "xanh"), "sharing", "NONE"))
                .post(VIEWS)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("query.mau"));
    }

    @Test
    void a_view_with_a_filter_that_was_dropped_opens_without_it_and_says_so() {
        var id = saved(agency.office(), view("Từ năm ngoái", "NONE"));
        TestDatabase.run(
                "update saved_view set query = query || '{\"mau\": \"xanh\"}' where id = ?", UUID.fromString(id));
        agency.office()
                .get(ONE, id)
                .then()
                .body("unknown", contains("mau"))
                .body("query", equalTo(Map.of("schedule", "OVERDUE", "by", "UNIT")));
    }

    @Test
    void each_person_begins_with_one_view_at_most() {
        var first = saved(agency.office(), view("Một", "AGENCY"));
        var second = saved(agency.office(), view("Hai", "AGENCY"));
        agency.officer("NCC")
                .put(ONE + "/standard", first)
                .then()
                .statusCode(200)
                .body("standard", equalTo(true));
        agency.officer("NCC").put(ONE + "/standard", second).then().statusCode(200);
        list(agency.officer("NCC")).body("items.findAll { it.standard }.name", contains("Hai"));
        list(agency.office()).body("items.findAll { it.standard }", hasSize(0));
        agency.officer("NCC").delete(ONE + "/standard", second).then().statusCode(200);
        list(agency.officer("NCC")).body("items.findAll { it.standard }", hasSize(0));

        agency.officer("NCC").put(ONE + "/standard", first).then().statusCode(200);
        agency.office().header("If-Match", "\"0\"").delete(ONE, first).then().statusCode(204);
        list(agency.officer("NCC")).body("items", hasSize(1));
    }

    @Test
    void saving_twice_with_one_key_saves_once() {
        for (int i = 0; i < 2; i++) {
            agency.office()
                    .header("Idempotency-Key", "mot-lan")
                    .body(view("Một lần", "NONE"))
                    .post(VIEWS)
                    .then()
                    .statusCode(201);
        }
        list(agency.office()).body("items", hasSize(1));
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        var statements = new StatementCounter();
        saved(agency.office(), view("Một", "NONE"));
        var one = statements.during(() -> list(agency.office()));
        saved(agency.office(), view("Hai", "NONE"));
        saved(agency.office(), view("Ba", "AGENCY"));
        assertThat(statements.during(() -> list(agency.office()))).isEqualTo(one);
    }

    private static Map<String, ?> view(String name, String sharing) {
        return Map.of(
                "name",
                name,
                "presentation",
                "BOARD",
                "query",
                Map.of("schedule", "OVERDUE", "by", "UNIT"),
                "sharing",
                sharing);
    }

    private static String saved(RequestSpecification who, Map<String, ?> view) {
        return who.body(view).post(VIEWS).then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse list(RequestSpecification who) {
        return who.get(VIEWS).then().statusCode(200);
    }
}
