package vn.tiendo.plan;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.testing.TestAgency;

/** The calls that tests of plans make again and again, over HTTP as any client makes them. */
final class PlanCalls {
    static final Map<String, Object> SIGNER = Map.of("position", "GIÁM ĐỐC", "name", "Nguyễn Văn An");

    private final TestAgency agency;

    PlanCalls(TestAgency agency) {
        this.agency = agency;
    }

    static Map<String, Object> newPlan(String title) {
        return Map.of("title", title, "periodFrom", "2024-01-01", "periodTo", "2024-12-31");
    }

    /** An empty draft. */
    String draft(String title) {
        return agency.office()
                .body(newPlan(title))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A draft with one task, ready to be issued. */
    String readyDraft(String title) {
        var plan = draft(title);
        add(plan, taskLedBy("LDVL")).then().statusCode(201);
        return plan;
    }

    String issuedPlan(String title) {
        var plan = readyDraft(title);
        issue(plan, issuance()).then().statusCode(200);
        return plan;
    }

    Map<String, Object> taskLedBy(String... unitCodes) {
        var row = new HashMap<String, Object>();
        row.put("kind", "TASK");
        row.put("numbering", "1");
        row.put("content", "Tuyên truyền cải cách hành chính");
        row.put(
                "lead",
                List.of(unitCodes).stream()
                        .map(code -> Map.of("unitId", agency.unit(code)))
                        .toList());
        return row;
    }

    static Map<String, Object> heading(String numbering, String content) {
        return new HashMap<>(Map.of("kind", "HEADING", "numbering", numbering, "content", content));
    }

    Response add(String plan, Map<String, Object> row) {
        return agency.office().body(row).post("/api/v1/plans/{id}/items", plan);
    }

    String added(String plan, Map<String, Object> row) {
        return add(plan, row).then().statusCode(201).extract().path("id");
    }

    /** The rows B.1, B.2, B.3 and, last, their heading B. */
    List<String> threeRowsUnderAHeading(String plan) {
        var heading = added(plan, heading("B", "Công tác tuyên truyền"));
        return List.of(under(plan, heading, "1"), under(plan, heading, "2"), under(plan, heading, "3"), heading);
    }

    /** The paths of all rows, in their order. */
    List<String> paths(String plan) {
        return agency.office()
                .get("/api/v1/plans/{id}/items", plan)
                .then()
                .statusCode(200)
                .extract()
                .path("items.path");
    }

    Response correct(String plan, String item, Map<String, Object> change) {
        return agency.office()
                .header("If-Match", itemTag(plan, item))
                .body(change)
                .patch("/api/v1/plans/{id}/items/{item}", plan, item);
    }

    Response remove(String plan, String item) {
        return agency.office()
                .header("If-Match", itemTag(plan, item))
                .delete("/api/v1/plans/{id}/items/{item}", plan, item);
    }

    String itemTag(String plan, String item) {
        int version = agency.office()
                .get("/api/v1/plans/{id}/items", plan)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '%s' }.version".formatted(item));
        return "\"" + version + "\"";
    }

    String tag(String plan) {
        return agency.office()
                .get("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    static Map<String, Object> issuance() {
        return new HashMap<>(Map.of("issuedOn", "2024-02-28", "signer", SIGNER));
    }

    static Map<String, Object> issuance(int number) {
        var request = issuance();
        request.put("number", number);
        return request;
    }

    Response issue(String plan, Map<String, Object> request) {
        return issue(agency.office(), plan, request);
    }

    Response issue(RequestSpecification as, String plan, Map<String, Object> request) {
        return as.header("If-Match", tag(plan)).body(request).put("/api/v1/plans/{id}/issuance", plan);
    }

    static String nobody() {
        return UUID.randomUUID().toString();
    }

    private String under(String plan, String heading, String numbering) {
        var row = taskLedBy("VP");
        row.put("parentId", heading);
        row.put("numbering", numbering);
        return added(plan, row);
    }
}
