package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

class DecidingDayTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    /** Counting a task by one day says what looking at every lead says. */
    @Property
    void a_task_stands_in_time_as_the_worst_of_its_leads(@ForAll("leads") List<Counted> leads) {
        requireSame(leads, Ahead.NONE);
    }

    @Property
    void and_as_its_next_turn_while_there_is_one_to_come(
            @ForAll("leads") List<Counted> leads, @ForAll @IntRange(min = 1, max = 60) int days) {
        requireSame(leads, new Ahead(3, TODAY.plusDays(days)));
    }

    @Property
    void with_turns_to_come_a_task_is_never_finished(@ForAll("leads") List<Counted> leads) {
        var ahead = new Ahead(1, TODAY.plusDays(40));
        var standings = leads.stream().map(DecidingDayTest::standing).toList();

        assertThat(TaskStanding.ofLeads(standings, ahead, 1, TODAY).workState().isFinished())
                .isFalse();
    }

    private static void requireSame(List<Counted> leads, Ahead ahead) {
        var standing = TaskStanding.ofLeads(
                leads.stream().map(DecidingDayTest::standing).toList(), ahead, ahead.turns(), TODAY);
        var deciding = DecidingDay.of(leads, ahead.nextDueOn());
        var finishedOn = standing.workState().isFinished() ? deciding.finishedOn() : null;

        assertThat(ScheduleRule.of(standing.workState(), deciding.dueOn(), finishedOn, AsOf.plain(TODAY)))
                .isEqualTo(standing.schedule());
    }

    @Provide
    Arbitrary<List<Counted>> leads() {
        var days = Arbitraries.integers().between(-12, 12).map(TODAY::plusDays);
        var states = Arbitraries.of(
                WorkState.NOT_STARTED,
                WorkState.IN_PROGRESS,
                WorkState.RETURNED,
                WorkState.SUBMITTED,
                WorkState.DONE,
                WorkState.DECLINED,
                WorkState.SUSPENDED,
                WorkState.WITHDRAWN);
        var withDeadline = Combinators.combine(states, days, days).as(DecidingDayTest::lead);
        var without = Combinators.combine(states, days).as((state, day) -> lead(state, null, day));
        return someOf(Arbitraries.oneOf(withDeadline, without));
    }

    /** Steady work without a deadline may stand beside dated turns. */
    private static Arbitrary<List<Counted>> someOf(Arbitrary<Counted> leads) {
        return leads.list().ofMinSize(1).ofMaxSize(4);
    }

    private static Counted lead(WorkState state, @Nullable LocalDate dueOn, LocalDate submittedOn) {
        return new Counted(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "LEAD",
                state,
                dueOn,
                dueOn,
                state.isFinished() ? submittedOn : null,
                submittedOn);
    }

    private static TaskStanding standing(Counted lead) {
        return new TaskStanding(
                lead.workState(),
                ScheduleRule.of(lead.workState(), lead.dueOn(), lead.finishedOn(), AsOf.plain(TODAY)),
                0);
    }
}
