package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/** The use cases of events that plans word in several ways: the Office says which are one, and takes it back. */
@ApplicationScoped
class AwaitedMerging {
    private final AwaitedEventRepository awaited;
    private final AwaitedEventViews views;
    private final HangingWork hanging;
    private final AwaitedDating dating;
    private final AwaitedUndating undating;
    private final AssignmentMoves moves;
    private final EntityManager database;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    AwaitedMerging(
            AwaitedEventRepository awaited,
            AwaitedEventViews views,
            HangingWork hanging,
            AwaitedDating dating,
            AwaitedUndating undating,
            AssignmentMoves moves,
            EntityManager database,
            CurrentActor current,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.awaited = awaited;
        this.views = views;
        this.hanging = hanging;
        this.dating = dating;
        this.undating = undating;
        this.moves = moves;
        this.database = database;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    MergerPreview preview(UUID id, UUID mainId) {
        var merger = Merger.of(awaited.group(views.require(id)), awaited.group(views.require(mainId)));
        return merger.preview(
                hanging.of(merger.absorbed().event()), hanging.of(merger.main().event()), clock.today());
    }

    @Transactional
    AwaitedEventView merge(UUID id, long version, MergeAwaitedEvent request) {
        var both = awaited.lockBoth(current.require().agencyId(), id, request.mainId());
        var absorbed = both.first();
        var main = both.second();
        absorbed.requireVersion(version);
        var merger = Merger.of(awaited.group(absorbed), awaited.group(main));
        if (!Objects.equals(merger.happenedOn(), request.happenedOn())) {
            throw MergerRefusals.happenedMeanwhile();
        }
        var tasks = merger.dated(hanging.of(absorbed), hanging.of(main)).stream()
                .filter(request::wants)
                .toList();
        awaited.wordings(absorbed).forEach(wording -> wording.mergeInto(main));
        database.flush();
        int dated = merger.happening() == null ? 0 : dating.date(merger.happening(), tasks, moves.stamp());
        events.fire(new AwaitedEventsMerged(
                main.agencyId(), main.id(), main.words(), absorbed.id(), absorbed.words(), dated));
        database.flush();
        return views.of(main);
    }

    /** What each has its dates from the other's days waits again.
     *
     * @return the one that had spoken for both
     */
    @Transactional
    AwaitedEventView part(UUID id, long version) {
        var mainId = views.require(id).requireMainId();
        var both = awaited.lockBoth(current.require().agencyId(), id, mainId);
        var parted = both.first();
        var main = both.second();
        parted.requireVersion(version);
        int undated = undating.undate(new Parting(parted, main, awaited.wordings(main)), moves.stamp());
        parted.part();
        events.fire(new AwaitedEventsParted(
                main.agencyId(), main.id(), main.words(), parted.id(), parted.words(), undated));
        database.flush();
        return views.of(main);
    }
}
