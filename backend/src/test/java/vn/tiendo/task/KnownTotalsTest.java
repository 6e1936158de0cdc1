package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Whether a total comes out of the summary or is counted: it is the number of lines. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class KnownTotalsTest {
    private static final String LIST = "/api/v1/assignments";
    private static final Map<String, ?> REASON = Map.of("reason", "Văn bản sửa đổi");
    private static final List<Integer> DUE = List.of(-400, -40, -1, 0, 3, 7, 8, 40, 400);

    private TestAgency agency;

    @BeforeEach
    void work_stands_in_every_way() {
        agency = TestAgency.create();
        var plan = LivePlan.of(agency);
        DUE.forEach(day -> plan.task(
                "Việc " + day,
                List.of("LDVL"),
                List.of("NCC"),
                Deadline.on(LivePlan.today().plusDays(day))));
        plan.task("Thường xuyên", List.of("LDVL"), List.of("KHTC"), steady()).issue();
        for (var task : List.of(0, 4, 5)) {
            send("LDVL", plan.assignment(task, "LDVL"), "submission", Map.of());
            send("NCC", plan.assignment(task, "NCC"), "submission", Map.of());
        }
        decide(plan.assignment(0, "LDVL"), "confirmation", 1);
        decide(plan.assignment(4, "NCC"), "confirmation", 1);
        decide(plan.assignment(5, "NCC"), "return", 1);
        send("NCC", plan.assignment(1, "NCC"), "declination", REASON);
        send("LDVL", plan.assignment(2, "LDVL"), "declination", REASON);
        decide(plan.assignment(3, "NCC"), "withdrawal", 0);
        decide(plan.assignment(6, "LDVL"), "suspension", 0);
        extend(plan.assignment(7, "LDVL"), 60);
        extend(plan.assignment(1, "LDVL"), 5);
        plan.restFor(40);
    }

    static Stream<List<String>> filters() {
        return Stream.of("", "&role=LEAD", "&role=COORDINATOR")
                .map(role -> states().flatMap(state -> schedules().map(schedule -> state + schedule + role))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("filters")
    void a_total_is_the_number_of_lines(List<String> filters) {
        filters.forEach(filter -> {
            var page = agency.office()
                    .get(LIST + "?limit=200&total=true" + filter)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(page.<Integer>path("total"))
                    .as(filter)
                    .isEqualTo(page.<List<?>>path("items").size());
        });
    }

    private static Stream<String> states() {
        var each = Arrays.stream(WorkState.values()).map(state -> "&workState=" + state);
        return Stream.concat(Stream.of("", "&open=true", "&open=false", "&workState=SUBMITTED&workState=DONE"), each);
    }

    private static Stream<String> schedules() {
        var each = Arrays.stream(Schedule.values()).map(schedule -> "&schedule=" + schedule);
        var byOriginal = Arrays.stream(Schedule.values()).map(it -> "&basis=ORIGINAL&schedule=" + it);
        return Stream.of(each, byOriginal, several()).flatMap(all -> all);
    }

    private static Stream<String> several() {
        return Stream.of(
                "",
                "&idle=true",
                "&schedule=OVERDUE&schedule=NO_DEADLINE",
                "&schedule=DUE_TODAY&schedule=DUE_SOON&schedule=ON_TRACK",
                "&schedule=ON_TIME&schedule=LATE",
                "&basis=ORIGINAL&schedule=OVERDUE&schedule=NO_DEADLINE",
                "&basis=ORIGINAL&schedule=ON_TIME&schedule=LATE");
    }

    private static Deadline steady() {
        return DeadlineDraft.of(DeadlineKind.CONTINUOUS).continuous().build("Thường xuyên");
    }

    private void send(String unit, UUID assignment, String move, Map<String, ?> body) {
        AssignmentCalls.send(agency.head(unit), assignment, move, 0, body).statusCode(200);
    }

    private void extend(UUID assignment, int dueInDays) {
        String id = agency.head("LDVL")
                .body(Map.of("dueOn", LivePlan.today().plusDays(dueInDays), "reason", "Chờ thẩm định"))
                .post(AssignmentCalls.ONE + "/extensions", assignment)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        agency.office()
                .header(
                        "If-Match",
                        agency.office().get("/api/v1/extensions/{id}", id).header("ETag"))
                .body(Map.of("granted", true, "reason", "Đồng ý"))
                .put("/api/v1/extensions/{id}/decision", id)
                .then()
                .statusCode(200);
    }

    private void decide(UUID assignment, String move, long version) {
        var body = move.equals("confirmation") ? Map.<String, String>of() : REASON;
        AssignmentCalls.send(agency.leader(), assignment, move, version, body).statusCode(200);
    }
}
