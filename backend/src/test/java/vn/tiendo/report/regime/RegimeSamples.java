package vn.tiendo.report.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.PeriodScheme;
import vn.tiendo.report.RoundKind;

/** Regimes for tests without a database. */
final class RegimeSamples {
    static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    static final TimeLimit UNITS = new TimeLimit("Các phòng", "Văn phòng", LimitRule.WORKING_DAYS_AFTER_CUT_OFF, 2);
    static final TimeLimit AGENCY = new TimeLimit("Sở", "Sở Nội vụ", LimitRule.DAY_OF_LAST_MONTH, 20);

    private RegimeSamples() {}

    /** Complete: every quarter by the decree. */
    static RegimeContent quarterly() {
        return with(ReportFrequency.QUARTER, PeriodScheme.DECREE_09_2019, null, UNITS, AGENCY);
    }

    static RegimeContent with(
            @Nullable ReportFrequency frequency,
            PeriodScheme scheme,
            @Nullable Integer cutOffDay,
            TimeLimit... limits) {
        return of(RoundKind.PERIODIC, frequency, scheme, cutOffDay, FROM, null, 0, limits);
    }

    static RegimeContent of(
            RoundKind kind,
            @Nullable ReportFrequency frequency,
            PeriodScheme scheme,
            @Nullable Integer cutOffDay,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            int openDaysAhead,
            TimeLimit... limits) {
        return of(kind, frequency, scheme, cutOffDay, validFrom, validTo, null, true, openDaysAhead, limits);
    }

    /** Complete but for what it says of the form of data. */
    static RegimeContent withForm(@Nullable UUID formId, boolean withoutForm) {
        return of(
                RoundKind.PERIODIC,
                ReportFrequency.QUARTER,
                PeriodScheme.DECREE_09_2019,
                null,
                FROM,
                null,
                formId,
                withoutForm,
                0,
                UNITS);
    }

    private static RegimeContent of(
            RoundKind kind,
            @Nullable ReportFrequency frequency,
            PeriodScheme scheme,
            @Nullable Integer cutOffDay,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable UUID formId,
            boolean withoutForm,
            int openDaysAhead,
            TimeLimit... limits) {
        return new RegimeContent(
                "Báo cáo tuyên truyền",
                kind,
                "Nêu kết quả",
                null,
                new RegimeSubjects(SubjectKind.LEADS, null, null),
                "Sở Nội vụ",
                List.of(SendingWay.SYSTEM),
                frequency,
                scheme,
                cutOffDay == null ? CutOffRule.LAST_DAY_OF_PERIOD : CutOffRule.DAY_OF_LAST_MONTH,
                cutOffDay,
                List.of(limits),
                "I. Kết quả",
                "",
                "Nghị định 09/2019/NĐ-CP",
                validFrom,
                validTo,
                formId,
                withoutForm,
                openDaysAhead);
    }

    static RegimeContent empty() {
        return new RegimeContent(
                "Báo cáo tuyên truyền",
                RoundKind.PERIODIC,
                "",
                null,
                null,
                "",
                List.of(),
                null,
                PeriodScheme.CALENDAR,
                null,
                null,
                List.of(),
                " ",
                "",
                "",
                null,
                null,
                null,
                false,
                0);
    }
}
