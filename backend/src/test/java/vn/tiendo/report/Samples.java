package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.PlanBrief;
import vn.tiendo.plan.PlanState;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.task.Figures;

/** Rounds, reports and people for tests without a database. */
final class Samples {
    static final Instant NOW = Instant.parse("2024-04-01T03:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

    private Samples() {}

    static OpenRound march() {
        return request(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), null, LocalDate.of(2024, 4, 5), null);
    }

    static OpenRound request(LocalDate from, LocalDate to, LocalDate cutOff, LocalDate due, PeriodScheme scheme) {
        return new OpenRound(
                "Báo cáo tháng 3",
                null,
                null,
                Ids.next(),
                scheme,
                from,
                to,
                cutOff,
                due,
                List.of(Ids.next()),
                null,
                null);
    }

    static Round round(OpenRound request) {
        var plan = new PlanBrief(
                request.planId(),
                Ids.next(),
                PlanState.ISSUED,
                "01/KH-SLĐTBXH",
                "Tuyên truyền cải cách hành chính",
                "Sở Lao động - Thương binh và Xã hội",
                LocalDate.of(2024, 3, 1),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        return new Round(plan.agencyId(), plan, request, NOW);
    }

    static UnitReport report() {
        return new UnitReport(round(march()), Ids.next());
    }

    static UnitReport submitted() {
        var report = report();
        report.submit(AS_OF, RaisedWords.NONE, NOW, false);
        return report;
    }

    static UnitReport approved() {
        var report = submitted();
        report.approve(NOW);
        report.keepVersion(figures(report));
        return report;
    }

    static ReportFigures figures(UnitReport report) {
        return new ReportFigures(Ids.next(), FiguresKind.SENT, report, AS_OF, Figures.NONE, Figures.NONE, NOW);
    }

    static Actor actor(Role role, UUID unitId) {
        return new Actor(Ids.next(), Ids.next(), Ids.next(), unitId, role, "an", "Nguyễn Văn An", "Trưởng phòng");
    }
}
