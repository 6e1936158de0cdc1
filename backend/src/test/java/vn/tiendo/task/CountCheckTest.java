package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CountCheckTest {
    private static final List<String> UNITS = List.of("KHTC", "NCC", "LDVL", "TTDVVL");
    private static final int TASKS = 12;
    private static final int MOVES = 150;
    private static final Set<Integer> OF_UNIT = Set.of(0, 1, 4, 5, 6);

    private TestAgency agency;
    private LivePlan plan;

    @Inject
    AssignmentService assignments;

    @Inject
    ExtensionService extensions;

    @Inject
    HoldingService holdings;

    @Inject
    TaskService tasks;

    @Inject
    OccurrenceJob occurrences;

    @Inject
    CountCheck check;

    @Inject
    CountSummary summary;

    @Inject
    CountHistory history;

    @BeforeEach
    void an_agency_works() {
        agency = TestAgency.create();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_summary_is_true_after_any_moves(long seed) {
        work(new Random(seed));

        assertThat(check.differences()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void the_summary_and_the_story_count_the_same(Basis basis) {
        work(new Random(4));

        for (var planId : new UUID[] {plan.id(), null}) {
            var scope = new CountScope(agency.id(), planId, null, LivePlan.today(), basis);
            assertThat(summary.asOf(scope)).isEqualTo(history.asOf(scope));
            assertThat(summary.declined(scope)).isEqualTo(history.declined(scope));
        }
        var unit = new CountScope(agency.id(), null, agency.unit("NCC"), LivePlan.today(), basis);
        assertThat(summary.asOf(unit).units()).isEqualTo(history.asOf(unit).units());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29, 30, 45, 100, 400})
    void what_is_idle_some_days_later_is_the_same_by_summary_and_story(int days) {
        work(new Random(5));

        for (var planId : new UUID[] {plan.id(), null}) {
            for (var unitId : new UUID[] {agency.unit("NCC"), null}) {
                var scope = new CountScope(
                        agency.id(), planId, unitId, LivePlan.today().plusDays(days), Basis.ADJUSTED);
                assertThat(summary.idle(scope)).isEqualTo(history.idle(scope));
            }
        }
    }

    private void work(Random random) {
        plan = LivePlan.of(agency);
        for (int i = 0; i < TASKS; i++) {
            plan.task("Nhiệm vụ " + i, some(random, 0, 2), some(random, 2, 4), deadline(random));
        }
        plan.issue();
        for (int i = 0; i < MOVES; i++) {
            move(random);
        }
        Turns.drawNear(agency, 8);
        occurrences.makeAll();
        for (int i = 0; i < MOVES / 3; i++) {
            move(random);
        }
    }

    /** Refusals are part of the game: whatever was refused must not have been counted. */
    private void move(Random random) {
        var task = random.nextInt(TASKS);
        var unit = some(random);
        find(task, unit).forEach(id -> {
            var kind = random.nextInt(12);
            var who = OF_UNIT.contains(kind) ? agency.actor(Role.UNIT_HEAD, unit) : agency.actor(Role.LEADER, "LD");
            try {
                as(who, () -> move(kind, id, random));
            } catch (Refused refused) {
                assertThat(refused.code())
                        .matches(
                                "assignment-(not-.*|received)|extension-without-deadline|unit-has-assignment|single-lead");
            }
        });
    }

    private void move(int kind, UUID id, Random random) {
        var version = assignments.get(id).version();
        switch (kind) {
            case 0 -> assignments.reportProgress(id, null, new ReportProgress(30, "Đang làm"));
            case 1 -> assignments.submit(id, version, new Submit(null));
            case 2 -> assignments.confirm(id, version, new Confirm(null));
            case 3 -> assignments.returnForRework(id, version, new ReturnForRework("Thiếu"));
            case 4 -> extend(id, version);
            case 5 -> holdings.receive(id, version);
            case 6 -> holdings.decline(id, version, new Decline("Không thuộc thẩm quyền"));
            case 7 -> holdings.suspend(id, version, new Suspend(null, "Chờ văn bản"));
            case 8 -> holdings.resume(id, version, new Resume(random.nextBoolean(), null));
            case 9 -> holdings.withdraw(id, version, new Withdraw("Văn bản sửa đổi"));
            case 10 -> answerBy(LeadRule.values()[random.nextInt(2)], id);
            default -> holdings.reassign(id, version, new Reassign(agency.unit(some(random)), "Đúng thẩm quyền"));
        }
    }

    private void answerBy(LeadRule rule, UUID id) {
        var task = assignments.get(id).taskId();
        as(
                agency.actor(Role.OFFICE, "VP"),
                () -> tasks.setLeadRule(task, tasks.get(task).version(), new SetLeadRule(rule)));
    }

    /** Beyond the day in force, which depends on the day of the year for work that comes again and again. */
    private void extend(UUID id, long days) {
        var due = assignments.get(id).dueOn();
        var from = due == null || due.isBefore(LivePlan.today()) ? LivePlan.today() : due;
        var asked = extensions.ask(id, null, new AskExtension(from.plusDays(1 + days), "Chờ"));
        as(
                agency.actor(Role.LEADER, "LD"),
                () -> extensions.decide(asked.id(), asked.version(), new DecideExtension(true, null, "Đồng ý")));
    }

    private Stream<UUID> find(int task, String unit) {
        return new Sql(
                        "select id from assignment where task_id = ? and unit_id = ?",
                        plan.taskId(task),
                        agency.unit(unit))
                .list(LivePlan.database(), row -> row.id("id")).stream();
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.onBehalfOf(actor, () -> {
            work.run();
            return null;
        });
    }

    private static String some(Random random) {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private static List<String> some(Random random, int from, int to) {
        return UNITS.subList(from, from + 1 + random.nextInt(to - from));
    }

    private static Deadline deadline(Random random) {
        var day = LivePlan.today().plusDays(random.nextInt(120) - 60L);
        var steady = DeadlineDraft.of(DeadlineKind.CONTINUOUS).continuous().build("Thường xuyên");
        return switch (random.nextInt(6)) {
            case 0 -> steady;
            case 1 -> weekly(day);
            case 2 ->
                DeadlineDraft.of(DeadlineKind.MULTI)
                        .parts(List.of(steady, Deadline.on(day), weekly(day)))
                        .spread(false)
                        .build("Thường xuyên, báo cáo hằng tuần");
            default -> Deadline.on(day);
        };
    }

    private static Deadline weekly(LocalDate day) {
        return DeadlineDraft.of(DeadlineKind.RECURRING)
                .recurrence(Recurrence.every(Recurrence.Frequency.WEEK))
                .start(day)
                .end(day.plusDays(70))
                .build("Hằng tuần");
    }
}
