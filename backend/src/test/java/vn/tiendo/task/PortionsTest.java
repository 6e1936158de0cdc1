package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DueDay;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.calendar.Recurrence.Frequency;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.calendar.grammar.DeadlineGrammar;

class PortionsTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 2, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 28/2/2024 | 0 .. 2024-02-27",
                "Quý II/2024 | 0 2024-04-01..2024-06-30",
                "Thường xuyên | 0 2024-02-05..2024-12-31 continuous",
                "Khi có yêu cầu | 0 ..",
                "10 ngày làm việc sau khi Nghị quyết được ban hành | 0 ..",
                "30/6/2024 hoặc khi có yêu cầu | 0 .. 2024-06-30",
                "12/2026 hoặc 1/2027 | 0 .. 2027-01-31",
                "Định kỳ 6 tháng | 1 6 tháng đầu năm 2024 2024-01-01..2024-06-30 turn; 2 6 tháng cuối năm 2024 2024-07-01..2024-12-31 turn",
                "Hằng năm, trước ngày 10/12 | 1 Tháng 12/2024 2024-12-01..2024-12-09 turn",
                "Quý I, III/2024 | 1 Quý I/2024 2024-01-01..2024-03-31; 2 Quý III/2024 2024-07-01..2024-09-30",
                "Quý I/2024 lựa chọn nhiệm vụ. Quý IV/2024 báo cáo kết quả thực hiện | 1 Lựa chọn nhiệm vụ: Quý I/2024 2024-01-01..2024-03-31; 2 Báo cáo kết quả thực hiện: Quý IV/2024 2024-10-01..2024-12-31",
                "Thường xuyên, báo cáo trước 30/11/2024 | 0 Thường xuyên 2024-02-05..2024-12-31 continuous; 1 Báo cáo: Hạn 29/11/2024 .. 2024-11-29",
                "Thường xuyên hoặc khi có yêu cầu | 0 Thường xuyên 2024-02-05..2024-12-31 continuous",
                "2 lần/năm | 1 Năm 2024, lần 1 2024-01-01..2024-12-31 turn; 2 Năm 2024, lần 2 2024-01-01..2024-12-31 turn"
            })
    void a_deadline_is_cut_into_what_has_a_state_of_its_own(String words, String expected) {
        var portions = Portions.of(issued(words));
        assertThat(portions.stream().map(PortionsTest::notation).collect(Collectors.joining("; ")))
                .isEqualTo(expected.replace(".. 20", "..20"));
    }

    @Test
    void a_monthly_duty_has_a_turn_for_each_month_from_the_issue_on() {
        var turns = Portions.of(issued("Trước ngày 18 hằng tháng"));

        assertThat(turns).hasSize(11);
        assertThat(turns.getFirst()).isEqualTo(turn(1, "Tháng 2/2024", "2024-02-01", "2024-02-17"));
        assertThat(turns.getLast()).isEqualTo(turn(11, "Tháng 12/2024", "2024-12-01", "2024-12-17"));
    }

    @Test
    void only_turns_whose_time_draws_near_are_assigned_at_once_and_the_first_in_any_case() {
        var monthly = Opening.of(issued("Hằng tháng"), ISSUED.plusDays(30));
        assertThat(monthly.now()).extracting(Portion::label).containsExactly("Tháng 2/2024", "Tháng 3/2024");
        assertThat(monthly.ahead()).isEqualTo(new Ahead(9, LocalDate.of(2024, 4, 30)));

        var late = Opening.of(issued("Hằng năm, trước ngày 10/12"), ISSUED.plusDays(30));
        assertThat(late.now()).hasSize(1);
        assertThat(late.ahead()).isEqualTo(Ahead.NONE);

        var mixed = Opening.of(issued("Thường xuyên, báo cáo định kỳ hằng quý"), ISSUED.plusDays(30));
        assertThat(mixed.now()).extracting(Portion::occurrence).containsExactly(0, 1);
        assertThat(mixed.later()).extracting(Portion::label).allMatch(label -> label.startsWith("Báo cáo: Quý"));
    }

    @Property
    void turns_cover_every_day_of_the_time_once_and_in_order(
            @ForAll("frequencies") Frequency frequency,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 900) int length) {
        var to = from.plusDays(length);
        var turns = Portions.of(recurring(Recurrence.every(frequency), from, to)).stream()
                .filter(Portion::turn)
                .toList();

        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i).occurrence()).isEqualTo(i + 1);
            if (i > 0) {
                assertThat(turns.get(i).startsOn())
                        .isEqualTo(turns.get(i - 1).dueOn().plusDays(1));
            }
        }
        if (!turns.isEmpty()) {
            assertThat(turns.getFirst().startsOn()).isBeforeOrEqualTo(from);
            var left = recurring(
                    Recurrence.every(frequency), turns.getLast().dueOn().plusDays(1), to);
            assertThat(Portions.of(left)).noneMatch(Portion::turn);
        }
    }

    @Property
    void no_turn_is_due_before_it_begins_or_out_of_order(
            @ForAll("rhythms") Recurrence rhythm,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 900) int length) {
        var turns = Portions.of(recurring(rhythm, from, from.plusDays(length)));

        LocalDate before = LocalDate.MIN;
        for (var turn : turns) {
            assertThat(turn.startsOn() == null || !turn.startsOn().isAfter(turn.dueOn()))
                    .isTrue();
            assertThat(turn.dueOn()).isAfter(before).isBeforeOrEqualTo(from.plusDays(length));
            before = turn.dueOn();
        }
    }

    @Provide
    Arbitrary<Frequency> frequencies() {
        return Arbitraries.of(Frequency.class);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2000).map(LocalDate.of(2022, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Recurrence> rhythms() {
        var plain = frequencies().map(Recurrence::every);
        var onDay = Arbitraries.integers()
                .between(1, 31)
                .flatMap(day -> Arbitraries.of(true, false)
                        .flatMap(before -> Arbitraries.of(
                                        Frequency.MONTH, Frequency.QUARTER, Frequency.HALF, Frequency.YEAR)
                                .flatMap(frequency -> Arbitraries.integers()
                                        .between(0, 1)
                                        .map(offset ->
                                                Recurrence.every(frequency).due(new DueDay(day, before, offset))))));
        return Arbitraries.oneOf(plain, onDay, plain.map(rhythm -> rhythm.everyNth(2)));
    }

    private static Deadline recurring(Recurrence rhythm, LocalDate from, LocalDate to) {
        return DeadlineDraft.of(DeadlineKind.RECURRING)
                .recurrence(rhythm)
                .start(from)
                .end(to)
                .build("");
    }

    /** As it is when the plan is issued, after a person has looked at it. */
    private static Deadline issued(String words) {
        var year = words.contains("2026") ? 2026 : 2024;
        var read = DeadlineGrammar.parse(words, DeadlineContext.ofYear(year));
        return (read.needsReview() ? read.settled() : read).resolvedOn(ISSUED, WorkingDays.shipped());
    }

    private static Portion turn(int number, String label, String from, String to) {
        return new Portion(number, label, LocalDate.parse(from), LocalDate.parse(to), false, null, true);
    }

    private static String notation(Portion portion) {
        return List.of(
                        String.valueOf(portion.occurrence()),
                        portion.label() == null ? "" : portion.label(),
                        (portion.startsOn() == null ? "" : portion.startsOn()) + ".."
                                + (portion.dueOn() == null ? "" : portion.dueOn()),
                        portion.continuous() ? "continuous" : "",
                        portion.turn() ? "turn" : "")
                .stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
