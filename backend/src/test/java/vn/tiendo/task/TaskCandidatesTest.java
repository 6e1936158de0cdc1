package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.search.SearchText;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

/** More tasks than are looked through, nearly all of them alike, in an older plan; and a younger plan. Nothing changes them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskCandidatesTest {
    private static final int ALIKE = NewestTaskWords.OF_AGENCY + 100;

    /** A hundredth of those that are looked through, and some more. */
    private static final int SOME = 15;

    private static TestAgency agency;
    private static LivePlan old;
    private static LivePlan young;

    @Inject
    TaskCandidates candidates;

    private Actor office;
    private UUID rare;

    @BeforeEach
    void more_tasks_than_are_looked_through() {
        if (agency == null) {
            make();
        }
        office = agency.actor(Role.OFFICE, "VP");
        rare = old.taskId(ALIKE);
    }

    private static void make() {
        agency = TestAgency.create();
        old = LivePlan.of(agency);
        for (int i = 0; i < ALIKE; i++) {
            old.task("Rà soát thủ tục hành chính", "LDVL", 30);
        }
        old.task("Phát hành cẩm nang quỹ tín dụng", "NCC", 30)
                .task("Kiểm kê, rà soát", "NCC", 30)
                .task("Lập danh bạ", "NCC", 30)
                .issue();
        young = LivePlan.of(agency).task("Rà soat văn bản", "LDVL", 30).task("Đăng cam nắng quý", "LDVL", 30);
        for (int i = 0; i < SOME; i++) {
            young.task("Kiểm kê tài sản", "LDVL", 30);
        }
        young.task("Lập danh bạ", "LDVL", 30).task("Lập danh bạ", "LDVL", 30).issue();
    }

    @Test
    void a_common_word_is_found_in_the_newest_and_not_counted_to_the_end() {
        var found = find(office, "thủ tục");

        assertThat(found.tasks()).hasSize(5);
        assertThat(found.total()).isBetween(900, NewestTaskWords.OF_AGENCY);
        assertThat(found.more()).isTrue();
    }

    @Test
    void a_rare_word_is_found_however_old_it_is_and_counted() {
        var found = find(office, "tín dụ");

        assertThat(found.tasks()).containsExactly(rare);
        assertThat(found.total()).isOne();
        assertThat(found.more()).isFalse();
    }

    @Test
    void exact_words_come_before_newer_ones_with_other_accents() {
        assertThat(find(office, "cẩm nang quỹ").tasks()).containsExactly(rare, young.taskId(1));
        assertThat(find(office, "cam nang quy").tasks()).containsExactly(young.taskId(1), rare);
    }

    @Test
    void words_that_are_common_apart_are_found_together() {
        assertThat(find(office, "rà văn bản").tasks()).containsExactly(young.taskId(0));
        assertThat(find(office, "cẩm nang t").tasks()).containsExactly(rare);
        assertThat(find(office, "thủ tục tín dụng").tasks()).isEmpty();
    }

    @Test
    void a_common_last_word_is_looked_up_as_it_stands() {
        assertThat(find(office, "kiểm kê soát").tasks()).containsExactly(old.taskId(ALIKE + 1));
        assertThat(find(office, "kiểm kê soá").tasks()).containsExactly(old.taskId(ALIKE + 1));
    }

    @Test
    void what_a_few_of_the_newest_have_is_looked_for_in_more_of_them() {
        var found = find(office, "danh bạ");

        assertThat(found.tasks())
                .containsExactly(young.taskId(SOME + 2), young.taskId(SOME + 3), old.taskId(ALIKE + 2));
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.more()).isFalse();
    }

    @Test
    void a_list_looks_its_words_up_once() {
        var statements = new StatementCounter();

        // the newest, the index, the page, the total; where words are common there is no total
        assertThat(statements.during(() -> list("tín dụng", 1))).isEqualTo(4);
        assertThat(statements.during(() -> list("thủ tục", null))).isEqualTo(2);
    }

    @Test
    void a_unit_finds_its_own() {
        assertThat(find(agency.actor(Role.UNIT_HEAD, "NCC"), "tín dụng").tasks())
                .containsExactly(rare);
        assertThat(find(agency.actor(Role.UNIT_HEAD, "LDVL"), "tín dụng").tasks())
                .isEmpty();
        assertThat(find(agency.actor(Role.UNIT_HEAD, "KHTC"), "thủ tục").tasks())
                .isEmpty();
    }

    @Test
    void lists_are_searched_for_rare_words_and_for_common_ones() {
        list("tín dụng", 1).body("items[0].taskId", equalTo(rare.toString()));
        list("thủ tục", null).body("items", hasSize(50));
        list("thủ tục tín dụng", 0).body("nextCursor", nullValue());
        agency.office()
                .queryParam("q", "tin dung")
                .queryParam("total", true)
                .get("/api/v1/tasks")
                .then()
                .body("total", equalTo(1));
    }

    private ValidatableResponse list(String words, @Nullable Integer total) {
        return agency.office()
                .queryParam("q", words)
                .queryParam("total", true)
                .get("/api/v1/assignments")
                .then()
                .statusCode(200)
                .body("total", equalTo(total));
    }

    private TaskCandidateList find(Actor actor, String words) {
        return candidates.find(actor, SearchText.of(words), 5);
    }
}
