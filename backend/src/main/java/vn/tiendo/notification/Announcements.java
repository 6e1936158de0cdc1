package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.notification.Audience.Whom;
import vn.tiendo.task.AssignmentMoved;
import vn.tiendo.task.AssignmentTitles;
import vn.tiendo.task.AssignmentTitles.UnitDates;
import vn.tiendo.task.AssignmentsMade;
import vn.tiendo.task.HandedToOfficers;
import vn.tiendo.task.HappeningEntered;
import vn.tiendo.task.StoryKind;

/** Turns what happened to work into notices for those whom it concerns. What is not named here concerns nobody at once. */
@ApplicationScoped
class Announcements {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Map<StoryKind, Told> TOLD = Map.ofEntries(
            unit(StoryKind.ASSIGNED, NotificationKind.ASSIGNED, "Đơn vị được giao việc"),
            unit(StoryKind.REASSIGNED, NotificationKind.ASSIGNED, "Việc được chuyển cho đơn vị"),
            unit(StoryKind.SUSPENDED, NotificationKind.ASSIGNED, "Việc được tạm dừng"),
            unit(StoryKind.RESUMED, NotificationKind.ASSIGNED, "Việc được tiếp tục thực hiện"),
            unit(StoryKind.WITHDRAWN, NotificationKind.ASSIGNED, "Việc thôi thực hiện"),
            unit(StoryKind.CONFIRMED, NotificationKind.DECIDED, "Kết quả được xác nhận hoàn thành"),
            unit(StoryKind.RETURNED, NotificationKind.DECIDED, "Kết quả bị trả lại để làm tiếp"),
            unit(StoryKind.EXTENSION_GRANTED, NotificationKind.EXTENSION, "Được gia hạn"),
            unit(StoryKind.EXTENSION_REFUSED, NotificationKind.EXTENSION, "Không được gia hạn"),
            unit(StoryKind.DUE_SET, NotificationKind.EXTENSION, "Việc phối hợp có hạn riêng"),
            deciders(StoryKind.EXTENSION_ASKED, "Đơn vị xin gia hạn"),
            deciders(StoryKind.DECLINED, "Đơn vị trả lại việc vì không thuộc thẩm quyền"),
            deciders(StoryKind.SUBMITTED, "Đơn vị gửi kết quả, chờ xác nhận"));

    private final Telling telling;
    private final AssignmentTitles titles;

    @Inject
    Announcements(Telling telling, AssignmentTitles titles) {
        this.telling = telling;
        this.titles = titles;
    }

    void tell(@Observes AssignmentMoved event) {
        var told = TOLD.get(event.kind());
        if (told == null) {
            return;
        }
        var detail = Stream.of(titles.ofTask(event.taskId()), event.words())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        telling.tell(
                new Notice(told.kind(), told.title(), detail, "/nhiem-vu/" + event.subjectId()),
                event.agencyId(),
                event.unitId(),
                told.whom());
    }

    /** A plan gives a unit much at once: one notice for all of it. */
    void tell(@Observes AssignmentsMade event) {
        titles.ofPlan(event.subjectId())
                .forEach(unit -> telling.tell(
                        new Notice(
                                NotificationKind.ASSIGNED,
                                "Đơn vị được giao %d việc".formatted(unit.works()),
                                "Kế hoạch %s: %s".formatted(unit.planSymbol(), unit.planTitle()),
                                "/nhiem-vu?plan=" + event.subjectId()),
                        event.agencyId(),
                        unit.unitId(),
                        Whom.UNIT));
    }

    /** Those who have it in their hands from now on; the unit as a whole knows of it. */
    void tell(@Observes HandedToOfficers event) {
        var dueOn = event.dueOn() == null ? "" : "\nHạn " + DAY.format(event.dueOn());
        telling.tellByName(
                new Notice(
                        NotificationKind.HANDED,
                        "Được giao việc trong đơn vị",
                        titles.ofTask(event.taskId()) + dueOn,
                        "/nhiem-vu/" + event.assignmentId()),
                event.agencyId(),
                event.unitId(),
                event.accounts());
    }

    /** What many waited for has its date: one notice to each unit, however much of its work it is. */
    void tell(@Observes HappeningEntered event) {
        titles.datedBy(event.happeningId())
                .forEach(unit -> telling.tell(
                        new Notice(
                                NotificationKind.ASSIGNED,
                                title(event, unit),
                                "%s: ngày %s".formatted(event.words(), DAY.format(event.after())),
                                unit.works() == 1 ? "/nhiem-vu/" + unit.firstId() : "/viec-cua-don-vi"),
                        event.agencyId(),
                        unit.unitId(),
                        Whom.UNIT));
    }

    /** {@code 3 việc đã có hạn, sớm nhất 12/04/2026}. */
    private static String title(HappeningEntered event, UnitDates unit) {
        if (unit.firstDueOn() == null) {
            return "%d việc đã đến lúc thực hiện".formatted(unit.works());
        }
        var words = event.before() == null ? "%d việc đã có hạn, %s%s" : "%d việc có hạn mới, %s%s";
        return words.formatted(unit.works(), unit.works() == 1 ? "" : "sớm nhất ", DAY.format(unit.firstDueOn()));
    }

    private static Map.Entry<StoryKind, Told> unit(StoryKind kind, NotificationKind about, String title) {
        return Map.entry(kind, new Told(about, Whom.UNIT, title));
    }

    private static Map.Entry<StoryKind, Told> deciders(StoryKind kind, String title) {
        return Map.entry(kind, new Told(NotificationKind.WAITING, Whom.DECIDERS, title));
    }

    private record Told(NotificationKind kind, Whom whom, String title) {}
}
