package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.NotFound;

/** Shows an awaited event of the own agency in full. */
@ApplicationScoped
class AwaitedEventViews {
    private final AwaitedEventRepository awaited;
    private final AwaitedEventList list;
    private final HangingWork hanging;
    private final CurrentActor current;

    @Inject
    AwaitedEventViews(
            AwaitedEventRepository awaited, AwaitedEventList list, HangingWork hanging, CurrentActor current) {
        this.awaited = awaited;
        this.list = list;
        this.hanging = hanging;
        this.current = current;
    }

    AwaitedEvent require(UUID id) {
        return awaited.findByIdOptional(id)
                .filter(it -> it.agencyId().equals(current.require().agencyId()))
                .orElseThrow(AwaitedEventViews::noEvent);
    }

    /** As it stands now; what was changed is in the database already. */
    AwaitedEventView of(AwaitedEvent event) {
        var main = event.mainId() == null ? null : require(event.mainId());
        return new AwaitedEventView(
                event.id(),
                event.words(),
                main == null ? null : new AwaitedEventView.MainEvent(main.id(), main.words()),
                list.merged(event.id()),
                hanging.of(event).stream().map(HangingTask::undated).toList(),
                list.happenings(event.id()),
                event.version());
    }

    static NotFound noEvent() {
        return new NotFound("Sự kiện đang chờ");
    }
}
