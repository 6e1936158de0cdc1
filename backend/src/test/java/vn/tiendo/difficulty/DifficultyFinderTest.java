package vn.tiendo.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.search.ExcerptPart;
import vn.tiendo.shared.search.Found;
import vn.tiendo.shared.search.SearchText;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DifficultyFinderTest {
    private static final int LIMIT = 5;

    @Inject
    DifficultyFinder finder;

    private TestAgency agency;
    private LivePlan plan;
    private DifficultyCalls calls;
    private Actor office;
    private UUID leaflets;

    @BeforeEach
    void a_unit_has_raised_something() {
        agency = TestAgency.create();
        plan = LivePlan.ofUnitAndOffice(agency);
        calls = new DifficultyCalls(agency, plan);
        office = agency.actor(Role.OFFICE, "VP");
        leaflets = calls.sent("LDVL", "Chưa in được tờ rơi tuyên truyền", plan.assignment(0, "LDVL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tờ rơi", "to roi", "TUYÊN TRUYỀN tờ", "tuyen tru", "bo tri kinh phi"})
    void it_is_found_by_what_it_says_and_proposes_with_accents_or_without(String words) {
        var found = find(office, words);

        assertThat(ids(found)).containsExactly(leaflets);
        assertThat(found.total()).isOne();
        assertThat(found.more()).isFalse();
        assertThat(found.hits().getFirst().unitName()).isEqualTo("Phòng Lao động - Việc làm");
        assertThat(found.hits().getFirst().excerpt().parts())
                .extracting(ExcerptPart::hit)
                .contains(true);
    }

    @Test
    void exact_accents_come_before_newer_ones_with_others() {
        var newer = calls.sent("NCC", "Tổ rồi rà soát");

        assertThat(ids(find(office, "tờ rơi"))).containsExactly(leaflets, newer);
        assertThat(ids(find(office, "to roi"))).containsExactly(newer, leaflets);
    }

    @Test
    void what_is_corrected_is_found_by_its_new_words() {
        var draft = UUID.fromString(calls.draft(agency.head("LDVL"), "Thiếu máy quét")
                .statusCode(201)
                .extract()
                .path("id"));
        agency.head("LDVL")
                .header("If-Match", DifficultyCalls.tag(() -> agency.head("LDVL"), draft))
                .body(Map.of("description", "Thiếu máy chủ"))
                .patch(DifficultyCalls.ONE, draft)
                .then()
                .statusCode(200);

        var head = agency.actor(Role.UNIT_HEAD, "LDVL");
        assertThat(ids(find(head, "máy quét"))).isEmpty();
        assertThat(ids(find(head, "máy chủ"))).containsExactly(draft);
    }

    @Test
    void what_is_answered_is_found_by_the_answer() {
        var asked = calls.forwarded("NCC", "Thiếu chỗ họp");
        assertThat(ids(find(office, "hội trường tỉnh"))).isEmpty();

        DifficultyCalls.move(agency::leader, asked, "answer", Map.of("words", "Dùng hội trường Tỉnh đoàn"))
                .statusCode(200);

        assertThat(ids(find(office, "hội trường tỉnh"))).containsExactly(asked);
        assertThat(ids(find(agency.actor(Role.UNIT_HEAD, "NCC"), "hoi truong"))).containsExactly(asked);
        assertThat(find(office, "hội trường tỉnh").hits().getFirst().excerpt().parts())
                .extracting(ExcerptPart::hit)
                .contains(true);
    }

    @Test
    void nobody_finds_what_they_do_not_see_in_their_list() {
        calls.draft(agency.officer("LDVL"), "Tờ rơi chưa duyệt").statusCode(201);

        assertThat(find(agency.actor(Role.UNIT_HEAD, "LDVL"), "tờ rơi").total()).isEqualTo(2);
        assertThat(find(agency.actor(Role.OFFICER, "LDVL"), "tờ rơi").total()).isEqualTo(2);
        assertThat(ids(find(agency.actor(Role.LEADER, "LD"), "tờ rơi"))).containsExactly(leaflets);
        assertThat(ids(find(office, "tờ rơi"))).containsExactly(leaflets);
        assertThat(ids(find(agency.actor(Role.UNIT_HEAD, "NCC"), "tờ rơi"))).isEmpty();
        assertThat(ids(find(agency.actor(Role.READER, "LDVL"), "tờ rơi"))).isEmpty();
        assertThat(ids(find(TestAgency.create().actor(Role.OFFICE, "VP"), "tờ rơi")))
                .isEmpty();
    }

    @Test
    void of_very_many_a_common_word_is_found_in_the_newest_and_a_rare_one_however_old_it_is() {
        manyMore("NCC", "Thiếu nhân lực rà soát");

        var common = find(office, "nhân lực");
        assertThat(common.hits()).hasSize(LIMIT);
        assertThat(common.total()).isEqualTo(DifficultyFinder.MOST_FOUND);
        assertThat(common.more()).isTrue();

        assertThat(ids(find(office, "tờ rơi"))).containsExactly(leaflets);
        assertThat(ids(find(office, "tờ r"))).containsExactly(leaflets);
        assertThat(find(office, "tờ rơi").more()).isFalse();
        assertThat(ids(find(agency.actor(Role.UNIT_HEAD, "LDVL"), "tờ rơi"))).containsExactly(leaflets);
        assertThat(ids(find(office, "nhân lực tờ rơi"))).isEmpty();
        assertThat(find(agency.actor(Role.UNIT_HEAD, "LDVL"), "nhân lực").total())
                .isZero();
    }

    @Test
    void costs_two_statements_at_most() {
        manyMore("NCC", "Thiếu nhân lực rà soát");
        var statements = new StatementCounter();

        // beside those that begin and end the transaction
        assertThat(statements.during(() -> find(office, "nhân lực"))).isLessThanOrEqualTo(1 + 2);
        assertThat(statements.during(() -> find(office, "tờ rơi"))).isLessThanOrEqualTo(2 + 2);
    }

    private Found<DifficultyFound> find(Actor actor, String words) {
        return CurrentActor.onBehalfOf(
                actor, () -> QuarkusTransaction.requiringNew().call(() -> finder.find(SearchText.of(words), LIMIT)));
    }

    private static List<UUID> ids(Found<DifficultyFound> found) {
        return found.hits().stream().map(DifficultyFound::id).toList();
    }

    /** More than are looked through, all alike, younger than what was raised before. */
    private void manyMore(String unit, String description) {
        TestDatabase.run("""
                insert into difficulty (id, agency_id, unit_id, plan_id, plan_symbol, kind, description, proposal, state,
                                        created_at, raised_on, step_due_on)
                select gen_random_uuid(), ?, ?, ?, '09/KH-SKT', 'STAFF', ? || ' ' || n, 'Bổ sung người', 'RAISED',
                       now() + n * interval '1 second', date '2024-03-01', date '2024-03-05'
                from generate_series(1, ?) as n""", agency.id(), agency.unit(unit), plan.id(), description, DifficultyFinder.NEWEST + 50);
    }
}
