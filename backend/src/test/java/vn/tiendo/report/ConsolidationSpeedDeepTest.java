package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.PlanForReports.ROUNDS;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** How long the consolidation of a department's quarter takes: 60 units, 2 000 assignments. Only in make test-deep. */
@Tag("deep")
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ConsolidationSpeedDeepTest {
    private static final int UNITS = 60;
    private static final int TASKS = 1_000;
    private static final int WARM_UP = 15;
    private static final int MEASURED = 9;

    private TestAgency agency;
    private List<UUID> units;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
        units = IntStream.range(0, UNITS).mapToObj(this::unit).toList();
    }

    @Test
    void a_quarter_of_a_department_opens_at_once_and_is_printed_soon() {
        var round = round(plan());
        approveAll(round);

        var path = ROUNDS + "/" + round + "/consolidation";
        assertThat(median("open", () -> agency.office(), path)).isLessThan(Duration.ofMillis(300));
        assertThat(median("docx", () -> agency.office().queryParam("format", "docx"), path))
                .isLessThan(Duration.ofSeconds(1));
        assertThat(median("pdf", () -> agency.office().queryParam("format", "pdf"), path))
                .isLessThan(Duration.ofSeconds(2));
    }

    private UUID unit(int number) {
        var id = Ids.next();
        TestDatabase.run(
                "insert into unit (id, agency_id, parent_id, code, name, kind, ordinal) values (?, ?, ?, ?, ?, 'DIVISION', ?)",
                id,
                agency.id(),
                agency.id(),
                "P" + number,
                "Phòng số " + number,
                100 + number);
        return id;
    }

    /** Each task has two leads. */
    private String plan() {
        var plan = Map.of(
                "title", "Kế hoạch nhiều việc",
                "periodFrom", today().withDayOfYear(1).toString(),
                "periodTo", today().plusYears(1).toString());
        String id = agency.office()
                .body(plan)
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (int i = 0; i < TASKS; i++) {
            var task = Map.of(
                    "kind",
                    "TASK",
                    "content",
                    "Rà soát, cập nhật thủ tục hành chính thuộc thẩm quyền, việc số " + i,
                    "lead",
                    List.of(Map.of("unitId", units.get(i % UNITS)), Map.of("unitId", units.get((i + 7) % UNITS))),
                    "deadlineText",
                    "Quý IV năm " + today().plusYears(1).getYear());
            agency.office()
                    .body(task)
                    .post("/api/v1/plans/{id}/items", id)
                    .then()
                    .statusCode(201);
        }
        var signer = Map.of("position", "GIÁM ĐỐC", "name", "Trần Văn Hà");
        agency.office()
                .header(
                        "If-Match",
                        agency.office().get("/api/v1/plans/{id}", id).header("ETag"))
                .body(Map.of("issuedOn", today().toString(), "signer", signer))
                .put("/api/v1/plans/{id}/issuance", id)
                .then()
                .statusCode(200);
        return id;
    }

    private String round(String plan) {
        var request = Map.of(
                "name",
                "Báo cáo quý",
                "planId",
                plan,
                "periodFrom",
                today().toString(),
                "periodTo",
                today().toString(),
                "dueOn",
                today().plusDays(7).toString(),
                "unitIds",
                units);
        return agency.office()
                .body(request)
                .post(ROUNDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void approveAll(String round) {
        List<String> reports = agency.office()
                .get(ROUNDS + "/{id}/reports", round)
                .then()
                .extract()
                .path("items.id");
        var behalf = Map.of("onBehalfOf", "Trưởng phòng", "basis", "Bản giấy");
        var text = Map.of(
                "results", "Đã hoàn thành việc rà soát, cập nhật và công khai đúng quy định.",
                "difficulties", "Thiếu kinh phí và thiết bị để thực hiện.",
                "nextSteps", "Tiếp tục rà soát theo kế hoạch.");
        for (var id : reports) {
            var report = "/api/v1/reports/" + id;
            move(report).body(behalf).put(report + "/entry-on-behalf").then().statusCode(200);
            move(report).body(text).patch(report).then().statusCode(200);
            move(report).put(report + "/submission").then().statusCode(200);
            move(report).put(report + "/approval").then().statusCode(200);
        }
    }

    private RequestSpecification move(String report) {
        return agency.office().header("If-Match", agency.office().get(report).header("ETag"));
    }

    private static Duration median(String what, Supplier<RequestSpecification> as, String path) {
        IntStream.range(0, WARM_UP).forEach(i -> took(as, path));
        var times = LongStream.generate(() -> took(as, path))
                .limit(MEASURED)
                .sorted()
                .toArray();
        System.out.printf(
                "consolidation of %d units, %d assignments: %s %d ms (median of %d), %d ms at most%n",
                UNITS, 2 * TASKS, what, times[MEASURED / 2], MEASURED, times[MEASURED - 1]);
        return Duration.ofMillis(times[MEASURED / 2]);
    }

    private static long took(Supplier<RequestSpecification> as, String path) {
        var request = as.get();
        long start = System.nanoTime();
        request.get(path).then().statusCode(200).extract().asByteArray();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
