package vn.tiendo.notification.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tiendo.notification.mail.Correspondence;
import vn.tiendo.notification.mail.MailPage;
import vn.tiendo.notification.mail.MailWords;
import vn.tiendo.task.DueItem;
import vn.tiendo.unit.PartyRole;

/** One person's digest as it is read. */
final class DigestLetter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Correspondence words;
    private final LocalDate today;
    private final MailPage page;
    private long late;

    DigestLetter(Correspondence words, LocalDate today, String name) {
        this.words = words;
        this.today = today;
        this.page = words.begin(name);
    }

    void add(UnitPart unit) {
        late += unit.due().overdue();
        page.paragraph("%s, ngày %s: %s"
                .formatted(
                        unit.name(),
                        DAY.format(today),
                        DigestNotices.title(unit.due()).replace("Sáng nay: ", "")));
        unit.bySteps().forEach((step, items) -> {
            page.heading("%s (%s)".formatted(step.heading(), unit.name()));
            items.forEach(
                    item -> page.item(item.content(), about(item), words.url("/nhiem-vu/" + item.assignmentId())));
        });
        if (unit.unnamed() > 0) {
            page.link("Còn %d việc nữa".formatted(unit.unnamed()), words.url("/viec-cua-don-vi"));
        }
    }

    /** What happened since the last digest. */
    void add(List<WaitingNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        page.heading("Thông báo mới");
        notices.stream()
                .limit(DigestMails.ITEMS_OF_A_KIND)
                .forEach(notice ->
                        page.item(notice.title(), notice.detail().replace("\n", ". "), words.url(notice.link())));
        if (notices.size() > DigestMails.ITEMS_OF_A_KIND) {
            page.link(
                    "Còn %d thông báo nữa".formatted(notices.size() - DigestMails.ITEMS_OF_A_KIND),
                    words.url("/thong-bao"));
        }
    }

    MailWords words() {
        var title = "Bản tin sáng " + DAY.format(today);
        return words.end(page, late == 0 ? title : "%s: %d việc quá hạn".formatted(title, late));
    }

    private String about(DueItem item) {
        var role = item.role() == PartyRole.COORDINATOR ? ", phối hợp" : "";
        return "%s, mục %s%s, hạn %s, %s"
                .formatted(item.planSymbol(), item.path(), role, DAY.format(item.dueOn()), distance(item.dueOn()));
    }

    private String distance(LocalDate dueOn) {
        long days = ChronoUnit.DAYS.between(today, dueOn);
        if (days < 0) {
            return "quá hạn %d ngày".formatted(-days);
        }
        return days == 0 ? "hôm nay" : "còn %d ngày".formatted(days);
    }
}
