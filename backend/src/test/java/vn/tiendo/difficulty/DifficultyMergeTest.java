package vn.tiendo.difficulty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.difficulty.DifficultyCalls.ALL;
import static vn.tiendo.difficulty.DifficultyCalls.ONE;
import static vn.tiendo.difficulty.DifficultyCalls.move;
import static vn.tiendo.difficulty.DifficultyCalls.tag;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** The Office lets one speak for several. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DifficultyMergeTest {
    private TestAgency agency;
    private DifficultyCalls calls;
    private UUID leadsWork;
    private UUID coordinatorsWork;

    @BeforeEach
    void two_units_work_on_one_task() {
        agency = TestAgency.create();
        var plan = LivePlan.ofUnitAndOffice(agency);
        leadsWork = plan.assignment(0, "LDVL");
        coordinatorsWork = plan.assignment(0, "NCC");
        calls = new DifficultyCalls(agency, plan);
    }

    @Test
    void the_answer_to_the_main_one_is_for_the_work_of_both() {
        var main = calls.sent("LDVL", "Chưa có kinh phí in tờ rơi", leadsWork);
        var same = calls.sent("NCC", "Thiếu kinh phí để in", coordinatorsWork);
        merge(same, main)
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("stepDueOn", nullValue())
                .body("main.id", equalTo(main.toString()));
        calls.forward(main);
        move(agency::leader, main, "answer", Map.of("words", "Đồng ý"))
                .statusCode(200)
                .body("merged.id", contains(same.toString()))
                .body("work.id", containsInAnyOrder(leadsWork.toString(), coordinatorsWork.toString()))
                .body("story.kind", hasItem("JOINED"));
        agency.head("NCC")
                .get(ONE, same)
                .then()
                .body("instruction.words", equalTo("Đồng ý"))
                .body("story.kind", contains("DRAFTED", "SENT", "MERGED"));
        agency.head("NCC").get(ONE, main).then().statusCode(200).body("work.id", contains(coordinatorsWork.toString()));
        agency.head("NCC")
                .get("/api/v1/assignments/{id}", coordinatorsWork)
                .then()
                .body("story.kind", hasItem("INSTRUCTED"));
        split(same).statusCode(409).body("code", equalTo("difficulty-answered"));
    }

    @Test
    void what_is_split_goes_its_own_way() {
        var main = calls.sent("LDVL", "Chưa có kinh phí in tờ rơi", leadsWork);
        var same = calls.sent("NCC", "Thiếu kinh phí để in", coordinatorsWork);
        merge(same, main).statusCode(200);
        split(same).statusCode(200).body("state", equalTo("RAISED")).body("main", nullValue());
        agency.office().get(ONE, main).then().body("merged", hasSize(0)).body("story.kind", hasItem("PARTED"));
        split(same).statusCode(409);
        agency.head("NCC").get(ONE, main).then().statusCode(404);
    }

    @Test
    void one_that_speaks_for_others_is_neither_merged_nor_withdrawn() {
        var main = calls.sent("LDVL", "Chưa có kinh phí in tờ rơi", leadsWork);
        var same = calls.sent("NCC", "Thiếu kinh phí để in", coordinatorsWork);
        var third = calls.sent("NCC", "Thiếu người");
        merge(same, main).statusCode(200);
        merge(main, third).statusCode(409).body("code", equalTo("difficulty-has-merged"));
        merge(third, same).statusCode(409).body("code", equalTo("difficulty-cannot-be-main"));
        merge(third, third).statusCode(409);
        move(() -> agency.head("LDVL"), main, "withdrawal", Map.of())
                .statusCode(409)
                .body("code", equalTo("difficulty-has-merged"));
        merge(third, UUID.randomUUID()).statusCode(404);
    }

    @Test
    void the_same_task_is_the_likeliest_duplicate_and_then_the_same_words() {
        var one = calls.sent("LDVL", "Chưa có kinh phí in tờ rơi", leadsWork);
        var words = calls.sent("KHTC", "Thiếu kinh phí in tờ rơi");
        var task = calls.sent("NCC", "Máy quay hỏng", coordinatorsWork);
        var other = calls.sent("KHTC", "Phần mềm lỗi");
        agency.office()
                .get(ONE + "/likely-duplicates", one)
                .then()
                .statusCode(200)
                .body("items.difficulty.id", contains(task.toString(), words.toString(), other.toString()))
                .body("items[0].sameTask", equalTo(true))
                .body("items[2].likeness", equalTo(0));
        agency.head("LDVL").get(ONE + "/likely-duplicates", one).then().statusCode(403);
    }

    @Test
    void lists_still_show_what_was_merged() {
        var main = calls.sent("LDVL", "Chưa có kinh phí in tờ rơi", leadsWork);
        var same = calls.sent("NCC", "Thiếu kinh phí để in", coordinatorsWork);
        merge(same, main).statusCode(200);
        agency.office()
                .queryParam("state", "MERGED")
                .get(ALL)
                .then()
                .body("items.id", contains(same.toString()))
                .body("items[0].mainId", equalTo(main.toString()));
        agency.office().queryParam("state", "RAISED").get(ALL).then().body("items[0].merged", equalTo(1));
    }

    private ValidatableResponse merge(UUID one, UUID into) {
        return move(agency::office, one, "merger", Map.of("mainId", into));
    }

    private ValidatableResponse split(UUID one) {
        return agency.office()
                .header("If-Match", tag(agency::office, one))
                .delete(ONE + "/merger", one)
                .then();
    }
}
