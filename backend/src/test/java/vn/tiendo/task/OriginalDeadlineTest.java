package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

/** Every figure by the deadline as issued, beside the one after extensions, and the list behind it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OriginalDeadlineTest {
    private static final String OVERVIEW = "/api/v1/overview";
    private static final String LIST = "/api/v1/assignments";

    private TestAgency agency;
    private LivePlan plan;

    @Inject
    CountCheck check;

    @BeforeEach
    void some_work_was_given_more_time() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Quá hạn", "LDVL", -3)
                .task("Quá hạn, được gia hạn", "LDVL", -5)
                .task("Sắp đến hạn, được gia hạn", "NCC", 3)
                .task("Xong trễ, được gia hạn", "NCC", -2)
                .task("Xong đúng hạn", "NCC", 1)
                .task(
                        "Thường xuyên",
                        List.of("LDVL"),
                        List.of("KHTC"),
                        DeadlineDraft.of(DeadlineKind.CONTINUOUS).continuous().build("Thường xuyên"))
                .issue();
        extend(1, "LDVL", 10);
        extend(2, "NCC", 40);
        extend(3, "NCC", 5);
        done(3);
        done(4);
    }

    @ParameterizedTest
    @CsvSource({"ADJUSTED, 1, 0, 2, 0, 1", "ORIGINAL, 2, 1, 1, 1, 2"})
    void the_overview_counts_by_the_deadline_that_is_asked_for(
            Basis basis, int overdue, int dueSoon, int onTime, int late, int ofUnit) {
        agency.office()
                .queryParam("basis", basis)
                .get(OVERVIEW)
                .then()
                .statusCode(200)
                .body("basis", equalTo(basis.name()))
                .body("tiles.overdue", equalTo(overdue))
                .body("tiles.dueSoon", equalTo(dueSoon))
                .body("tiles.total", equalTo(6))
                .body("tasks.overdue", equalTo(overdue))
                .body("units.find { it.unit.code == 'LDVL' }.lead.overdue", equalTo(ofUnit))
                .body("units.find { it.unit.code == 'NCC' }.lead.doneOnTime", equalTo(onTime))
                .body("units.find { it.unit.code == 'NCC' }.lead.doneLate", equalTo(late));
        var chart = agency.office()
                .queryParam("plan", plan.id())
                .queryParam("basis", basis)
                .get(OVERVIEW + "/charts")
                .then()
                .statusCode(200)
                .extract();
        List<Integer> overdueByMonth = chart.path("items[0].series.find { it.name == 'Quá hạn' }.values");
        assertThat(overdueByMonth.stream().mapToInt(Integer::intValue).sum()).isEqualTo(overdue);
        assertThat(check.differences())
                .noneMatch(words -> words.contains(agency.id().toString()));
    }

    @Test
    void without_a_word_it_is_the_deadline_after_extensions() {
        agency.office().get(OVERVIEW).then().body("basis", equalTo("ADJUSTED")).body("tiles.overdue", equalTo(1));
        agency.office().queryParam("basis", "SOMETHING").get(LIST).then().statusCode(not(equalTo(200)));
    }

    @Test
    void a_list_is_judged_by_the_deadline_as_issued() {
        list("OVERDUE", "ADJUSTED").body("items.content", contains("Quá hạn"));
        list("OVERDUE", "ORIGINAL").body("items.content", contains("Quá hạn", "Quá hạn, được gia hạn"));
        list("DUE_SOON", "ORIGINAL").body("items.content", contains("Sắp đến hạn, được gia hạn"));
        list("ON_TRACK", "ORIGINAL").body("items", empty());
        list("ON_TRACK", "ADJUSTED")
                .body("items.content", containsInAnyOrder("Quá hạn, được gia hạn", "Sắp đến hạn, được gia hạn"));
        list("LATE", "ADJUSTED").body("items", empty());
        list("LATE", "ORIGINAL").body("items.content", contains("Xong trễ, được gia hạn"));
        list("ON_TIME", "ORIGINAL").body("items.content", contains("Xong đúng hạn"));
        list("NO_DEADLINE", "ORIGINAL").body("items", hasSize(2));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void each_number_of_the_overview_has_a_list_of_that_many(Basis basis) {
        var overview = agency.office()
                .queryParam("basis", basis)
                .get(OVERVIEW)
                .then()
                .extract()
                .jsonPath();
        Map.of("overdue", "OVERDUE", "dueToday", "DUE_TODAY", "dueSoon", "DUE_SOON")
                .forEach((tile, schedule) -> assertThat((int) list(schedule, basis.name(), "role", "LEAD")
                                .extract()
                                .path("total"))
                        .as(tile)
                        .isEqualTo(overview.getInt("tiles." + tile)));
        for (var unit : overview.getList("units.unit.id", String.class)) {
            var overdue = overview.getInt("units.find { it.unit.id == '%s' }.lead.overdue".formatted(unit));
            list("OVERDUE", basis.name(), "role", "LEAD", "unit", unit)
                    .body("total", equalTo(overdue))
                    .body("items", hasSize(overdue));
        }
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void each_part_of_an_explanation_has_a_list_of_that_many(Basis basis) {
        for (var figure : List.of(Figure.OPEN, Figure.OVERDUE, Figure.ON_TIME, Figure.TOTAL)) {
            var found = agency.office()
                    .queryParam("figure", figure)
                    .queryParam("basis", basis)
                    .get("/api/v1/statistics/explanation")
                    .then()
                    .statusCode(200)
                    .extract();
            Stream.of("counted", "against", "leftOut")
                    .map(found::<List<Map<String, ?>>>path)
                    .flatMap(List::stream)
                    .forEach(part -> agency.office()
                            .urlEncodingEnabled(false)
                            .get(part.get("list") + "&total=true")
                            .then()
                            .body("total", equalTo(part.get("number")))
                            .body("items", hasSize((int) part.get("number"))));
        }
    }

    @Test
    void headings_and_files_of_such_a_list_hold_the_same_lines() {
        agency.office()
                .queryParam("schedule", "OVERDUE")
                .queryParam("basis", "ORIGINAL")
                .queryParam("by", "UNIT")
                .get(LIST + "/groups")
                .then()
                .body("items.total", contains(2));
        agency.office()
                .queryParam("schedule", "OVERDUE")
                .queryParam("basis", "ORIGINAL")
                .queryParam("by", "UNIT")
                .queryParam("columns", "CONTENT")
                .queryParam("format", "csv")
                .accept("text/csv")
                .get(LIST)
                .then()
                .statusCode(200)
                .body(containsString("Quá hạn, được gia hạn"))
                .body(not(containsString("Sắp đến hạn")));
    }

    @Test
    void a_units_own_people_count_theirs_by_both() {
        agency.head("LDVL")
                .queryParam("basis", "ORIGINAL")
                .get(OVERVIEW)
                .then()
                .body("tiles.overdue", equalTo(2))
                .body("tiles.dueSoon", equalTo(0));
    }

    @Test
    void it_costs_as_many_statements_as_by_the_other_deadline() {
        assertThat(new StatementCounter()
                        .during(() ->
                                agency.office().queryParam("basis", "ORIGINAL").get(OVERVIEW)))
                .isEqualTo(6);
        assertThat(statementsOfList("ORIGINAL")).isEqualTo(statementsOfList("ADJUSTED"));
    }

    private long statementsOfList(String basis) {
        return new StatementCounter().during(() -> list("OVERDUE", basis));
    }

    private ValidatableResponse list(String schedule, String basis, String... more) {
        var query = agency.office()
                .queryParam("schedule", schedule)
                .queryParam("basis", basis)
                .queryParam("total", true);
        for (int i = 0; i < more.length; i += 2) {
            query.queryParam(more[i], more[i + 1]);
        }
        var found = query.get(LIST).then().statusCode(200);
        return found.body(
                "total", equalTo(found.extract().<List<?>>path("items").size()));
    }

    private void extend(int task, String unit, int dueInDays) {
        UUID id = UUID.fromString(agency.head(unit)
                .body(Map.of("dueOn", LivePlan.today().plusDays(dueInDays), "reason", "Chờ thẩm định"))
                .post(AssignmentCalls.ONE + "/extensions", plan.assignment(task, unit))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        agency.office()
                .header(
                        "If-Match",
                        agency.office().get("/api/v1/extensions/{id}", id).header("ETag"))
                .body(Map.of("granted", true, "reason", "Đồng ý"))
                .put("/api/v1/extensions/{id}/decision", id)
                .then()
                .statusCode(200);
    }

    private void done(int task) {
        var id = plan.assignment(task, "NCC");
        long version =
                agency.head("NCC").get(AssignmentCalls.ONE, id).jsonPath().getLong("version");
        AssignmentCalls.send(agency.head("NCC"), id, "submission", version, Map.of())
                .statusCode(200);
        AssignmentCalls.send(agency.office(), id, "confirmation", version + 1, Map.of())
                .statusCode(200);
    }
}
