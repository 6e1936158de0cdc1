package vn.tiendo.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SearchResourceTest {
    private static final String SURVEY = "Khảo sát mức độ hài lòng của người dân";

    private TestAgency agency;
    private SearchedPlan plan;

    @BeforeEach
    void a_plan_is_in_force() {
        agency = TestAgency.create();
        plan = SearchedPlan.draft(agency, "Cải cách hành chính năm 2024")
                .task(SURVEY, "LDVL", "Báo cáo khảo sát")
                .task("Đăng tin, bài về cải cách hành chính", "NCC", "Chuyên mục phát thanh")
                .task("Sơ kết công tác", "LDVL", "Công văn")
                .issue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mức độ hài lòng", "muc do hai long", "HÀI LÒNG mức", "hai lon", "Mức  độ – (hài) lòng!"})
    void a_task_is_found_with_accents_or_without_and_before_the_last_word_is_finished(String words) {
        search(agency.office(), words)
                .body("groups.kind", contains("TASK"))
                .body("groups[0].total", equalTo(1))
                .body("groups[0].more", equalTo(false))
                .body("groups[0].hits[0].assignmentId", equalTo(plan.assignment(SURVEY)))
                .body("groups[0].hits[0].path", equalTo("1"))
                .body("groups[0].hits[0].workState", equalTo("NOT_STARTED"))
                .body("groups[0].hits[0].dueOn", equalTo("2024-12-31"));
    }

    @Test
    void what_was_looked_for_is_marked_in_parts() {
        search(agency.office(), "hai long")
                .body("groups[0].hits[0].excerpt.text", contains("Khảo sát mức độ ", "hài lòng", " của người dân"))
                .body("groups[0].hits[0].excerpt.hit", contains(false, true, false));
    }

    @Test
    void exact_accents_come_first() {
        search(agency.office(), "sơ kết").body("groups[0].hits.size()", equalTo(1));
        SearchedPlan.draft(agency, "Kế hoạch khác")
                .task("Số kết quả đúng hạn", "LDVL", "Công văn")
                .issue();

        search(agency.office(), "sơ kết")
                .body("groups[0].total", equalTo(2))
                .body("groups[0].hits[0].excerpt[0].text", equalTo("Sơ kết"))
                .body("groups[0].hits[1].excerpt[0].text", equalTo("Số kết"));
    }

    @Test
    void an_abbreviation_finds_what_it_stands_for() {
        search(agency.office(), "CCHC")
                .body("groups.kind", contains("PLAN", "TASK"))
                .body("groups[1].hits[0].excerpt[1].text", equalTo("cải cách hành chính"));
    }

    @Test
    void a_task_is_found_by_its_product() {
        search(agency.office(), "phát thanh")
                .body("groups.kind", contains("PRODUCT"))
                .body("groups[0].hits[0].excerpt[1].text", equalTo("phát thanh"))
                .body("groups[0].hits[0].content", equalTo("Đăng tin, bài về cải cách hành chính"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/BC-LĐVL", "015/bc-ldvl", "15 BC LĐVL", "15/BC–SLĐVL"})
    void evidence_is_found_by_its_symbol_until_it_is_taken_away(String symbol) {
        var path = "/api/v1/assignments/" + plan.assignment(SURVEY);
        var evidence = agency.head("LDVL")
                .body(Map.of("kind", "DOCUMENT", "reference", "15/BC-LĐVL"))
                .post(path + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("evidence[0].id");

        search(agency.office(), symbol)
                .body("groups.find { it.kind == 'PRODUCT' }.hits[0].excerpt[0].text", equalTo("15/BC-LĐVL"));
        agency.head("LDVL").delete(path + "/evidence/" + evidence).then().statusCode(200);
        search(agency.office(), symbol).body("groups.kind", not(hasItem("PRODUCT")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/KH-SKT", "1/KH-KT", "01 kh skt", "1/kh–skt", "KH-SKT"})
    void a_plan_is_found_by_its_symbol_however_it_is_written(String symbol) {
        search(agency.office(), symbol)
                .body("groups.find { it.kind == 'PLAN' }.hits[0].id", equalTo(plan.id()))
                .body("groups.find { it.kind == 'PLAN' }.hits[0].planState", equalTo("ISSUED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LĐVL", "ldvl", "P. LĐVL", "lao dong viec lam", "Phòng lao động"})
    void a_unit_is_found_by_its_abbreviation_and_by_its_name(String words) {
        search(agency.office(), words)
                .body("groups[0].kind", equalTo("UNIT"))
                .body("groups[0].hits[0].code", equalTo("LDVL"))
                .body("groups[0].hits[0].unitKind", equalTo("DIVISION"));
    }

    @Test
    void a_units_people_find_what_their_unit_takes_part_in() {
        search(agency.head("NCC"), "khảo sát").body("groups", equalTo(java.util.List.of()));
        search(agency.officer("LDVL"), "khảo sát").body("groups[0].hits.size()", equalTo(1));
        search(agency.leader(), "khảo sát").body("groups[0].hits.size()", equalTo(1));
    }

    @Test
    void nothing_of_another_agency_is_found() {
        search(TestAgency.create().office(), "khảo sát").body("groups.size()", equalTo(0));
    }

    @Test
    void drafts_are_found_by_those_who_may_know_of_them() {
        SearchedPlan.draft(agency, "Chương trình hợp tác quốc tế");

        search(agency.office(), "hợp tác quốc tế").body("groups[0].hits[0].planState", equalTo("DRAFT"));
        search(agency.head("LDVL"), "hợp tác quốc tế").body("groups.size()", equalTo(0));
    }

    @Test
    void a_difficulty_is_found_with_its_unit_and_its_state() {
        agency.head("LDVL")
                .body(Map.of(
                        "planId",
                        plan.id(),
                        "kind",
                        "FUNDING",
                        "description",
                        "Chưa bố trí kinh phí in phiếu khảo sát",
                        "proposal",
                        "Đề nghị cấp bổ sung"))
                .post("/api/v1/difficulties")
                .then()
                .statusCode(201);

        search(agency.officer("LDVL"), "kinh phi in")
                .body("groups.kind", contains("DIFFICULTY"))
                .body("groups[0].hits[0].excerpt.text", contains("Chưa bố trí ", "kinh phí in", " phiếu khảo sát"))
                .body("groups[0].hits[0].unitName", equalTo("Phòng Lao động - Việc làm"))
                .body("groups[0].hits[0].difficultyState", equalTo("DRAFT"))
                .body("groups[0].hits[0].planId", equalTo(plan.id()));
        search(agency.office(), "kinh phi in").body("groups.size()", equalTo(0));
    }

    @Test
    void one_kind_is_found_alone_and_no_more_than_wanted() {
        agency.office()
                .queryParams(Map.of("q", "cải cách", "kind", "PLAN", "limit", 1))
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("groups.kind", contains("PLAN"));
        agency.office()
                .queryParams(Map.of("q", "c", "limit", 1))
                .get("/api/v1/search")
                .then()
                .body("groups.find { it.kind == 'TASK' }.hits.size()", equalTo(1));
    }

    @Test
    void words_that_are_none_find_nothing() {
        search(agency.office(), "% _ \\ '").body("groups.size()", equalTo(0));
        search(agency.office(), "x".repeat(200)).body("groups.size()", equalTo(0));
    }

    @Test
    void what_cannot_be_looked_for_is_refused() {
        agency.office().get("/api/v1/search").then().statusCode(422).body("violations[0].field", equalTo("q"));
        agency.office()
                .queryParam("q", "x".repeat(201))
                .get("/api/v1/search")
                .then()
                .statusCode(422);
        agency.office()
                .queryParams(Map.of("q", "x", "limit", 51))
                .get("/api/v1/search")
                .then()
                .statusCode(422);
        given().queryParam("q", "x").get("/api/v1/search").then().statusCode(401);
    }

    @Test
    void costs_few_statements_however_much_is_found() {
        var statements = new StatementCounter();
        search(agency.office(), "cải cách");

        // begin, limits, plans, newest tasks, lines, newest difficulties, commit; the units are remembered
        assertThat(statements.during(() -> search(agency.office(), "cải cách"))).isLessThanOrEqualTo(7);
    }

    private static ValidatableResponse search(RequestSpecification as, String words) {
        return as.queryParam("q", words)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("code", nullValue());
    }
}
