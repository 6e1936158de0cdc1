package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static vn.tiendo.intake.ImportCalls.IMPORTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Confirming an import and throwing it away. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportConfirmationTest {
    private final TestAgency agency = TestAgency.create();
    private final ImportCalls imports = new ImportCalls(agency);

    @Test
    void a_discarded_import_takes_no_corrections() throws IOException {
        JsonPath view = imports.uploaded();
        String path = IMPORTS + "/" + view.getString("id");
        agency.office().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        agency.office().get(path).then().body("state", equalTo("DISCARDED"));
        agency.office()
                .header("If-Match", "\"1\"")
                .put(path + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-discarded"));
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("note", "x"))
                .patch(path + "/rows/" + view.getString("rows[0].rowId"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_confirmed_import_is_a_draft_that_lists_its_open_cells() throws IOException {
        JsonPath view = imports.uploaded();
        String path = IMPORTS + "/" + view.getString("id");
        String plan = agency.office()
                .header("If-Match", "\"0\"")
                .put(path + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("symbol", equalTo("KH-LĐTB&XH"))
                .body("openCells.path", hasItem("B.III.3"))
                .extract()
                .path("id");
        agency.office()
                .header("If-Match", "\"0\"")
                .put(path + "/confirmation")
                .then()
                .statusCode(200)
                .body("id", equalTo(plan));
        agency.office().get(path).then().body("state", equalTo("CONFIRMED")).body("planId", equalTo(plan));
        agency.office()
                .get("/api/v1/plans/" + plan + "/items")
                .then()
                .statusCode(200)
                .body("items", hasSize(13))
                .body("items.path", hasItem("B.III.3"))
                .body("items.content", everyItem(matchesPattern("(?s).+")));
    }

    @Test
    void confirming_at_the_same_time_makes_one_plan_and_is_no_failure() throws Exception {
        String path = IMPORTS + "/" + imports.uploaded().getString("id");
        Callable<Integer> confirm = () -> agency.office()
                .header("If-Match", "\"0\"")
                .put(path + "/confirmation")
                .statusCode();
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : hands.invokeAll(Collections.nCopies(4, confirm))) {
                answers.add(answer.get());
            }
            assertThat(answers).contains(200).isSubsetOf(200, 412);
        }
        String plan = agency.office().get(path).path("planId");
        agency.office().get("/api/v1/plans").then().body("items.id", equalTo(List.of(plan)));
    }
}
