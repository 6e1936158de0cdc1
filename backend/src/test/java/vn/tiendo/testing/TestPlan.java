package vn.tiendo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.time.BusinessClock;

/** A plan of a test agency that was issued half a year ago through the API, so that work may be late. */
public final class TestPlan {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final TestAgency agency;
    private final String id;

    private TestPlan(TestAgency agency, String id) {
        this.agency = agency;
        this.id = id;
    }

    public static TestPlan draft(TestAgency agency) {
        var body = Map.of(
                "title",
                "Tuyên truyền công tác cải cách hành chính",
                "periodFrom",
                today().minusYears(1),
                "periodTo",
                today().plusYears(1));
        var answer = agency.office().body(body).post("/api/v1/plans");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new TestPlan(agency, answer.path("id"));
    }

    /** A task with one lead, due so many days from today. */
    public TestPlan task(String content, String lead, int dueInDays) {
        return task(content, lead, List.of(), dueInDays);
    }

    public TestPlan task(String content, String lead, List<String> coordinators, int dueInDays) {
        var body = Map.of(
                "kind",
                "TASK",
                "content",
                content,
                "lead",
                List.of(Map.of("unitId", agency.unit(lead))),
                "coordinating",
                coordinators.stream()
                        .map(code -> Map.of("unitId", agency.unit(code)))
                        .toList(),
                "deadlineText",
                "Ngày " + DAY.format(today().plusDays(dueInDays)));
        var answer = agency.office().body(body).post("/api/v1/plans/{id}/items", id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return this;
    }

    public TestPlan issue() {
        var seen = agency.office().get("/api/v1/plans/{id}", id).header("ETag");
        var signer = Map.of("capacity", "KT. GIÁM ĐỐC", "position", "PHÓ GIÁM ĐỐC", "name", "Trần Văn Hà");
        var answer = agency.office()
                .header("If-Match", seen)
                .body(Map.of("issuedOn", today().minusDays(180), "signer", signer, "pastDeadlinesConfirmed", true))
                .put("/api/v1/plans/{id}/issuance", id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return this;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    /** The share of a unit in a task of this plan. */
    public UUID assignment(String content, String unitCode) {
        List<String> found = agency.as(Role.OFFICE, "VP")
                .queryParam("plan", id)
                .queryParam("unit", agency.unit(unitCode))
                .get("/api/v1/assignments")
                .jsonPath()
                .getList("items.findAll { it.content == '%s' }.id".formatted(content));
        return UUID.fromString(found.getFirst());
    }

    public static LocalDate today() {
        return Arc.container().instance(BusinessClock.class).get().today();
    }
}
