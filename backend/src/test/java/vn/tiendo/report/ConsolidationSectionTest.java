package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.ROUNDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestWord;

/** The text of a consolidation, drafted by the program and edited by hand. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ConsolidationSectionTest {
    private static final String PATH = ROUNDS + "/{id}/consolidation";
    private static final String SECTION = PATH + "/sections/DIFFICULTIES";
    private static final String DRAFT = "Phòng Người có công: Thiếu kinh phí.";
    private static final String BY_HAND = "Cả hai phòng thiếu kinh phí.\n- Đề nghị bổ sung.";

    private TestAgency agency;
    private String round;
    private OneReport ncc;
    private OneReport ldvl;

    /** NCC is approved, LDVL not yet. */
    @BeforeEach
    void round() {
        agency = TestAgency.create();
        var plan = PlanForReports.issued(agency);
        round = plan.round("NCC", "LDVL");
        ncc = new OneReport(agency, plan.report(round, "NCC"), "NCC");
        ldvl = new OneReport(agency, plan.report(round, "LDVL"), "LDVL");
        ncc.write(Map.of("difficulties", "Thiếu kinh phí.")).statusCode(200);
        ncc.submitted().approve().statusCode(200);
    }

    @Test
    void the_draft_says_what_the_figures_and_the_units_say() {
        agency.office()
                .get(PATH, round)
                .then()
                .statusCode(200)
                .body("sections", hasSize(9))
                .body("sections.version", not(hasItem(1)))
                .body("sections.find { it.section == 'DIFFICULTIES' }.text", equalTo(DRAFT))
                .body(
                        "sections.find { it.section == 'SENDING' }.text",
                        containsString("Có 01/02 đơn vị có báo cáo đã được duyệt"))
                .body(
                        "sections.find { it.section == 'RESULTS' }.text",
                        containsString("chủ trì 02 nhiệm vụ, mỗi nhiệm vụ tính một lần"));
    }

    @Test
    void what_is_written_by_hand_stays_when_the_sources_change_and_says_so() {
        write(0, BY_HAND)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("text", equalTo(BY_HAND))
                .body("drafted", equalTo(DRAFT))
                .body("sourceChanged", equalTo(false))
                .body("editedBy", notNullValue());

        ldvl.write(Map.of("difficulties", "Thiếu người.")).statusCode(200);
        ldvl.submitted().approve().statusCode(200);

        agency.leader()
                .get(SECTION, round)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("text", equalTo(BY_HAND))
                .body("sourceChanged", equalTo(true))
                .body("changes.kind", contains("ADDED"))
                .body("changes.text", contains("Phòng Lao động - Việc làm: Thiếu người."));
        assertThat(word())
                .contains("Cả hai phòng thiếu kinh phí.", "- Đề nghị bổ sung.")
                .doesNotContain(DRAFT);
    }

    @Test
    void whoever_keeps_the_edit_on_the_new_draft_is_told_of_later_changes_only() {
        write(0, BY_HAND).statusCode(200);
        ldvl.write(Map.of("difficulties", "Thiếu người.")).statusCode(200);
        ldvl.submitted().approve().statusCode(200);
        String drafted = agency.office().get(SECTION, round).path("drafted");

        agency.office()
                .header("If-Match", "\"1\"")
                .body(Map.of("text", BY_HAND, "basedOn", drafted))
                .put(SECTION, round)
                .then()
                .statusCode(200)
                .body("sourceChanged", equalTo(false))
                .body("changes", empty());
    }

    @Test
    void the_draft_can_be_taken_again_and_the_edit_stays_in_the_trail() {
        write(0, BY_HAND).statusCode(200);
        agency.office()
                .header("If-Match", "\"1\"")
                .delete(SECTION, round)
                .then()
                .statusCode(200)
                .body("text", equalTo(DRAFT))
                .body("editedBy", nullValue())
                .body("version", equalTo(2));

        agency.leader()
                .queryParam("event", "SectionWritten")
                .get("/api/v1/audit-entries")
                .then()
                .body("items[0].sentence", equalTo("Sửa báo cáo tổng hợp, mục Khó khăn, vướng mắc"));
        agency.leader()
                .queryParam("event", "SectionRedrafted")
                .get("/api/v1/audit-entries")
                .then()
                .body("items", hasSize(1));
    }

    /** 2 000 units with 700 letters each. */
    @Test
    void the_merged_text_of_a_province_can_be_edited_and_the_trail_keeps_what_changed() {
        var province = IntStream.range(0, 2_000)
                .mapToObj(i -> "Đơn vị %d: %s".formatted(i, "Thiếu kinh phí. ".repeat(44)))
                .collect(Collectors.joining("\n"));
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", province + "\nCả tỉnh thiếu người.", "basedOn", province))
                .put(SECTION, round)
                .then()
                .statusCode(200)
                .body("text.length()", greaterThan(1_400_000));
        agency.office()
                .header("If-Match", "\"1\"")
                .body(Map.of("text", province + "\nCả tỉnh thiếu kinh phí.", "basedOn", province))
                .put(SECTION, round)
                .then()
                .statusCode(200);
        var entries = agency.leader().queryParam("event", "SectionWritten").get("/api/v1/audit-entries");
        agency.leader()
                .get("/api/v1/audit-entries/{id}", entries.<String>path("items[0].id"))
                .then()
                .body("changes[0].before", equalTo("Cả tỉnh thiếu người."))
                .body("changes[0].after", equalTo("Cả tỉnh thiếu kinh phí."));
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told() {
        write(0, BY_HAND).statusCode(200);
        write(0, "Viết đè").statusCode(412).body("code", equalTo("stale-version"));
        write(5, "Viết đè").statusCode(412);
        agency.office()
                .header("If-Match", "\"0\"")
                .delete(SECTION, round)
                .then()
                .statusCode(412);
        agency.office()
                .body(Map.of("text", "Viết đè", "basedOn", DRAFT))
                .put(SECTION, round)
                .then()
                .statusCode(428);
        agency.office().get(SECTION, round).then().body("text", equalTo(BY_HAND));
        write(1, "Viết tiếp").statusCode(200);
    }

    @Test
    void an_empty_section_is_left_out_of_the_document() {
        assertThat(word()).contains("III. KHÓ KHĂN, VƯỚNG MẮC");
        write(0, " ").statusCode(200).body("text", equalTo(""));
        assertThat(word()).contains("III. ĐỀ XUẤT, KIẾN NGHỊ").doesNotContain("KHÓ KHĂN, VƯỚNG MẮC");
    }

    @Test
    void another_system_is_told_in_a_word_that_nothing_is_new() {
        var tag = agency.office().get(PATH, round).header("ETag");
        agency.office().header("If-None-Match", tag).get(PATH, round).then().statusCode(304);
        write(0, BY_HAND).statusCode(200);
        agency.office()
                .header("If-None-Match", tag)
                .get(PATH, round)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void bad_input_changes_nothing() {
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "a".repeat(2_000_001), "basedOn", ""))
                .put(SECTION, round)
                .then()
                .statusCode(422)
                .body("violations.field", contains("text"))
                .body("violations[0].detail", containsString("gộp các đơn vị nêu cùng một ý"));
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put(SECTION, round)
                .then()
                .statusCode(422)
                .body("violations", hasSize(2));
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "", "basedOn", ""))
                .put(PATH + "/sections/OTHER", round)
                .then()
                .statusCode(404);
        agency.office().get(SECTION, round).then().body("version", equalTo(0));
    }

    @Test
    void only_the_office_writes_and_a_name_goes_with_its_person() {
        var body = Map.of("text", BY_HAND, "basedOn", DRAFT);
        agency.leader()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(SECTION, round)
                .then()
                .statusCode(403);
        agency.head("NCC").get(SECTION, round).then().statusCode(403);
        TestAgency.create().office().get(SECTION, round).then().statusCode(404);

        var writer = agency.actor(Role.OFFICE, "VP");
        write(0, BY_HAND).statusCode(200).body("editedBy", equalTo(writer.name()));
        agency.erase(writer);
        agency.leader().get(SECTION, round).then().body("editedBy", not(equalTo(writer.name())));
    }

    @Test
    void difficulties_of_the_docket_are_counted_and_named() {
        var plan = agency.office().get(ROUNDS + "/{id}", round).path("planId");
        var raised = Map.of("planId", plan, "kind", "FUNDING", "description", "Thiếu kinh phí in");
        String id = agency.head("NCC")
                .body(raised)
                .post("/api/v1/difficulties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var tag = agency.head("NCC").get("/api/v1/difficulties/{id}", id).header("ETag");
        agency.head("NCC")
                .header("If-Match", tag)
                .body(Map.of())
                .put("/api/v1/difficulties/{id}/submission", id)
                .then()
                .statusCode(200);

        agency.office()
                .get(PATH, round)
                .then()
                .body("raised.difficultyId", contains(id))
                .body("raised[0].unit.code", equalTo("NCC"))
                .body(
                        "sections.find { it.section == 'DIFFICULTIES' }.text",
                        containsString("nêu 01 khó khăn, vướng mắc trên hệ thống, đang được xem xét."));
    }

    private ValidatableResponse write(int version, String text) {
        return agency.office()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(Map.of("text", text, "basedOn", DRAFT))
                .put(SECTION, round)
                .then();
    }

    private String word() {
        return TestWord.text(
                agency.office().queryParam("format", "docx").get(PATH, round).asByteArray());
    }
}
