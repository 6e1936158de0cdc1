package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.difficulty.DifficultyMoved;
import vn.tiendo.difficulty.DifficultyTitles;
import vn.tiendo.difficulty.DifficultyTitles.ConcernedUnit;
import vn.tiendo.notification.Audience.Whom;
import vn.tiendo.unit.Units;

/** Brings a difficulty to those who must act on it, and what became of it to the units that it concerns. */
@ApplicationScoped
class DifficultyAnnouncements {
    private final Telling telling;
    private final DifficultyTitles titles;
    private final Units units;

    @Inject
    DifficultyAnnouncements(Telling telling, DifficultyTitles titles, Units units) {
        this.telling = telling;
        this.titles = titles;
        this.units = units;
    }

    void tell(@Observes DifficultyMoved event) {
        switch (event.kind()) {
            case SENT -> tellWhoActs(event, Whom.OFFICE, "Đơn vị gửi khó khăn, chờ tiếp nhận");
            case FORWARDED -> tellWhoActs(event, Whom.LEADERS, "Văn phòng trình khó khăn, chờ chỉ đạo");
            case RETURNED -> tellOfReturn(event);
            case ANSWERED -> tellOfAnswer(event);
            case DRAFTED, WITHDRAWN, TAKEN_UP, CLOSED, MERGED, JOINED, SPLIT, PARTED, PAUSED, WENT_ON -> {}
        }
    }

    /** Who acts on it is the same whoever raised it: the Office handles its own, too. */
    private void tellWhoActs(DifficultyMoved event, Whom whom, String title) {
        var unit = units.require(event.agencyId(), event.unitId()).name();
        var detail = lines(unit, titles.of(event.subjectId()), event.words());
        telling.tell(
                new Notice(NotificationKind.WAITING, title, detail, link(event)),
                event.agencyId(),
                event.unitId(),
                whom);
    }

    private void tellOfReturn(DifficultyMoved event) {
        titles.concernedBy(event.subjectId()).stream()
                .filter(ConcernedUnit::raised)
                .forEach(unit -> tell(
                        event,
                        unit,
                        unit.unitId().equals(event.unitId())
                                ? "Khó khăn được trả lại để bổ sung"
                                : "Khó khăn gộp chung được trả lại để bổ sung"));
    }

    /** The instruction is for all the work at once, so each unit hears of it once. */
    private void tellOfAnswer(DifficultyMoved event) {
        titles.concernedBy(event.subjectId())
                .forEach(unit -> tell(
                        event,
                        unit,
                        unit.works() == 0
                                ? "Khó khăn đã có chỉ đạo"
                                : "Khó khăn đã có chỉ đạo, %d việc của đơn vị".formatted(unit.works())));
    }

    private void tell(DifficultyMoved event, ConcernedUnit unit, String title) {
        var detail = lines(titles.of(event.subjectId()), event.words());
        var link = unit.raised() ? link(event) : "/nhiem-vu/" + unit.firstId();
        telling.tell(
                new Notice(NotificationKind.DIFFICULTY, title, detail, link),
                event.agencyId(),
                unit.unitId(),
                Whom.UNIT);
    }

    private static String link(DifficultyMoved event) {
        return "/kho-khan/" + event.subjectId();
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
