package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;

/** The use cases of awaited events: the Office enters once what many tasks wait for. */
@ApplicationScoped
class AwaitedEventService {
    private final AwaitedEventRepository awaited;
    private final AwaitedEventList list;
    private final AwaitedEventViews views;
    private final HangingWork hanging;
    private final AwaitedDating dating;
    private final AssignmentMoves moves;
    private final EntityManager database;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    AwaitedEventService(
            AwaitedEventRepository awaited,
            AwaitedEventList list,
            AwaitedEventViews views,
            HangingWork hanging,
            AwaitedDating dating,
            AssignmentMoves moves,
            EntityManager database,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.awaited = awaited;
        this.list = list;
        this.views = views;
        this.hanging = hanging;
        this.dating = dating;
        this.moves = moves;
        this.database = database;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.events = events;
    }

    Page<AwaitedEventRow> list(AwaitedEventFilter filter) {
        return list.page(current.require().agencyId(), filter);
    }

    @Transactional
    AwaitedEventView get(UUID id) {
        return views.of(views.require(id));
    }

    /** What an entry would set, before anything is saved.
     *
     * @param happeningId the entry that a correction would change; null for a new one
     */
    @Transactional
    List<AwaitedTask> preview(UUID id, LocalDate happenedOn, @Nullable LocalDate dueOn, @Nullable UUID happeningId) {
        var event = views.require(id);
        Happening.requireNear(happenedOn, clock.today());
        var tasks = happeningId == null ? hanging.of(event) : hanging.of(event, happeningId);
        return tasks.stream()
                .map(task -> task.preview(happenedOn, dueOn, clock.today()))
                .toList();
    }

    @Transactional
    AwaitedEventView enter(UUID id, @Nullable String key, EnterHappening request) {
        return idempotency.once(
                current.require().accountId(), "enterHappening:" + id, key, request, AwaitedEventView.class, () -> {
                    var event = require(id);
                    event.requireOwn();
                    var tasks = hanging.of(event).stream()
                            .filter(task -> request.wants(task.id()))
                            .toList();
                    if (tasks.isEmpty()) {
                        throw new Refused(
                                "nothing-waits",
                                "Không có nhiệm vụ nào đang chờ sự kiện này. Nếu đã nhập sai ngày, hãy sửa lần đã nhập.");
                    }
                    var stamp = moves.stamp();
                    var happening = event.happen(request, stamp);
                    database.persist(happening);
                    database.flush();
                    int dated = dating.date(happening, tasks, stamp);
                    fire(event, happening, null, dated);
                    database.flush();
                    return views.of(event);
                });
    }

    @Transactional
    AwaitedEventView correct(UUID id, UUID happeningId, long version, EnterHappening request) {
        var event = require(id);
        var happening = database.find(Happening.class, happeningId);
        if (happening == null || !awaited.group(event).wordings().contains(happening.eventId())) {
            throw new NotFound("Lần nhập sự kiện");
        }
        happening.requireVersion(version);
        var before = happening.happenedOn();
        var stamp = moves.stamp();
        happening.correct(request, stamp.on());
        int dated = dating.redate(happening, hanging.of(event, happeningId), stamp);
        fire(event, happening, before, dated);
        database.flush();
        return views.of(event);
    }

    private void fire(AwaitedEvent event, Happening happening, @Nullable LocalDate before, int dated) {
        events.fire(new HappeningEntered(
                event.agencyId(),
                event.id(),
                happening.id(),
                event.words(),
                before,
                happening.happenedOn(),
                happening.documentSymbol(),
                dated));
    }

    private AwaitedEvent require(UUID id) {
        return awaited.lock(current.require().agencyId(), id).orElseThrow(AwaitedEventViews::noEvent);
    }
}
