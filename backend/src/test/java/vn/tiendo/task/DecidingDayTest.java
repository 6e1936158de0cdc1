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
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

class DecidingDayTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    /** Counting a task by one day says what looking at every lead says. */
    @Property
    void a_task_stands_in_time_as_the_worst_of_its_leads(@ForAll("leads") List<Counted> leads) {
        var standing = TaskStanding.ofLeads(
                leads.stream().map(DecidingDayTest::standing).toList());
        var finishedOn = standing.workState().isFinished() ? lastSubmission(leads) : null;

        assertThat(ScheduleRule.of(standing.workState(), DecidingDay.of(leads), finishedOn, TODAY))
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
        return Arbitraries.oneOf(someOf(withDeadline), someOf(without));
    }

    /** The leads of a task have one deadline to begin with: all of them or none. */
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
                state.isFinished() ? submittedOn : null);
    }

    private static TaskStanding standing(Counted lead) {
        return new TaskStanding(
                lead.workState(), ScheduleRule.of(lead.workState(), lead.dueOn(), lead.finishedOn(), TODAY), 0);
    }

    private static @Nullable LocalDate lastSubmission(List<Counted> leads) {
        return leads.stream()
                .map(Counted::finishedOn)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
