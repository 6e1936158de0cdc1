package vn.tiendo.report;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.report.form.FormSamples;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.testing.TestAgency;

/** Forms designed through the API, and rounds that have them. */
record FormForReports(TestAgency agency, PlanForReports plan, String id) {
    static final String FORMS = "/api/v1/report-forms";
    static final String FORM_OF_REPORT = "/api/v1/reports/{id}/form";

    /** Published once, over a plan on which NCC and LDVL have work. */
    static FormForReports published(TestAgency agency) {
        return published(agency, FormSamples.all());
    }

    static FormForReports published(TestAgency agency, FormDefinition content) {
        String id = agency.office()
                .body(content)
                .post(FORMS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var form = new FormForReports(agency, PlanForReports.issued(agency), id);
        form.publish();
        return form;
    }

    void publish() {
        agency.office()
                .header("If-Match", agency.office().get(FORMS + "/{id}", id).header("ETag"))
                .put(FORMS + "/{id}/publication", id)
                .then()
                .statusCode(200);
    }

    String round(String... units) {
        var request = plan.roundRequest(units);
        request.put("formId", id);
        return plan.open(request).statusCode(201).extract().path("id");
    }

    OneReport reportOf(String unit) {
        return report(round(unit), unit);
    }

    OneReport report(String round, String unit) {
        return new OneReport(agency, plan.report(round, unit), unit);
    }

    /** What the unit sees of its form. */
    JsonPath seen(OneReport report) {
        return agency.head(report.unitCode())
                .get(FORM_OF_REPORT, report.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    ValidatableResponse write(OneReport report, Map<String, ?> answers) {
        return agency.head(report.unitCode())
                .header(
                        "If-Match",
                        agency.head(report.unitCode())
                                .get(FORM_OF_REPORT, report.id())
                                .header("ETag"))
                .body(answers)
                .put(FORM_OF_REPORT, report.id())
                .then();
    }

    /** All that must be filled in, with this many articles planned and done. */
    static Map<String, Object> answers(String planned, String done) {
        return Map.of(
                "sections",
                Map.of("danh-gia", "Đạt kế hoạch"),
                "tables",
                Map.of(
                        "san-pham",
                        List.of(Map.of("id", "tin-bai", "cells", Map.of("ke-hoach", planned, "thuc-hien", done)))));
    }
}
