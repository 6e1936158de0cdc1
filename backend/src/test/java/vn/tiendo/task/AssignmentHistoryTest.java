package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AssignmentHistoryTest {
    private final TestAgency agency = TestAgency.create();
    private LivePlan plan;

    @Inject
    Assignments assignments;

    @BeforeEach
    void a_unit_has_worked() {
        plan = LivePlan.of(agency)
                .task(
                        "Đăng tin, bài",
                        List.of("LDVL", "NCC"),
                        List.of("KHTC"),
                        Deadline.on(LivePlan.today().plusDays(3)))
                .issue();
        var path = "/api/v1/assignments/" + plan.assignment(0, "LDVL");
        agency.head("LDVL")
                .body(Map.of("percent", 20, "words", "Đã đăng 01 tin"))
                .post(path + "/progress");
        agency.head("LDVL")
                .body(Map.of("percent", 60, "words", "Đã đăng 03 tin"))
                .post(path + "/progress");
        var removed = agency.head("LDVL")
                .body(Map.of("kind", "DOCUMENT", "reference", "1/BC"))
                .post(path + "/evidence")
                .<String>path("evidence[0].id");
        agency.head("LDVL")
                .body(Map.of("kind", "DOCUMENT", "reference", "2/BC"))
                .post(path + "/evidence");
        agency.head("LDVL").delete(path + "/evidence/" + removed).then().statusCode(200);
    }

    @Test
    void a_unit_reports_its_last_words_and_the_evidence_that_stands() {
        var lines = asOffice(() -> assignments.ofUnit(plan.id(), agency.unit("LDVL"), LivePlan.today()));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.result()).isEqualTo("Đã đăng 03 tin");
            assertThat(line.evidence()).containsExactly("2/BC");
            assertThat(line.percent()).isEqualTo(60);
            assertThat(line.workState()).isEqualTo(WorkState.IN_PROGRESS);
            assertThat(line.schedule()).isEqualTo(Schedule.DUE_SOON);
        });
    }

    @Test
    void a_word_to_the_office_is_no_result_beside_reported_progress() {
        submit("LDVL", "Đề nghị Văn phòng xem");
        submit("NCC", "Đã đăng đủ tin, bài");

        assertThat(result("LDVL")).isEqualTo("Đã đăng 03 tin");
        assertThat(result("NCC")).isEqualTo("Đã đăng đủ tin, bài");
    }

    @Test
    void a_task_is_derived_from_all_its_leads() {
        var tasks = asOffice(() -> assignments.tasksOf(agency.id(), plan.id(), LivePlan.today()));

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.leads())
                    .extracting(UnitRef::name)
                    .containsExactly("Phòng Lao động - Việc làm", "Phòng Người có công");
            assertThat(task.percent()).isEqualTo(30);
            assertThat(task.workState()).isEqualTo(WorkState.IN_PROGRESS);
        });
    }

    @Test
    void before_it_was_assigned_a_unit_had_nothing() {
        assertThat(asOffice(() -> assignments.ofUnit(
                        plan.id(), agency.unit("LDVL"), LivePlan.today().minusDays(1))))
                .isEmpty();
    }

    private void submit(String unit, String words) {
        var path = "/api/v1/assignments/" + plan.assignment(0, unit);
        var tag = agency.head(unit).get(path).header("ETag");
        agency.head(unit)
                .header("If-Match", tag)
                .body(Map.of("words", words))
                .put(path + "/submission")
                .then()
                .statusCode(200);
    }

    private String result(String unit) {
        return asOffice(() -> assignments.ofUnit(plan.id(), agency.unit(unit), LivePlan.today()))
                .getFirst()
                .result();
    }

    private <T> T asOffice(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentActor.onBehalfOf(agency.actor(Role.OFFICE, "VP"), work);
    }
}
