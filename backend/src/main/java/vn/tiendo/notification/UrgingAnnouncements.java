package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.tiendo.notification.Audience.Whom;
import vn.tiendo.unit.Units;
import vn.tiendo.urging.LetterIssued;
import vn.tiendo.urging.Urged;
import vn.tiendo.urging.UrgingAnswered;

/** Brings an urging to the unit, to the leaders what they are told, and to the Office what came back. */
@ApplicationScoped
class UrgingAnnouncements {
    private final Telling telling;
    private final Units units;

    @Inject
    UrgingAnnouncements(Telling telling, Units units) {
        this.telling = telling;
        this.units = units;
    }

    /** A call needs no notice, and a letter is one only when it has been signed. */
    void tell(@Observes Urged event) {
        switch (event.step()) {
            case REMINDER ->
                telling.tell(
                        notice(
                                NotificationKind.URGED,
                                "Văn phòng nhắc %d việc, %d việc quá hạn".formatted(event.works(), event.overdue()),
                                event.words(),
                                event.subjectId()),
                        event.agencyId(),
                        event.unitId(),
                        Whom.UNIT);
            case DIRECTOR ->
                telling.tell(
                        notice(
                                NotificationKind.WAITING,
                                "Văn phòng trình %d việc quá hạn".formatted(event.overdue()),
                                named(event.agencyId(), event.unitId(), event.words()),
                                event.subjectId()),
                        event.agencyId(),
                        event.unitId(),
                        Whom.LEADERS);
            case CALL, LETTER -> {}
        }
    }

    void tell(@Observes LetterIssued event) {
        telling.tell(
                notice(NotificationKind.URGED, "Công văn đôn đốc số " + event.symbol(), "", event.subjectId()),
                event.agencyId(),
                event.unitId(),
                Whom.UNIT);
    }

    void tell(@Observes UrgingAnswered event) {
        telling.tell(
                notice(
                        NotificationKind.WAITING,
                        "Có trả lời đôn đốc",
                        named(event.agencyId(), event.unitId(), event.words()),
                        event.subjectId()),
                event.agencyId(),
                event.unitId(),
                Whom.DECIDERS);
    }

    private static Notice notice(NotificationKind kind, String title, String detail, UUID urging) {
        return new Notice(kind, title, detail, "/don-doc/" + urging);
    }

    private String named(UUID agencyId, UUID unitId, String words) {
        var name = units.require(agencyId, unitId).name();
        return words.isBlank() ? name : name + "\n" + words;
    }
}
