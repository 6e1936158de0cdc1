package vn.tiendo.report;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** A plan issued through the API, and the rounds and reports on it. */
final class PlanForReports {
    static final String ROUNDS = "/api/v1/report-rounds";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final TestAgency agency;
    private final String id;

    private PlanForReports(TestAgency agency, String id) {
        this.agency = agency;
        this.id = id;
    }

    static PlanForReports draft(TestAgency agency) {
        var today = today();
        var body = Map.of(
                "title", "Tuyên truyền công tác cải cách hành chính",
                "periodFrom", today.withDayOfYear(1).toString(),
                "periodTo", today.plusYears(1).toString());
        return new PlanForReports(
                agency,
                agency.office()
                        .body(body)
                        .post("/api/v1/plans")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** Two tasks of NCC, one of them together with LDVL, and KHTC coordinating the second. */
    static PlanForReports issued(TestAgency agency) {
        return draft(agency)
                .task("Đăng tin, bài", List.of("NCC", "LDVL"), List.of())
                .task("Xây dựng video hướng dẫn", List.of("NCC"), List.of("KHTC"))
                .issue();
    }

    String id() {
        return id;
    }

    static LocalDate today() {
        return Arc.container().instance(BusinessClock.class).get().today();
    }

    /** A day as texts say it. */
    static String written(LocalDate day) {
        return DAY.format(day);
    }

    private PlanForReports task(String content, List<String> leads, List<String> coordinators) {
        var body = Map.of(
                "kind",
                "TASK",
                "content",
                content,
                "lead",
                choices(leads),
                "coordinating",
                choices(coordinators),
                "deadlineText",
                "Trước ngày " + DAY.format(today().plusDays(60)),
                "products",
                List.of(Map.of("kind", "ARTICLE", "name", "Tin, bài")));
        agency.office().body(body).post("/api/v1/plans/{id}/items", id).then().statusCode(201);
        return this;
    }

    private PlanForReports issue() {
        var tag = agency.office()
                .get("/api/v1/plans/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        var signer = Map.of("capacity", "KT. GIÁM ĐỐC", "position", "PHÓ GIÁM ĐỐC", "name", "Trần Văn Hà");
        agency.office()
                .header("If-Match", tag)
                .body(Map.of("issuedOn", today().toString(), "signer", signer))
                .put("/api/v1/plans/{id}/issuance", id)
                .then()
                .statusCode(200);
        return this;
    }

    /** As if its work had been assigned so many days before it was. */
    PlanForReports assignedEarlier(int days) {
        TestDatabase.run("""
                insert into assignment_event (id, agency_id, assignment_id, kind, recorded_at, effective_on, account_id, actor_name,
                                              actor_title, work_state, percent, due_on, submitted_on, words)
                select gen_random_uuid(), agency_id, assignment_id, kind, recorded_at - ? * interval '1 day', effective_on - ?,
                       account_id, actor_name, actor_title, work_state, percent, due_on, submitted_on, words
                from assignment_event where agency_id = ? and kind = 'ASSIGNED'""", days, days, agency.id());
        return this;
    }

    private List<Map<String, UUID>> choices(List<String> codes) {
        return codes.stream().map(code -> Map.of("unitId", agency.unit(code))).toList();
    }

    /** A request for a round over this plan, from today to today, that a test may change. */
    Map<String, Object> roundRequest(String... unitCodes) {
        var request = new HashMap<String, Object>();
        request.put("name", "Báo cáo đột xuất");
        request.put("planId", id);
        request.put("periodFrom", today().toString());
        request.put("periodTo", today().toString());
        request.put("dueOn", today().plusDays(7).toString());
        request.put("unitIds", Arrays.stream(unitCodes).map(agency::unit).toList());
        return request;
    }

    ValidatableResponse open(Map<String, Object> request) {
        return agency.office().body(request).post(ROUNDS).then();
    }

    /** A round over these units.
     *
     * @return its id
     */
    String round(String... unitCodes) {
        return open(roundRequest(unitCodes)).statusCode(201).extract().path("id");
    }

    /** The id of a unit's report. */
    String report(String round, String unitCode) {
        return agency.office()
                .get(ROUNDS + "/{id}/reports", round)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.unit.code == '%s' }.id".formatted(unitCode));
    }

    /** A report on its own, and the newest version of it. */
    OneReport reportOf(String unitCode) {
        return new OneReport(agency, report(round(unitCode), unitCode), unitCode);
    }

    /** Moves on one unit's report. */
    record OneReport(TestAgency agency, String id, String unitCode) {
        static final String PATH = "/api/v1/reports/{id}";

        String tag() {
            return agency.office()
                    .get(PATH, id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
        }

        ValidatableResponse write(Map<String, ?> text) {
            return agency.head(unitCode)
                    .header("If-Match", tag())
                    .body(text)
                    .patch(PATH, id)
                    .then();
        }

        /** With the form as it stands, where there is one. */
        ValidatableResponse submit() {
            var request = agency.head(unitCode).header("If-Match", tag());
            var form = agency.office().get(PATH + "/form", id);
            var seen = form.statusCode() == 204
                    ? request
                    : request.body(Map.of("formVersion", form.jsonPath().getLong("version")));
            return seen.put(PATH + "/submission", id).then();
        }

        ValidatableResponse approve() {
            return agency.office()
                    .header("If-Match", tag())
                    .put(PATH + "/approval", id)
                    .then();
        }

        ValidatableResponse giveBack(String reason) {
            return agency.office()
                    .header("If-Match", tag())
                    .body(Map.of("reason", reason))
                    .put(PATH + "/return", id)
                    .then();
        }

        OneReport submitted() {
            submit().statusCode(200);
            return this;
        }
    }
}
