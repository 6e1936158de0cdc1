package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.notification.Audience.Whom;
import vn.tiendo.task.AssignmentMoved;
import vn.tiendo.task.AssignmentTitles;
import vn.tiendo.task.AssignmentsMade;
import vn.tiendo.task.StoryKind;

/** Turns what happened to work into notices for those whom it concerns. What is not named here concerns nobody at once. */
@ApplicationScoped
class Announcements {
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
    private final CurrentActor current;

    @Inject
    Announcements(Telling telling, AssignmentTitles titles, CurrentActor current) {
        this.telling = telling;
        this.titles = titles;
        this.current = current;
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
                new Audience(event.agencyId(), event.unitId(), told.whom(), whoDidIt()));
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
                        new Audience(event.agencyId(), unit.unitId(), Whom.UNIT, whoDidIt())));
    }

    private @Nullable UUID whoDidIt() {
        return current.find().map(Actor::accountId).orElse(null);
    }

    private static Map.Entry<StoryKind, Told> unit(StoryKind kind, NotificationKind about, String title) {
        return Map.entry(kind, new Told(about, Whom.UNIT, title));
    }

    private static Map.Entry<StoryKind, Told> deciders(StoryKind kind, String title) {
        return Map.entry(kind, new Told(NotificationKind.WAITING, Whom.DECIDERS, title));
    }

    private record Told(NotificationKind kind, Whom whom, String title) {}
}
