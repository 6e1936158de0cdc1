package vn.tiendo.search;

import java.util.List;
import java.util.Map;
import vn.tiendo.testing.TestAgency;

/** A plan made over HTTP, whose tasks are looked for. */
final class SearchedPlan {
    private final TestAgency agency;
    private final String id;

    private SearchedPlan(TestAgency agency, String title) {
        this.agency = agency;
        this.id = agency.office()
                .body(Map.of("title", title, "periodFrom", "2024-01-01", "periodTo", "2024-12-31"))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static SearchedPlan draft(TestAgency agency, String title) {
        return new SearchedPlan(agency, title);
    }

    SearchedPlan task(String content, String unit, String product) {
        var row = Map.of(
                "kind",
                "TASK",
                "content",
                content,
                "lead",
                List.of(Map.of("unitId", agency.unit(unit))),
                "deadlineText",
                "Ngày 31/12/2024",
                "products",
                List.of(Map.of("kind", "OTHER", "name", product)));
        agency.office().body(row).post("/api/v1/plans/{id}/items", id).then().statusCode(201);
        return this;
    }

    SearchedPlan issue() {
        var tag = agency.office().get("/api/v1/plans/{id}", id).header("ETag");
        agency.office()
                .header("If-Match", tag)
                .body(Map.of(
                        "issuedOn", "2024-02-28", "signer", Map.of("position", "GIÁM ĐỐC", "name", "Nguyễn Văn An")))
                .put("/api/v1/plans/{id}/issuance", id)
                .then()
                .statusCode(200);
        return this;
    }

    String id() {
        return id;
    }

    /** The share of the lead in the task whose content this is. */
    String assignment(String content) {
        return agency.office()
                .queryParam("plan", id)
                .get("/api/v1/assignments")
                .then()
                .extract()
                .path("items.find { it.content == '%s' }.id".formatted(content));
    }
}
