package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Lists that are searched for words so common that each line is looked at: its key first, its words for what is left. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CommonWordsTest {
    private static final int OTHERS = NewestTaskWords.OF_AGENCY;
    private static final String COMMON = "kiểm kê tài sản";

    /** How many have the words, which is more than a two-hundredth. */
    private static final int HAVING = 60;

    private TestAgency agency;
    private LivePlan plan;

    @BeforeEach
    void a_plan_with_common_words() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency);
        for (int i = 0; i < HAVING; i++) {
            plan.task(
                    "Kiểm kê tài sản",
                    List.of("LDVL"),
                    List.of("NCC"),
                    Deadline.on(LivePlan.today().plusDays(i)));
        }
        plan.task(
                "Lập danh bạ",
                List.of("LDVL"),
                List.of("NCC"),
                Deadline.on(LivePlan.today().minusDays(9)));
        for (int i = 0; i < OTHERS; i++) {
            plan.task("Rà soát thủ tục", "LDVL", 30);
        }
        plan.issue();
    }

    @Test
    void every_line_that_has_the_words_is_met_in_the_order_of_the_list_however_it_is_ordered() {
        var byDueDate = all("dueOn");

        assertThat(byDueDate).hasSize(2 * HAVING).doesNotHaveDuplicates();
        assertThat(byDueDate.subList(0, 2))
                .containsExactlyInAnyOrder(plan.assignment(0, "LDVL"), plan.assignment(0, "NCC"));
        assertThat(all("-dueOn")).containsExactlyElementsOf(byDueDate.reversed());
        assertThat(all("-lastActivityOn")).containsExactlyInAnyOrderElementsOf(byDueDate);
        assertThat(keysThatLackAWord()).isZero();
    }

    @Test
    void what_one_unit_shows_is_found_for_the_other_units_of_the_task_too() {
        int task = HAVING;

        show(plan.assignment(task, "NCC"), "NCC", "Biên bản kiểm kê tài sản");

        assertThat(all("dueOn")).startsWith(plan.assignment(task, "LDVL")).contains(plan.assignment(task, "NCC"));
        assertThat(keysThatLackAWord()).isZero();
    }

    @Test
    void units_of_one_task_that_show_at_the_same_time_do_not_wait_for_each_other_in_turn() throws Exception {
        int task = HAVING;
        // both have signed in before they work at once
        List.of("LDVL", "NCC").forEach(agency::head);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<Void>>();
            for (var unit : List.of("LDVL", "NCC")) {
                for (int i = 0; i < 6; i++) {
                    var note = "Mẫu " + unit + " số " + i;
                    calls.add(() -> show(plan.assignment(task, unit), unit, note));
                }
            }
            for (var call : workers.invokeAll(calls)) {
                call.get();
            }
        }

        assertThat(keysThatLackAWord()).isZero();
    }

    private @Nullable Void show(UUID assignment, String unit, String note) {
        agency.head(unit)
                .body(Map.of("kind", "DOCUMENT", "reference", "15/BB-" + note.hashCode(), "note", note))
                .post("/api/v1/assignments/{id}/evidence", assignment)
                .then()
                .statusCode(201);
        return null;
    }

    /** Page by page. */
    private List<UUID> all(String sort) {
        var found = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = agency.office()
                    .queryParam("q", COMMON)
                    .queryParam("open", true)
                    .queryParam("sort", sort)
                    .queryParam("limit", 50)
                    .queryParam("total", true)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/api/v1/assignments")
                    .then()
                    .statusCode(200)
                    .body("total", nullValue());
            page.extract().<List<String>>path("items.id").forEach(id -> found.add(UUID.fromString(id)));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        return found;
    }

    private long keysThatLackAWord() {
        return new Sql("""
                        select count(*) as count from assignment a join task_words w on w.task_id = a.task_id
                        where a.agency_id = ? and (a.words_key = -1 or a.words_key & words_key(w.words) <> words_key(w.words))""", agency.id()).number(LivePlan.database());
    }
}
