package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.web.CodeLabels;

class FigureTest {
    @Test
    void every_figure_has_a_rule_and_every_part_a_reason() {
        assertThat(Figure.values())
                .allSatisfy(figure ->
                        assertThat(CodeLabels.find("FigureRule." + figure)).isPresent());
        assertThat(FigurePart.values())
                .allSatisfy(part ->
                        assertThat(CodeLabels.find("FigurePartReason." + part)).isPresent());
    }

    /** Whatever there is, each piece of work is counted or left out, once. */
    @Property
    void parts_and_what_is_left_out_are_all_the_work_there_is(
            @ForAll("standings") List<TaskStanding> work, @ForAll Figure figure) {
        var all = explained(work);
        var parts = Stream.of(figure.counted(), figure.against(), figure.leftOut())
                .flatMap(List::stream)
                .toList();
        assertThat(parts).doesNotHaveDuplicates();
        assertThat(parts).allSatisfy(part -> assertThat(part.of(all)).isNotNegative());
        assertThat(parts.stream().mapToLong(part -> part.of(all)).sum()).isEqualTo(work.size());
    }

    @Property
    void parts_make_the_figure_that_pages_show(@ForAll("standings") List<TaskStanding> work) {
        var all = explained(work);
        var figures = all.figures();
        assertThat(sum(Figure.TOTAL.counted(), all)).isEqualTo(figures.total());
        assertThat(sum(Figure.OPEN.counted(), all)).isEqualTo(figures.notStarted() + figures.inProgress());
        assertThat(sum(Figure.DONE.counted(), all)).isEqualTo(figures.done());
        assertThat(sum(Figure.OVERDUE.counted(), all)).isEqualTo(figures.overdue());
        assertThat(sum(Figure.ON_TIME.counted(), all)).isEqualTo(figures.doneOnTime());
        assertThat(sum(Figure.ON_TIME.counted(), all) + sum(Figure.ON_TIME.against(), all))
                .isEqualTo(figures.due());
    }

    /** Idle is at most what is open; how much of it does not matter here. */
    private static ExplainedFigures explained(List<TaskStanding> work) {
        var open = work.stream().filter(it -> it.workState().isOpen()).count();
        return new ExplainedFigures(
                TaskFigures.of(work),
                new Outside(number(work, WorkState.DECLINED), number(work, WorkState.WITHDRAWN)),
                open / 2);
    }

    private static long number(List<TaskStanding> work, WorkState state) {
        return work.stream().filter(it -> it.workState() == state).count();
    }

    private static long sum(List<FigurePart> parts, ExplainedFigures all) {
        return parts.stream().mapToLong(part -> part.of(all)).sum();
    }

    @Provide
    Arbitrary<List<TaskStanding>> standings() {
        return Combinators.combine(Arbitraries.of(WorkState.class), Arbitraries.of(Schedule.class))
                .as(FigureTest::standing)
                .list()
                .ofMaxSize(60);
    }

    /** Time says something else of open work than of finished work. */
    private static TaskStanding standing(WorkState state, Schedule schedule) {
        var possible = state.isOpen()
                ? List.of(
                        Schedule.OVERDUE,
                        Schedule.DUE_TODAY,
                        Schedule.DUE_SOON,
                        Schedule.ON_TRACK,
                        Schedule.NO_DEADLINE)
                : state.isFinished()
                        ? List.of(Schedule.ON_TIME, Schedule.LATE, Schedule.NO_DEADLINE)
                        : List.of(Schedule.NO_DEADLINE);
        return new TaskStanding(state, possible.get(schedule.ordinal() % possible.size()), 0);
    }
}
