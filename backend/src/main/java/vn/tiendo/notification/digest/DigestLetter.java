package vn.tiendo.notification.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.difficulty.OverdueDifficulty;
import vn.tiendo.identity.Role;
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
    private long unanswered;

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

    /** What waits for the person beyond its time limit. */
    void add(DifficultyPart difficulties) {
        unanswered += difficulties.total();
        page.heading("Khó khăn quá hạn xử lý");
        difficulties
                .items()
                .forEach(item -> page.item(
                        oneLine(item.description()),
                        about(item, distance(item.dueOn())),
                        words.url("/kho-khan/" + item.difficultyId())));
        if (difficulties.unnamed() > 0) {
            page.link("Còn %d khó khăn nữa".formatted(difficulties.unnamed()), words.url("/kho-khan?late=true"));
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
                .forEach(notice -> page.item(notice.title(), oneLine(notice.detail()), words.url(notice.link())));
        if (notices.size() > DigestMails.ITEMS_OF_A_KIND) {
            page.link(
                    "Còn %d thông báo nữa".formatted(notices.size() - DigestMails.ITEMS_OF_A_KIND),
                    words.url("/thong-bao"));
        }
    }

    MailWords words() {
        var title = "Bản tin sáng " + DAY.format(today);
        var urgent = Stream.of(
                        late == 0 ? "" : late + " việc quá hạn",
                        unanswered == 0 ? "" : DifficultyPart.title(unanswered))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return words.end(page, urgent.isEmpty() ? title : title + ": " + urgent);
    }

    private static String about(OverdueDifficulty item, String distance) {
        var step = item.whose() == Role.LEADER ? "chờ chỉ đạo" : "chờ Văn phòng xử lý";
        return "%s, %s, hạn %s, %s".formatted(item.unit(), step, DAY.format(item.dueOn()), distance);
    }

    private static String oneLine(String words) {
        return words.replace("\n", ". ");
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
