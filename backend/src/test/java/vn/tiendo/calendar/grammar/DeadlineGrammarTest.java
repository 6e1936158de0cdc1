package vn.tiendo.calendar.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;
import vn.tiendo.calendar.Occurrence;
import vn.tiendo.calendar.WorkingDays;

class DeadlineGrammarTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 7, 14);
    private final DeadlineContext plan2024 = DeadlineContext.ofYear(2024);
    private final DeadlineContext plan2026 = DeadlineContext.ofYear(2026);

    @Test
    void the_day_itself_counts_where_the_agency_is_lenient() {
        assertThat(parse("Trước ngày 28/2/2024", plan2024).end()).isEqualTo("2024-02-27");
        assertThat(parse("Trước ngày 28/2/2024", plan2024.lenient()).end()).isEqualTo("2024-02-28");
        assertThat(parse("Trước tháng 5/2024", plan2024.lenient()).end()).isEqualTo("2024-04-30");
    }

    @ParameterizedTest
    @CsvSource({
        "100 ngày kể từ ngày ban hành Kế hoạch, 2026-10-22",
        "15 ngày kể từ ngày Kế hoạch được ban hành, 2026-07-29",
        "11 ngày kể từ ngày ký, 2026-07-27",
        "10 ngày làm việc kể từ ngày ký, 2026-07-28",
        "1 tháng kể từ ngày ban hành, 2026-08-14",
        "02 tuần kể từ ngày ban hành, 2026-07-28"
    })
    void a_term_counted_from_the_plan_ends_when_the_plan_is_issued(String words, LocalDate end) {
        assertThat(parse(words, plan2026.issuedOn(ISSUED)).end()).isEqualTo(end);
        Deadline draft = parse(words, plan2026);
        assertThat(draft.end()).isNull();
        assertThat(draft.needsReview()).isFalse();
        assertThat(draft.resolvedOn(ISSUED, WorkingDays.shipped()).end()).isEqualTo(end);
    }

    @Test
    void a_term_counted_from_another_event_waits_for_its_date() {
        Deadline draft = parse("10 ngày làm việc sau khi Nghị quyết được ban hành", plan2024);
        assertThat(draft.resolvedOn(LocalDate.of(2024, 2, 5), WorkingDays.shipped())
                        .end())
                .isNull();
        assertThat(draft.countedFrom(LocalDate.of(2024, 4, 19), WorkingDays.shipped())
                        .end())
                .isEqualTo("2024-05-07");
    }

    @Test
    void after_a_counted_term_is_the_earliest_day_and_not_the_last() {
        Deadline draft = parse("Sau 10 ngày làm việc kể từ ngày ký", plan2026);
        assertThat(draft.start()).isNull();
        Deadline issued = draft.resolvedOn(ISSUED, WorkingDays.shipped());
        assertThat(issued.start()).isEqualTo("2026-07-29");
        assertThat(issued.end()).isEqualTo("2026-12-31");
        assertThat(issued.needsReview()).isTrue();
        Deadline late = draft.resolvedOn(LocalDate.of(2026, 12, 30), WorkingDays.shipped());
        assertThat(late.end()).isNull();
    }

    @Test
    void steady_work_starts_with_the_plan_and_ends_with_its_period() {
        DeadlineContext longPlan = DeadlineContext.ofPeriod(LocalDate.of(2026, 9, 9), LocalDate.of(2030, 12, 31));
        Deadline issued = parse("Thường xuyên", longPlan.issuedOn(LocalDate.of(2026, 9, 9)));
        assertThat(issued.start()).isEqualTo("2026-09-09");
        assertThat(issued.end()).isEqualTo("2030-12-31");
        Deadline draft = parse("Thường xuyên trong năm 2024", plan2024);
        assertThat(draft.start()).isEqualTo("2024-01-01");
        assertThat(draft.resolvedOn(LocalDate.of(2024, 2, 5), WorkingDays.shipped())
                        .start())
                .isEqualTo("2024-02-05");
    }

    @Test
    void parts_that_hang_on_the_plan_are_resolved_with_it() {
        Deadline draft = parse("15 ngày kể từ ngày ký; báo cáo trước ngày 15/12", plan2024);
        Deadline issued = draft.resolvedOn(LocalDate.of(2024, 3, 1), WorkingDays.shipped());
        assertThat(issued.parts())
                .extracting(Deadline::end)
                .containsExactly(LocalDate.of(2024, 3, 18), LocalDate.of(2024, 12, 14));
    }

    @Test
    void the_last_part_ends_the_whole_also_when_it_hangs_on_the_plan() {
        Deadline draft = parse("báo cáo trước ngày 15/3/2024; hoàn thành trong 100 ngày kể từ ngày ký", plan2024);
        assertThat(draft.end()).isEqualTo("2024-03-14");
        assertThat(draft.resolvedOn(LocalDate.of(2024, 2, 5), WorkingDays.shipped())
                        .end())
                .isEqualTo("2024-05-15");
        Deadline choice = parse("Quý II/2025 hoặc quý III/2025", plan2024).settled();
        assertThat(choice.resolvedOn(LocalDate.of(2024, 2, 5), WorkingDays.shipped())
                        .end())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "20/12/2023, before-plan",
        "Trước ngày 15/01/2024, before-issue",
        "31/12/2042, far-after-plan",
        "31/9/2024, impossible-date",
        "25h00 ngày 3/3/2024, impossible-time"
    })
    void wrong_dates_are_reported_and_never_mended(String words, String reason) {
        Deadline read = parse(words, plan2024.issuedOn(LocalDate.of(2024, 2, 5)));
        assertThat(read.needsReview()).isTrue();
        assertThat(read.reason()).isEqualTo(reason);
    }

    @Test
    void a_missing_year_is_doubtful_in_a_plan_of_several_years() {
        DeadlineContext plan = DeadlineContext.ofPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31));
        assertThat(parse("Quý II", plan).reason()).isEqualTo(DeadlineReason.YEAR_AMBIGUOUS);
        assertThat(parse("Quý II/2027", plan).needsReview()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "-", "–", "…", "...", "."})
    void an_empty_cell_says_so(String words) {
        assertThat(parse(words, plan2024).reason()).isEqualTo(DeadlineReason.EMPTY);
        assertThat(DeadlineGrammar.parse(null, plan2024).reason()).isEqualTo(DeadlineReason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nt", "NT", "-nt-", "//", "-//-", "\"", "như trên", "Như trên.", "n/t"})
    void ditto_marks_stand_for_the_row_above(String words) {
        Deadline read = parse(words, plan2024);
        assertThat(read.kind()).isEqualTo(DeadlineKind.UNKNOWN);
        assertThat(read.reason()).isEqualTo(DeadlineReason.SAME_AS_ABOVE);
    }

    @Test
    void a_bare_number_needs_the_heading_of_its_column() {
        assertThat(Notation.of(parse("7", plan2024.under("Số ngày làm việc"))))
                .isEqualTo("RELATIVE +7 WORKING_DAY @UNSTATED REVIEW anchor-missing");
        assertThat(Notation.of(parse("7", plan2024.under("Tháng"))))
                .isEqualTo("WINDOW 2024-07-01..2024-07-31 inferred");
        assertThat(parse("7", plan2024.under("Ghi chú")).kind()).isEqualTo(DeadlineKind.UNKNOWN);
    }

    @Test
    void a_tick_takes_the_period_of_its_column() {
        Deadline read = parse("x", plan2024.under("Tháng 3/2024"));
        assertThat(read.text()).isEqualTo("x");
        assertThat(read.end()).isEqualTo("2024-03-31");
    }

    @Test
    void a_text_that_is_no_deadline_any_more_is_read_only_at_its_start() {
        String text = "Quý II/2024 " + "rất dài ".repeat(12_000);
        Deadline read = parse(text, plan2024);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.end()).isEqualTo("2024-06-30");
        assertThat(read.needsReview()).isTrue();
    }

    @Test
    void the_last_day_of_a_short_month_stands_for_day_31() {
        Deadline read = parse("ngày 31 hằng tháng", plan2024);
        assertThat(read.occurrences(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 30)))
                .extracting(Occurrence::end)
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 18 hằng tháng | 12 | 2024-01-17 | 2024-12-17",
                "Trước ngày 01 hằng tháng | 12 | 2024-01-31 | 2024-12-31",
                "Hằng quý | 4 | 2024-03-31 | 2024-12-31",
                "Hằng năm, trước ngày 10/12 | 1 | 2024-12-09 | 2024-12-09",
                "trước ngày 15/6 và 15/12 hằng năm | 2 | 2024-06-14 | 2024-12-14",
                "Quý I, III/2024 | 2 | 2024-03-31 | 2024-09-30",
                "Định kỳ 6 tháng | 2 | 2024-06-30 | 2024-12-31",
                "Tháng 3, 6, 9, 12 hằng năm | 4 | 2024-03-31 | 2024-12-31",
                "Thứ Sáu hằng tuần | 52 | 2024-01-05 | 2024-12-27",
                "Trước ngày 25 của tháng cuối quý | 4 | 2024-03-24 | 2024-12-24",
                "Trước ngày 05 tháng sau | 12 | 2024-01-04 | 2024-12-04",
                "Khi phát sinh | 0 | |"
            })
    void rhythms_are_laid_on_the_calendar(String words, int count, LocalDate first, LocalDate last) {
        List<Occurrence> turns =
                parse(words, plan2024).occurrences(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        assertThat(turns).hasSize(count);
        if (count == 0) return;
        assertThat(turns.getFirst().end()).isEqualTo(first);
        assertThat(turns.getLast().end()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 28/2/2024 | hạn 27/02/2024",
                "Hoàn thành trước 17h00 ngày 15/3/2024 | hạn 17 giờ 00 ngày 15/03/2024",
                "Quý II/2024 | 01/04/2024 - 30/06/2024",
                "Cả năm 2024 | 01/01/2024 - 31/12/2024, thực hiện liên tục",
                "Thường xuyên | thường xuyên đến 31/12/2024",
                "trước ngày 18 hằng tháng | hằng tháng, trước ngày 18",
                "Định kỳ 02 tuần một lần (trước 16 giờ thứ Sáu) | 2 tuần một lần, trước 16 giờ 00 thứ Sáu",
                "trước ngày 15/6 và 15/12 hằng năm | tháng 6, 12 hằng năm, trước ngày 15",
                "100 ngày kể từ ngày ban hành Kế hoạch | 100 ngày kể từ ngày ban hành Kế hoạch",
                "Khi có yêu cầu | không có ngày cụ thể: khi có yêu cầu",
                "UBND tỉnh | chưa xác định được thời hạn",
                "đến năm 2025 | đến hết 31/12/2025",
                "Sau 05 ngày kể từ khi có kết quả | sau 5 ngày kể từ khi có kết quả, đến hết 31/12/2024",
                "Ban hành: Quý I; báo cáo: Quý IV | Ban hành: 01/01/2024 - 31/03/2024; báo cáo: 01/10/2024 - 31/12/2024"
            })
    void the_meaning_can_be_read_aloud(String words, String meaning) {
        assertThat(parse(words, plan2024).inWords()).isEqualTo(meaning);
    }

    private static Deadline parse(String words, DeadlineContext context) {
        return DeadlineGrammar.parse(words, context);
    }
}
