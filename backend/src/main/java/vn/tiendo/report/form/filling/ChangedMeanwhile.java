package vn.tiendo.report.form.filling;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.problem.Conflict;
import vn.tiendo.shared.problem.Violation;
import vn.tiendo.shared.time.BusinessClock;

/** Refuses what was made from answers that others have changed since, and says who changed what. */
final class ChangedMeanwhile {
    /** Cells that are named; whoever needs more opens the form. */
    private static final int MOST = 30;

    private static final int LONGEST = 80;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(BusinessClock.ZONE);

    private ChangedMeanwhile() {}

    static Conflict refusal(List<FormEvent> since) {
        var cells = new ArrayList<Violation>();
        since.forEach(event -> event.changes().forEach(change -> cells.add(violation(event, change))));
        if (cells.size() > MOST) {
            int more = cells.size() - MOST;
            cells.subList(MOST, cells.size()).clear();
            cells.add(new Violation("", "… và %d thay đổi khác.".formatted(more)));
        }
        return new Conflict(
                "workbook-outdated",
                ("Biểu mẫu đã được sửa sau khi tệp này được tải về; lần gần nhất do %s lưu lúc %s. Chưa có gì được nhập, tệp của"
                                + " bạn vẫn nguyên. Hãy tải lại biểu mẫu Excel, chép phần của mình sang tệp mới rồi nhập lại.")
                        .formatted(who(since.getLast()), when(since.getLast().recordedAt())),
                cells);
    }

    private static Violation violation(FormEvent event, Change change) {
        var words = "%s: %s → %s (%s, %s)"
                .formatted(
                        change.field(),
                        cell(change.before()),
                        cell(change.after()),
                        event.actorName(),
                        when(event.recordedAt()));
        return new Violation(change.field(), words);
    }

    private static String who(FormEvent event) {
        return event.actorTitle().isBlank()
                ? event.actorName()
                : "%s (%s)".formatted(event.actorName(), event.actorTitle());
    }

    private static String when(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String cell(String words) {
        if (words.isEmpty()) {
            return "trống";
        }
        var line = words.replace('\n', ' ');
        return "“%s”".formatted(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    }
}
