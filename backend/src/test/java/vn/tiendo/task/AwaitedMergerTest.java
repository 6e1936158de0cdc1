package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.live.Listener;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Plans word one event in several ways; the Office says that it is one. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwaitedMergerTest extends TwoWordings {
    @Test
    void what_hangs_on_both_is_dated_by_one_entry() {
        merge(same, decree, null)
                .statusCode(200)
                .body("id", equalTo(decree))
                .body("merged.words", contains(OTHER_WORDS))
                .body("merged.tasks", contains(1))
                .body("tasks.content", containsInAnyOrder("Xây dựng quy chế", "Rà soát văn bản"));
        agency.office()
                .queryParam("total", true)
                .get(EVENTS)
                .then()
                .body("total", equalTo(1))
                .body("items[0].tasks", equalTo(2))
                .body("items[0].merged", equalTo(1))
                .body("items[0].units", equalTo(3))
                .body("items[0].waiting", equalTo(3));
        agency.office().get(EVENT, same).then().body("main.id", equalTo(decree)).body("tasks", empty());
        enter(same, today).statusCode(409).body("code", equalTo("awaited-event-merged"));

        enter(decree, today).statusCode(201).body("happenings[0].assignments", equalTo(3));
        dueOf(plan.assignment(0, "LDVL")).body("dueOn", equalTo(last(20).toString()));
        agency.office()
                .get(ONE, other.assignment(0, "KHTC"))
                .then()
                .body("story.kind", contains("ASSIGNED", "EVENT_ENTERED"));
        agency.office()
                .get(ONE + "/rhythm", other.assignment(0, "KHTC"))
                .then()
                .body("awaited.words", equalTo(OTHER_WORDS))
                .body("awaited.eventId", equalTo(decree))
                .body("awaited.happenedOn", equalTo(today.toString()));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void a_later_plan_in_the_other_words_falls_on_the_one_event() {
        merge(same, decree, null).statusCode(200);
        LivePlan.of(agency)
                .task("Tập huấn", List.of("NCC"), List.of(), words("30 ngày " + OTHER_WORDS.toLowerCase()))
                .issue();
        agency.office().get(EVENT, decree).then().body("tasks.content", hasItem("Tập huấn"));
        agency.office().get(EVENTS).then().body("items", hasSize(1));
    }

    @Test
    void work_on_the_one_that_has_not_happened_gets_the_day_of_the_other() {
        enter(same, today.minusDays(2)).statusCode(201);
        agency.office()
                .queryParam("mainId", decree)
                .get(MERGER, same)
                .then()
                .statusCode(200)
                .body("mainWords", equalTo("Sau khi Chính phủ ban hành Nghị định"))
                .body("happenedOn", equalTo(today.minusDays(2).toString()))
                .body("documentSymbol", equalTo("30/2026/NĐ-CP"))
                .body("dated.content", contains("Xây dựng quy chế"))
                .body("dated.dueOn", contains(last(18).toString()))
                .body("waiting", empty());
        dueOf(plan.assignment(0, "LDVL")).body("dueOn", nullValue());

        merge(same, decree, today.minusDays(2))
                .statusCode(200)
                .body("tasks", empty())
                .body("happenings.assignments", contains(3));
        dueOf(plan.assignment(0, "LDVL"))
                .body("dueOn", equalTo(last(18).toString()))
                .body("story[1].words", containsString("30/2026/NĐ-CP"));
        agency.office().get(EVENTS).then().body("items[0].happenings", equalTo(1));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void what_the_day_does_not_concern_goes_on_waiting() {
        enter(decree, today).statusCode(201);
        agency.office()
                .header("If-Match", tag(same))
                .body(Map.of("mainId", decree, "happenedOn", today, "taskIds", List.of()))
                .put(MERGER, same)
                .then()
                .statusCode(200)
                .body("tasks.content", contains("Rà soát văn bản"));
    }

    @Test
    void an_entry_of_the_merged_one_is_set_right_at_the_one_that_stays() {
        enter(same, today.minusDays(2)).statusCode(201);
        var happening = merge(same, decree, today.minusDays(2)).extract().<String>path("happenings[0].id");
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("happenedOn", today))
                .put(EVENT + "/happenings/{happening}", decree, happening)
                .then()
                .statusCode(200);
        dueOf(plan.assignment(0, "LDVL")).body("dueOn", equalTo(last(20).toString()));
    }

    @Test
    void two_that_have_happened_are_one_only_on_the_same_day() {
        enter(decree, today).statusCode(201);
        var happening = enter(same, today.minusDays(1)).extract().<String>path("happenings[0].id");
        merge(same, decree, null)
                .statusCode(409)
                .body("code", equalTo("awaited-events-differ"))
                .body("detail", containsString("đã diễn ra ngày " + Days.of(today.minusDays(1))));
        agency.office().queryParam("mainId", decree).get(MERGER, same).then().statusCode(409);
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("happenedOn", today))
                .put(EVENT + "/happenings/{happening}", same, happening)
                .then()
                .statusCode(200);
        merge(same, decree, null).statusCode(200).body("happenings", hasSize(2));
        part(same).statusCode(200).body("happenings", hasSize(1));
        dueOf(plan.assignment(0, "LDVL")).body("dueOn", equalTo(last(20).toString()));
    }

    @Test
    void nothing_is_dated_by_a_day_that_nobody_has_seen() {
        enter(decree, today).statusCode(201);
        merge(same, decree, null).statusCode(409).body("code", equalTo("happening-changed"));
        merge(same, decree, today.minusDays(1)).statusCode(409).body("code", equalTo("happening-changed"));
        agency.office().get(EVENT, same).then().body("main", nullValue());
    }

    @Test
    void what_was_merged_into_a_merged_one_follows_it() {
        var third = event(LivePlan.of(agency)
                .task("Kiểm tra", List.of("NCC"), List.of(), words("Sau khi có Nghị định mới"))
                .issue());
        merge(third, same, null).statusCode(200);
        merge(third, decree, null).statusCode(409).body("code", equalTo("awaited-event-merged"));
        merge(same, decree, null).statusCode(200).body("merged", hasSize(2)).body("tasks", hasSize(3));
        part(third).statusCode(200).body("merged.id", contains(same));
        agency.office().get(EVENTS).then().body("items", hasSize(2));
    }

    @Test
    void pairs_in_similar_words_are_proposed_with_the_words_that_they_share() {
        LivePlan.of(agency)
                .task("Việc khác", List.of("NCC"), List.of(), words("Sau khi có hướng dẫn của Bộ Nội vụ"))
                .issue();
        agency.office()
                .get(EVENTS + "/likely-pairs")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].likeness", equalTo(100))
                .body("items[0].shared", containsInAnyOrder("Nghị định", "Chính phủ"));
        agency.office()
                .get(EVENT + "/likely-same", same)
                .then()
                .statusCode(200)
                .body("items.other.id[0]", equalTo(decree))
                .body("items", hasSize(2));
        merge(same, decree, null).statusCode(200);
        agency.office().get(EVENTS + "/likely-pairs").then().body("items", empty());
    }

    @Test
    void only_the_office_merges_what_it_has_seen_last_and_others_hear_of_it() {
        try (var leader = Listener.of(agency.cookie(Role.LEADER, "LD")).ready()) {
            merge(same, decree, null).statusCode(200);
            var heard = JsonPath.from(
                    leader.upToChangeOf(UUID.fromString(decree)).getLast().data());
            assertThat(heard.getString("name")).isEqualTo("AwaitedEventsMerged");
        }
        agency.leader()
                .queryParam("event", "AwaitedEventsMerged")
                .get("/api/v1/audit-entries")
                .then()
                .body("items[0].sentence", containsString("Gộp sự kiện “%s” vào".formatted(OTHER_WORDS)));
        agency.office().header("If-Match", "\"0\"").delete(MERGER, same).then().statusCode(412);
        agency.leader()
                .header("If-Match", tag(same))
                .delete(MERGER, same)
                .then()
                .statusCode(403);
        agency.office().delete(MERGER, same).then().statusCode(428);
        merge(decree, decree, null).statusCode(409).body("code", equalTo("awaited-event-itself"));
        var stranger = TestAgency.create();
        stranger.office().queryParam("mainId", decree).get(MERGER, same).then().statusCode(404);
        stranger.office()
                .header("If-Match", "\"1\"")
                .delete(MERGER, same)
                .then()
                .statusCode(404);
        agency.office()
                .header("If-Match", tag(decree))
                .body(Map.of("mainId", UUID.randomUUID()))
                .put(MERGER, decree)
                .then()
                .statusCode(404);
    }
}
