package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineAnchor;
import vn.tiendo.calendar.DeadlineAnchor.Event;
import vn.tiendo.calendar.DeadlineAnchor.OffsetUnit;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.calendar.grammar.DeadlineGrammar;

class AwaitedTermTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 2, 5);

    /** The event is on Friday 26/04/2024, before days off; the last day of a counted term is a working day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 ngày làm việc sau khi Nghị quyết được ban hành | | 2024-04-26 | 2024-05-14",
                "05 ngày làm việc kể từ ngày nhận đủ hồ sơ | | 2024-04-26 | 2024-05-07",
                "20 ngày sau khi Tỉnh uỷ ban hành | | 2024-04-26 | 2024-05-16",
                "Trước kỳ họp HĐND tỉnh 10 ngày | | | 2024-04-16",
                "Khi có yêu cầu | | 2024-04-26 | ",
                "Khi có yêu cầu | 2024-05-10 | 2024-04-26 | 2024-05-10",
                "20 ngày sau khi Tỉnh uỷ ban hành | 2024-05-10 | 2024-04-26 | 2024-05-16",
                "Theo kế hoạch của UBND tỉnh | 2024-06-30 | 2024-04-26 | 2024-06-30",
                "100 ngày | | 2024-04-26 | 2024-08-05"
            })
    void an_event_gives_a_term_its_days(
            String words, @Nullable LocalDate given, @Nullable LocalDate startsOn, @Nullable LocalDate dueOn) {
        var term = AwaitedTerm.of(issued(words)).getFirst();

        assertThat(term.dates(LocalDate.of(2024, 4, 26), given)).isEqualTo(new AwaitedTerm.Dates(startsOn, dueOn));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quý II/2024",
                "Thường xuyên",
                "Hằng tháng",
                "15 ngày kể từ ngày ban hành Kế hoạch",
                "Ngay sau khi ký ban hành",
                "Theo từng mốc thời hạn dưới đây"
            })
    void what_has_its_dates_waits_for_nothing(String words) {
        assertThat(AwaitedTerm.of(issued(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khi có yêu cầu | Theo yêu cầu",
                "Sau khi có văn bản chỉ đạo | ngay sau khi có VĂN BẢN chỉ đạo.",
                "10 ngày kể từ khi nhận được văn bản | Khi nhận được văn bản",
                "20 ngày sau khi Tỉnh uỷ ban hành | 05 ngày làm việc sau khi Tỉnh ủy ban hành"
            })
    void ways_of_writing_one_event_meet(String one, String other) {
        assertThat(event(one).folded()).isEqualTo(event(other).folded()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khi có yêu cầu | true",
                "Đột xuất | true",
                "Khi phát sinh | true",
                "Sau khi có hướng dẫn của Bộ Nội vụ | false",
                "ngay sau khi có văn bản chỉ đạo | false",
                "20 ngày sau khi Tỉnh uỷ ban hành | false",
                "Theo kế hoạch của UBND tỉnh | false"
            })
    void what_may_come_again_is_known_from_what_comes_once(String words, boolean repeats) {
        assertThat(AwaitedTerm.of(issued(words)).getFirst().repeats()).isEqualTo(repeats);
    }

    @Property
    void nothing_is_due_before_it_begins(
            @ForAll("units") OffsetUnit unit,
            @ForAll @IntRange(min = -120, max = 120) int offset,
            @ForAll @IntRange(max = 900) int later,
            @ForAll @IntRange(max = 60) int given) {
        var event = ISSUED.plusDays(later);
        var dates = counted(offset, unit).dates(event, event.plusDays(given));

        assertThat(dates.dueOn()).isNotNull();
        assertThat(dates.startsOn() == null || !dates.startsOn().isAfter(dates.dueOn()))
                .isTrue();
    }

    @Property
    void a_later_event_never_makes_an_earlier_deadline(
            @ForAll("units") OffsetUnit unit,
            @ForAll @IntRange(min = 1, max = 120) int offset,
            @ForAll @IntRange(max = 900) int later) {
        var term = counted(offset, unit);
        var event = ISSUED.plusDays(later);
        var last = term.dates(event, null).dueOn();

        if (last != null) {
            assertThat(last).isAfterOrEqualTo(event);
            assertThat(WorkingDays.shipped().isWorkingDay(last) || unit == OffsetUnit.HOUR)
                    .isTrue();
            assertThat(term.dates(event.plusDays(1), null).dueOn()).isAfterOrEqualTo(last);
        }
    }

    @Provide
    Arbitrary<OffsetUnit> units() {
        return Arbitraries.of(OffsetUnit.class);
    }

    private static AwaitedTerm counted(int offset, OffsetUnit unit) {
        var anchor = new DeadlineAnchor(Event.OTHER, "sau khi Nghị quyết được ban hành", offset, unit);
        return AwaitedTerm.of(
                        DeadlineDraft.of(DeadlineKind.RELATIVE).anchor(anchor).build(""))
                .getFirst();
    }

    private static EventWords event(String words) {
        return AwaitedTerm.of(issued(words)).getFirst().event();
    }

    private static Deadline issued(String words) {
        var read = DeadlineGrammar.parse(words, DeadlineContext.ofYear(2024));
        return (read.needsReview() ? read.settled() : read).resolvedOn(ISSUED, WorkingDays.shipped());
    }
}
