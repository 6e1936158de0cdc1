package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.tiendo.notification.Audience.Whom;
import vn.tiendo.report.ReportChanged;
import vn.tiendo.report.ReportChanged.ReportApproved;
import vn.tiendo.report.ReportChanged.ReportExcluded;
import vn.tiendo.report.ReportChanged.ReportIncluded;
import vn.tiendo.report.ReportChanged.ReportReminded;
import vn.tiendo.report.ReportChanged.ReportRequested;
import vn.tiendo.report.ReportChanged.ReportReturned;
import vn.tiendo.report.ReportChanged.ReportSubmitted;
import vn.tiendo.report.ReportTitles;
import vn.tiendo.shared.time.BusinessClock;

/** Brings what is asked of a unit's report to the unit, and what it sent to those who decide on it. */
@ApplicationScoped
class ReportAnnouncements {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Telling telling;
    private final ReportTitles titles;
    private final BusinessClock clock;

    @Inject
    ReportAnnouncements(Telling telling, ReportTitles titles, BusinessClock clock) {
        this.telling = telling;
        this.titles = titles;
        this.clock = clock;
    }

    void tell(@Observes ReportRequested event) {
        tell(event, "Đơn vị được yêu cầu báo cáo", "");
    }

    void tell(@Observes ReportIncluded event) {
        tell(event, "Đơn vị được yêu cầu báo cáo trở lại", "");
    }

    void tell(@Observes ReportReminded event) {
        tell(event, reminder(event.dueOn(), clock.today()), "");
    }

    void tell(@Observes ReportReturned event) {
        tell(event, "Báo cáo được yêu cầu chỉnh lý", event.reason());
    }

    void tell(@Observes ReportApproved event) {
        tell(event, "Báo cáo được duyệt", "");
    }

    void tell(@Observes ReportExcluded event) {
        tell(event, "Đơn vị không phải báo cáo", event.reason());
    }

    void tell(@Observes ReportSubmitted event) {
        tell(event, NotificationKind.WAITING, Whom.DECIDERS, "Đơn vị gửi báo cáo, chờ duyệt", "");
    }

    static String reminder(LocalDate dueOn, LocalDate today) {
        if (dueOn.equals(today)) {
            return "Hôm nay là hạn gửi báo cáo";
        }
        return dueOn.isBefore(today) ? "Báo cáo đã quá hạn gửi" : "Sắp đến hạn gửi báo cáo";
    }

    private void tell(ReportChanged event, String title, String words) {
        tell(event, NotificationKind.REPORT, Whom.UNIT, title, words);
    }

    private void tell(ReportChanged event, NotificationKind kind, Whom whom, String title, String words) {
        var report = titles.of(event.subjectId());
        var detail = "%s, hạn gửi %s".formatted(report.name(), DAY.format(report.dueOn()));
        telling.tell(
                new Notice(
                        kind,
                        title,
                        words.isBlank() ? detail : detail + "\n" + words,
                        "/bao-cao/don-vi/" + event.subjectId()),
                event.agencyId(),
                event.unitId(),
                whom);
    }
}
