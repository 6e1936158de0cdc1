package vn.tiendo.report.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.history.Timeliness.AWAITED;
import static vn.tiendo.report.history.Timeliness.EXCLUDED;
import static vn.tiendo.report.history.Timeliness.LATE;
import static vn.tiendo.report.history.Timeliness.MISSING;
import static vn.tiendo.report.history.Timeliness.NOT_ASKED;
import static vn.tiendo.report.history.Timeliness.ON_TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.ReportState;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.task.UnitRef;

class SendingHistoryTest {
    private static final LocalDate DUE = LocalDate.of(2024, 3, 18);
    private static final UnitRef A = new UnitRef(Ids.next(), "A", "Phòng A");
    private static final UnitRef B = new UnitRef(Ids.next(), "B", "Phòng B");

    @Test
    void a_report_is_on_time_on_its_last_day_and_late_the_day_after() {
        assertThat(in(ReportState.SUBMITTED, DUE, false, DUE)).isEqualTo(ON_TIME);
        assertThat(in(ReportState.APPROVED, DUE.plusDays(1), true, DUE.plusDays(9)))
                .isEqualTo(LATE);
    }

    @Test
    void what_is_not_sent_is_awaited_until_the_last_day_is_over_or_the_round_is_closed() {
        assertThat(in(ReportState.DRAFT, null, false, DUE)).isEqualTo(AWAITED);
        assertThat(in(ReportState.DRAFT, null, false, DUE.plusDays(1))).isEqualTo(MISSING);
        assertThat(in(ReportState.RETURNED, null, true, DUE)).isEqualTo(MISSING);
    }

    @Test
    void whoever_need_not_report_is_in_no_rate() {
        assertThat(in(ReportState.EXCLUDED, null, true, DUE)).isEqualTo(EXCLUDED);
        assertThat(SendingCount.of(List.of(EXCLUDED, NOT_ASKED, ON_TIME, LATE, MISSING, AWAITED)))
                .isEqualTo(new SendingCount(4, 2, 1, 1, 1));
    }

    @Test
    void rounds_and_units_stand_across_each_other() {
        var january = round(false);
        var february = round(false);
        var history = SendingHistory.of(
                List.of(january, february),
                Map.of(
                        january.id(), List.of(sent(A, DUE), sent(B, DUE.plusDays(2))),
                        february.id(), List.of(sent(A, DUE.plusDays(1)))),
                List.of(A, B),
                DUE.plusDays(30));

        assertThat(history.units())
                .extracting(UnitSending::rounds)
                .containsExactly(List.of(ON_TIME, LATE), List.of(LATE, NOT_ASKED));
        assertThat(history.units().getLast().count()).isEqualTo(new SendingCount(1, 1, 0, 1, 0));
        assertThat(history.rounds())
                .extracting(RoundSending::count)
                .containsExactly(new SendingCount(2, 2, 1, 1, 0), new SendingCount(1, 1, 0, 1, 0));
        assertThat(history.count()).isEqualTo(new SendingCount(3, 3, 1, 2, 0));
    }

    private static Timeliness in(ReportState state, @Nullable LocalDate sentOn, boolean closed, LocalDate today) {
        return new AskedReport(UUID.randomUUID(), state, sentOn).in(round(closed), today);
    }

    private static AskedReport sent(UnitRef unit, LocalDate on) {
        return new AskedReport(unit.id(), ReportState.SUBMITTED, on);
    }

    private static SeriesRound round(boolean closed) {
        return new SeriesRound(Ids.next(), "Tháng 3", DUE.minusDays(30), DUE.minusDays(4), DUE, closed, Instant.EPOCH);
    }
}
